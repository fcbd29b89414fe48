/// What German compares a value with.
enum GermanComparisons {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.preposition, comparisons), (.noun, nouns),
        (
            .preposition,
            """
            \(links.joined(separator: ", ")) = compared with
            \(links.flatMap { link in articles.map { "\(link) \($0)" } }.joined(separator: ", ")) = compared with the
            im abstand eines monats, im abstand von einem monat, im abstand von nur einem monat, mit nur einem monat abstand, mit einem monat abstand, im vormonatsvergleich, im monatsvergleich, auf monatssicht, zum vormonat gerechnet, innerhalb des letzten monats, von einem monat auf den anderen, von einem monat zum nächsten, monat zu monat, mom, binnen monatsfrist, binnen eines monats, innerhalb eines monats = compared with the previous month
            im abstand eines jahres, im abstand von einem jahr, im abstand von nur einem jahr, mit einem jahr abstand, im vorjahresvergleich, im jahresvergleich, auf jahressicht, im zwölfmonatsvergleich, auf zwölfmonatssicht, im verlauf eines jahres, innerhalb von zwölf monaten, binnen zwölf monaten, jahr zu jahr, yoy, im jahresabstand, binnen jahresfrist, binnen eines jahres, innerhalb eines jahres, auf jahresbasis = compared with the previous year
            im abstand eines quartals, im abstand von einem quartal, im abstand von nur einem quartal, im vorquartalsvergleich, im quartalsvergleich, auf quartalssicht, binnen eines quartals, innerhalb eines quartals, qoq = compared with the previous quarter
            als im, als in, als der, als die, als das, als dem, als den, als am, als noch im, als noch in, als bei, als beim, als bei der, als bei den, als für, als in der, als in den, als in dem, als aus, als von, als vom = than
            als vor jahresfrist, als vor einem jahr, als ein jahr zuvor, als ein jahr davor, als ein jahr früher, als zwölf monate zuvor, als vor zwölf monaten, als noch vor einem jahr, als noch vor jahresfrist, als ein jahr vorher = than a year earlier
            als vor einem monat, als einen monat zuvor, als einen monat davor, als einen monat früher, als noch vor einem monat, als einen monat vorher = than a month earlier
            als vor einem quartal, als ein quartal zuvor, als ein quartal früher, als drei monate zuvor = than a quarter earlier
            vor jahresfrist, vor einem jahr, ein jahr zuvor, ein jahr davor, ein jahr früher, zwölf monate zuvor, vor zwölf monaten, ein jahr vorher, vor genau einem jahr = a year earlier
            vor einem monat, einen monat zuvor, einen monat davor, einen monat früher, vor monatsfrist, einen monat vorher = a month earlier
            vor einem quartal, ein quartal zuvor, ein quartal früher = a quarter earlier
            """
        ),
        (
            .adverb,
            """
            sequenziell = sequentially
            """
        ),
    ]

    private static let links = [
        "gegenüber", "ggü", "ggü .", "im vergleich zu", "im vergleich zum", "im vergleich zur",
        "im vergleich mit", "verglichen mit", "verglichen zu", "verglichen zum", "gemessen an",
        "gemessen am", "bezogen auf", "in bezug auf", "in relation zu", "in relation zum",
        "in relation zur", "im verhältnis zu", "im verhältnis zum", "im verhältnis zur",
        "relativ zu", "relativ zum", "relativ zur", "im gegensatz zu", "im gegensatz zum",
        "im unterschied zu", "im unterschied zum", "im kontrast zu", "im kontrast zum",
        "ausgehend von", "ausgehend vom", "auf basis von", "auf basis des", "gegen", "versus",
        "vs", "vs .", "gegenüber dem wert von", "gegenüber dem stand von",
        "gegenüber dem niveau von", "gegenüber dem wert vom", "im abgleich mit", "im abgleich zum",
    ]

    private static let articles = ["dem", "der", "den", "die", "das", "des"]

    /// Baselines that the same words may stand before in every case.
    private static let baselines: [(names: [String], english: String)] = [
        (
            ["vormonat", "vormonats", "vormonatswert", "vormonatswerts", "vormonatswertes"]
                + ["vormonatsniveau", "vormonatsstand", "vormonatsergebnis"] + before("monat"),
            "the previous month"
        ),
        (
            ["vorquartal", "vorquartals", "vorquartalswert", "vorquartalsniveau"]
                + before("quartal"),
            "the previous quarter"
        ),
        (
            ["vorjahr", "vorjahres", "vorjahrs", "vorjahresniveau", "vorjahresstand"]
                + before("jahr"),
            "the previous year"
        ),
        (
            [
                "vorjahresmonat", "vorjahresmonats", "gleichen vorjahresmonat",
                "entsprechenden vorjahresmonat", "vergleichbaren vorjahresmonat",
            ] + yearBefore("monat", "monats"), "the same month last year"
        ),
        (
            [
                "vorjahresquartal", "vorjahresquartals", "entsprechenden vorjahresquartal",
            ] + yearBefore("quartal", "quartals"), "the same quarter last year"
        ),
        (
            [
                "vorjahreszeitraum", "vorjahreszeitraums", "vorjahreswert", "vorjahreswerts",
                "vorjahreswertes", "vorjahresergebnis", "vorjahresperiode",
                "entsprechenden vorjahreszeitraum",
            ] + yearBefore("zeitraum", "zeitraums"), "the same period last year"
        ),
        (["vorperiode", "vorzeitraum", "vorzeitraums"], "the previous period"),
    ]

    /// "Monat davor", "vorangegangenen Monat"
    private static func before(_ noun: String) -> [String] {
        ["davor", "zuvor", "vorher", "vorweg"].map { "\(noun) \($0)" }
            + [
                "vorangegangenen", "vorigen", "vorherigen", "vorausgegangenen", "vorhergehenden",
                "davorliegenden", "voraufgegangenen", "letzten", "vergangenen",
            ].flatMap { ["\($0) \(noun)", "\($0) \(noun)s", "\($0) \(noun)es"] }
    }

    /// "gleichen Monat des Vorjahres"
    private static func yearBefore(_ noun: String, _ genitive: String) -> [String] {
        ["gleichen", "selben", "entsprechenden", "nämlichen"].flatMap { same in
            [noun, genitive].flatMap { noun in
                [
                    "des vorjahres", "im vorjahr", "ein jahr zuvor", "ein jahr davor",
                    "vor einem jahr", "im jahr zuvor", "im jahr davor", "des jahres davor",
                    "des letzten jahres", "ein jahr früher", "vor jahresfrist",
                ].map { "\(same) \(noun) \($0)" }
            }
        }
    }

    private static let before = [
        "gegenüber", "gegenüber dem", "gegenüber des", "ggü", "ggü .", "ggü dem", "ggü . dem",
        "im vergleich zum", "im vergleich zu", "im vergleich mit dem", "verglichen mit dem", "zum",
        "gegen den", "als im", "als der", "als das", "als den", "als beim", "als", "über dem des",
        "unter dem des",
        "des", "vom", "nach", "versus", "vs", "vs .", "verglichen zum", "gemessen am",
        "im verhältnis zum",
    ]

    private static let comparisons = baselines.flatMap { baseline in
        baseline.names.flatMap { name in
            before.map { word in
                let link =
                    switch word {
                    case "des", "vom": "of"
                    case "über dem des": "higher than"
                    case "unter dem des": "lower than"
                    case _ where word.hasPrefix("als"): "than"
                    default: "compared with"
                    }
                return "\(word) \(name) = \(link) \(baseline.english)"
            }
        }
    }.joined(separator: "\n")

    private static let nouns =
        (baselines.map { baseline in
            baseline.names.joined(separator: ", ") + " = " + baseline.english
        }
        + ["monat": "month", "quartal": "quarter", "jahr": "year"].map { noun, english in
            farther(noun).joined(separator: ", ") + " = the previous \(english)"
        }).joined(separator: "\n")

    /// "vorausgehenden Monat", "Monat direkt davor": behind any word that compares.
    private static func farther(_ noun: String) -> [String] {
        ["vorausgehenden", "vorangehenden", "vorhergegangenen", "vorgelagerten", "vorausliegenden"]
            .flatMap { ["\($0) \(noun)", "\($0) \(noun)s", "\($0) \(noun)es"] }
            + ["davor", "zuvor", "vorher"].flatMap { word in
                ["direkt", "unmittelbar", "gleich"].map { "\(noun) \($0) \(word)" }
            }
    }
}
