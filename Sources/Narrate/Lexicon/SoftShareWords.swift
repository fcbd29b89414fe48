import SalesCore

/// Parts of a whole without a number, and the bands that they stand for.
enum SoftShareWords {
    /// From and to, in percent.
    struct Band: Sendable {
        let low: Int
        let high: Int

        var quantity: Quantity {
            Quantity(
                value: ExactDecimal(mantissa: Int128(low + high) * 5, scale: 3),
                tolerance: ExactDecimal(mantissa: Int128(high - low) * 5, scale: 3),
                unit: .percent, isInWords: true, isFraction: true)
        }
    }

    /// With or without an article before them.
    static let bands = table(lists)

    /// Those whose article counts: "the minor part" is the smaller of two, "a minor part" little.
    static let definite = table(
        [
            (
                50, 100,
                pairs("the", ["major", "main", "principal", "predominant", "preponderant"])
            ),
            (0, 50, pairs("the", ["minor"])),
            (
                0, 50,
                ["less than", "fewer than", "short of", "under", "below", "not quite", "not even"]
                    .flatMap { ["\($0) a majority", "\($0) the majority"] }
            ),
        ])

    static let loosening: PhraseTable<Bool> = {
        var table = PhraseTable<Bool>()
        for phrase in [
            "or so", "or thereabouts", "or close to it", "or close to that", "or near enough",
            "give or take", "more or less", "or roughly that", "or nearly so",
            "or a little more or less",
        ] {
            table.insert(PhraseWords.of(phrase), true)
        }
        return table
    }()

    private static let nouns = ["part", "share", "portion", "proportion", "percentage"]

    private static func pairs(_ article: String, _ adjectives: [String]) -> [String] {
        pairs(adjectives).map { "\(article) \($0)" }
    }

    private static func pairs(_ adjectives: [String]) -> [String] {
        adjectives.flatMap { adjective in nouns.map { "\(adjective) \($0)" } }
    }

    private static func table(_ lists: [(Int, Int, [String])]) -> PhraseTable<Band> {
        var table = PhraseTable<Band>()
        for (low, high, phrases) in lists {
            for phrase in phrases {
                table.insert(PhraseWords.of(phrase), Band(low: low, high: high))
            }
        }
        return table
    }

    private static func words(_ list: String) -> [String] {
        list.split(separator: ",").map(String.init)
    }

    private static let lists: [(Int, Int, [String])] = [
        (
            50, 100,
            words(
                "most,majority,bulk,lion's share,clear majority,absolute majority,best part,"
                    + "biggest part,main part,larger half,bigger half,greater half,by far the larger part,"
                    + "by far the greater part,by far the bigger part,preponderance")
                + pairs(["larger", "greater", "bigger", "better"])
        ),
        (
            55, 100,
            words(
                "well over half,well above half,far more than half,much more than half,"
                    + "way more than half,way over half,considerably more than half,"
                    + "comfortably more than half,comfortably over half,significantly more than half,"
                    + "substantially more than half,far over half,well in excess of half")
        ),
        (36, 67, words("well over a third,well above a third,far more than a third")),
        (28, 50, words("well over a quarter,well above a quarter,far more than a quarter")),
        (
            0, 45,
            words(
                "well under half,well below half,far less than half,much less than half,"
                    + "way less than half,way under half,way below half,far below half,"
                    + "considerably less than half,significantly less than half,"
                    + "substantially less than half,nowhere near half,far from half")
        ),
        (50, 65, words("slim majority,narrow majority,small majority,bare majority,thin majority")),
        (
            70, 100,
            words(
                "vast majority,overwhelming majority,great majority,great bulk,large majority,"
                    + "vast bulk")
        ),
        (
            0, 50,
            words("minority,smaller half,lesser half,clear minority,distinct minority")
                + pairs(["lesser", "smaller", "minority"])
        ),
        (
            0, 20,
            words("small minority,fraction,small fraction,mere fraction,small slice,small piece")
                + pairs(["minor", "small", "modest", "limited"])
        ),
        (
            0, 10,
            words(
                "tiny fraction,sliver,tiny slice,tiny minority,single digit percent,"
                    + "very small fraction,minute fraction")
                + pairs([
                    "tiny", "negligible", "marginal", "insignificant", "very small", "single digit",
                ])
        ),
        (0, 5, pairs(["low single digit"])),
        (10, 100, pairs(["double digit"])),
        (
            0, 5,
            words(
                "hardly any,almost none,next to none,barely any,scarcely any,virtually none,"
                    + "practically none,little or none")
        ),
        (
            90, 100,
            words(
                "practically all,virtually all,nearly all,almost all,essentially all,all but all,"
                    + "pretty much all,close to all,as good as all,practically the whole")
        ),
    ]
}
