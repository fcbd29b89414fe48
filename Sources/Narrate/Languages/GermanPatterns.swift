/// German sentences that are read whole, as the English fixed forms are (`SentenceForm`).
enum GermanPatterns {
    static let patterns = SentencePattern.list(
        ([targets, forecasts] + trends + unusual + mixes + correlations).joined(separator: "\n"))

    private static let targets =
        [
            ("hinter dem plan", "behind pace"), ("im plan", "on pace"),
            ("vor dem plan", "ahead of pace"),
        ].map { german, english in
            """
            {1} hatte|hatten bis ende {2} insgesamt {3} des ziels von {4} für {5} erreicht , \(german) \
            = by the end of {2} , {1} had reached {3} of the {5} target of {4} , \(english)
            """
        }.joined(separator: "\n") + "\n"
            + """
            {1} erreichte|erreichten im|in {2} genau das ziel von {3} = {1} met its target of {3} for {2}
            """

    private static let forecasts = [
        ("nach dem saisonal naiven verfahren mit drift", "by the seasonal naive method with drift"),
        ("nach der geraden des mittleren trends", "by the median trend line"),
    ].map { german, english in
        """
        für {1} liegt die prognose für {2} bei {3} , voraussichtlich zwischen {4} und {5} , \(german) \
        = {2} is forecast at {3} for {1} , likely between {4} and {5} , \(english)
        """
    }.joined(separator: "\n")

    private static let ways = [
        ("aufwärtstrend", "upward", "rising"), ("abwärtstrend", "downward", "falling"),
    ]

    private static let trends = ways.flatMap { german, english, verb in
        let start = "von {1} bis {2} zeigte|zeigten {3} einen \(german)"
        let told = "{3} showed \(article(english)) \(english) trend from {1} to {2}"
        return [
            "\(start) = \(told)",
            "\(start) , im median um {4} je monat = \(told) , \(verb) by a median of {4} a month",
            "\(start) , im median um {4} je quartal = \(told) , \(verb) by a median of {4} a quarter",
        ]
            + ways.map { before, past, _ in
                "\(start) , nach einem \(before) von {4} bis {5} = \(told) , after"
                    + " \(article(past)) \(past) trend from {4} to {5}"
            }
    }

    private static func article(_ way: String) -> String { way == "upward" ? "an" : "a" }

    private static let sides = [("hoch", "high"), ("niedrig", "low")]
    private static let amounts = [("viele", "many"), ("wenige", "few")]

    /// The longer first: a hole takes what words it finds.
    private static let seasons = [(" für die jahreszeit", " for the time of year"), ("", "")]

    private static let unusual: [String] = levels + counts

    private static let levels = sides.flatMap { german, english in
        seasons.map { season, told in
            "{1} lag|lagen im|in {2} mit {3}\(season) ungewöhnlich \(german)"
                + " = {1} was unusually \(english)\(told) in {2} , at {3}"
        }
    }

    private static let counts = amounts.flatMap { german, english in
        seasons.map { season, told in
            "im|in {1} gab es mit {2}\(season) ungewöhnlich \(german) {3}"
                + " = there were unusually \(english) {3}\(told) in {1} , at {2}"
        }
    }

    private static let moves = [
        ("stieg|stiegen", "increased"), ("sank|sanken", "decreased"),
    ]

    private static let mixes = moves.flatMap { german, english in
        moves.map { other, within in mix(german, english, other, within) }
    }

    private static func mix(
        _ german: String, _ english: String, _ other: String, _ within: String
    ) -> String {
        let isSame = german == other
        let joint = isSame ? "und" : "und \(other)"
        return "gegenüber {1} \(german) {2} durch den mix der {3} um {4} \(joint)"
            + " durch veränderungen innerhalb der {5} um\(isSame ? " weitere" : "") {6}"
            + " = compared with {1} , the mix of {3} \(english) {2} by {4} ,"
            + " \(isSame ? "and" : "while") changes within {5} \(within) it by {6}"
    }

    private static let correlations = [
        ("dieselbe richtung", "moved together"),
        ("entgegengesetzte richtungen", "moved in opposite directions"),
    ].flatMap { german, english in
        let start = "von {1} bis {2} bewegten sich {3} und {4} meist in \(german)"
        return [
            "\(start) = {3} and {4} \(english) from {1} to {2}",
            "\(start) , mit einer rangkorrelation von {5} = {3} and {4} \(english) from {1} to {2} ,"
                + " with a rank correlation of {5}",
        ]
    }
}
