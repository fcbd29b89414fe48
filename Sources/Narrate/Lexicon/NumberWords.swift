import SalesCore

/// Numbers, scales and units as words and signs.
enum NumberWords {
    static let cardinals: [String: Int] = [
        "zero": 0, "nil": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4,
        "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
        "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    static let multipliers: [String: Int] = [
        "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    ]

    /// Powers of ten by scale word.
    static let scales: [String: Int] = [
        "k": 3, "thousand": 3, "tsd": 3, "tausend": 3, "m": 6, "mm": 6, "mn": 6, "mln": 6,
        "mio": 6, "million": 6, "millions": 6, "millionen": 6, "mil": 6, "b": 9, "bn": 9,
        "billion": 9, "billions": 9, "mrd": 9, "milliarden": 9, "t": 12, "tn": 12, "trillion": 12,
        "lakh": 5, "crore": 7,
    ]

    /// Scale words after which a comma is the decimal mark even before three digits.
    static let continentalScales: Set<String> = [
        "mio", "mrd", "tsd", "tausend", "millionen", "milliarden",
    ]

    /// Currency signs and words → ISO code; `$` may stand for other dollars.
    static let currencies: [String: String] = [
        "$": "$", "us$": "USD", "usd": "USD", "dollar": "$", "dollars": "$", "€": "EUR",
        "eur": "EUR", "euro": "EUR", "euros": "EUR", "£": "GBP", "gbp": "GBP", "pound": "GBP",
        "pounds": "GBP", "¥": "JPY", "jpy": "JPY", "yen": "JPY", "₹": "INR", "inr": "INR",
        "chf": "CHF", "cad": "CAD", "aud": "AUD", "₩": "KRW", "₺": "TRY", "₽": "RUB", "₪": "ILS",
        "sek": "SEK", "nok": "NOK", "dkk": "DKK", "kr": "kr", "pln": "PLN", "zł": "PLN",
        "czk": "CZK", "kč": "CZK", "cny": "CNY", "brl": "BRL", "mxn": "MXN", "nzd": "NZD",
        "sgd": "SGD", "hkd": "HKD", "krw": "KRW", "try": "TRY", "zar": "ZAR",
    ]

    static let fractionNames: [String: Int] = [
        "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
        "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7, "eighth": 8,
        "eighths": 8, "ninth": 9,
        "ninths": 9, "tenth": 10, "tenths": 10,
    ]
}
