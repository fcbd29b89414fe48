/// What German compares a value with.
enum GermanComparisons {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.preposition, comparisons), (.noun, nouns),
        (
            .preposition,
            """
            gegenüber, ggü, im vergleich zu, im vergleich zum, im vergleich zur, im vergleich mit, verglichen mit, gemessen an, gegen, versus, vs, im verhältnis zu, im verhältnis zum = compared with
            gegenüber dem, gegenüber der, gegenüber den, ggü dem, ggü der, verglichen mit dem, verglichen mit der, verglichen mit den = compared with the
            im vormonatsvergleich, im monatsvergleich, auf monatssicht, binnen monatsfrist, binnen eines monats, innerhalb eines monats = compared with the previous month
            im vorjahresvergleich, im jahresvergleich, auf jahressicht, binnen jahresfrist, binnen eines jahres, innerhalb eines jahres, auf jahresbasis = compared with the previous year
            im vorquartalsvergleich, im quartalsvergleich, auf quartalssicht = compared with the previous quarter
            als im, als in, als der, als die, als das, als dem, als den, als am = than
            """
        ),
        (
            .adverb,
            """
            sequenziell = sequentially
            """
        ),
    ]

    /// Baselines that the same words may stand before in every case.
    private static let baselines: [(names: [String], english: String)] = [
        (["vormonat", "vormonats"], "the previous month"),
        (["monat davor", "monat zuvor", "vorangegangenen monat"], "the previous month"),
        (["vorquartal", "vorquartals", "quartal davor", "quartal zuvor"], "the previous quarter"),
        (["vorjahr", "vorjahres", "jahr davor", "jahr zuvor"], "the previous year"),
        (
            [
                "vorjahresmonat", "vorjahresmonats", "gleichen monat des vorjahres",
                "gleichen vorjahresmonat", "selben monat des vorjahres",
                "entsprechenden vorjahresmonat",
            ], "the same month last year"
        ),
        (
            [
                "vorjahresquartal", "vorjahresquartals", "gleichen quartal des vorjahres",
                "selben quartal des vorjahres",
            ], "the same quarter last year"
        ),
        (
            [
                "vorjahreszeitraum", "vorjahreszeitraums", "vorjahreswert", "vorjahreswerts",
                "gleichen zeitraum des vorjahres",
            ],
            "the same period last year"
        ),
        (["vormonatswert", "vormonatswerts"], "the previous month"),
    ]

    private static let before = [
        "gegenüber", "gegenüber dem", "gegenüber des", "ggü", "ggü .", "ggü dem", "ggü . dem",
        "im vergleich zum", "im vergleich zu", "im vergleich mit dem", "verglichen mit dem", "zum",
        "gegen den", "als im", "als der", "als das", "als den", "als beim", "als", "über dem des",
        "des", "vom", "nach", "versus", "vs", "vs .", "verglichen zum", "gemessen am",
        "im verhältnis zum",
    ]

    private static let comparisons = baselines.flatMap { baseline in
        baseline.names.flatMap { name in
            before.map { word in
                let link =
                    switch word {
                    case "des", "vom": "of"
                    case _ where word.hasPrefix("als"): "than"
                    default: "compared with"
                    }
                return "\(word) \(name) = \(link) \(baseline.english)"
            }
        }
    }.joined(separator: "\n")

    private static let nouns = baselines.map { baseline in
        baseline.names.joined(separator: ", ") + " = " + baseline.english
    }.joined(separator: "\n")
}
