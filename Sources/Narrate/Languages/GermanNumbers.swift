/// How German writes numbers.
enum GermanNumbers {
    static let notation = NumberNotation(
        decimal: ",", grouping: ".", cardinals: cardinals, halves: halves,
        scales: [
            "tsd": "thousand", "tausend": "thousand", "tds": "thousand", "mio": "million",
            "million": "million", "millionen": "million", "mill": "million", "mrd": "billion",
            "milliarde": "billion", "milliarden": "billion", "hundert": "hundred",
        ],
        units: [
            "%": ["%"], "prozent": ["%"], "prozentpunkte": ["percentage", "points"],
            "prozentpunkten": ["percentage", "points"], "prozentpunkt": ["percentage", "points"],
            "% punkte": ["percentage", "points"], "% punkten": ["percentage", "points"],
            "pp": ["percentage", "points"], "punkte": ["points"], "punkten": ["points"],
            "basispunkte": ["basis", "points"], "basispunkten": ["basis", "points"],
            "mal": ["times"], "fache": ["times"], "fachen": ["times"], "faches": ["times"],
            "x": ["times"], "fach": ["times"], "facher": ["times"], "fachem": ["times"],
        ],
        fractions: fractions,
        currencies: [
            "€": ["€"], "euro": ["€"], "euros": ["€"], "eur": ["€"], "$": ["$"],
            "dollar": ["$"], "us dollar": ["usd"], "usd": ["usd"], "us $": ["usd"],
            "franken": ["chf"], "schweizer franken": ["chf"], "chf": ["chf"], "£": ["£"],
            "pfund": ["£"], "gbp": ["gbp"], "yen": ["jpy"], "¥": ["jpy"],
        ],
        articles: [
            "ein", "eine", "einen", "einem", "einer", "eines", "die", "der", "das", "den", "dem",
        ],
        months: [
            "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september",
            "oktober", "november", "dezember",
        ],
        minusWords: ["minus"],
        looseFractions: [
            "gutes": ["just", "over"], "gute": ["just", "over"], "guten": ["just", "over"],
            "knappes": ["nearly"], "knappe": ["nearly"], "knappen": ["nearly"],
        ])

    private static let ones = [
        "ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
        "neun": 9,
    ]
    private static let tens = [
        "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50,
        "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
    ]

    private static let cardinals: WordTable<Int> = {
        var cardinals = [
            "null": 0, "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
            "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
            "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
            "achtzehn": 18, "neunzehn": 19, "hundert": 100, "einhundert": 100, "zweier": 2,
            "dreier": 3, "zweien": 2, "dreien": 3, "vieren": 4,
        ]
        for (ten, value) in tens {
            cardinals[ten] = value
            for (one, small) in ones { cardinals[one + "und" + ten] = value + small }
        }
        return WordTable(cardinals)
    }()

    private static let halves: WordTable<String> = [
        "anderthalb": "1.5", "eineinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5",
        "viereinhalb": "4.5", "fünfeinhalb": "5.5",
    ]

    private static let fractions: WordTable<(one: String, several: String)> = [
        "hälfte": ("half", "halves"), "drittel": ("third", "thirds"),
        "viertel": ("quarter", "quarters"), "fünftel": ("fifth", "fifths"),
        "sechstel": ("sixth", "sixths"), "achtel": ("eighth", "eighths"),
        "zehntel": ("tenth", "tenths"),
    ]
}
