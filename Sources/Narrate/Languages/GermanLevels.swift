/// German compounds of what a value is held against and of what holds one: "Vorjahresmonatswert",
/// "Vergleichsperiode", "Ausgangswert", "Ist-Wert".
enum GermanLevels {
    static let tables: [(role: Gloss.Role, lines: String)] = [
        (.noun, baselines), (.noun, levels), (.preposition, versus), (.preposition, relative),
    ]

    private static let heads = [
        "wert", "werts", "wertes", "werte", "niveau", "niveaus", "stand", "stands", "standes",
        "ergebnis", "ergebnisses", "zahl", "zahlen", "größe", "periode", "zeitraum", "zeitraums",
        "höhe", "marke", "basis", "linie", "level",
    ]

    private static let before: [(firsts: [String], english: String)] = [
        (["vormonats"], "the previous month"), (["vorquartals"], "the previous quarter"),
        (["vorjahres"], "the same period last year"),
        (["vorjahresmonats"], "the same month last year"),
        (["vorjahresquartals"], "the same quarter last year"),
        (["vorperioden"], "the previous period"),
    ]

    private static let baselines = before.map { baseline in
        let words = baseline.firsts.flatMap { first in heads.map { first + $0 } }
        return words.joined(separator: ", ") + " = " + baseline.english
    }.joined(separator: "\n")

    private static let firsts = [
        "vergleichs", "ausgangs", "referenz", "bezugs", "basis", "ist", "ist-", "ist -", "end",
        "stichtags", "monats", "monatsend", "quartals", "quartalsend", "start", "anfangs",
        "zwischen",
        "rechnungs", "buchungs", "perioden",
    ]

    private static let levels =
        firsts.flatMap { first in heads.map { first + $0 } }.joined(separator: ", ") + " = value"

    private static let versus = """
        in der gegenüberstellung mit, in der gegenüberstellung zu, in der gegenüberstellung zum, in gegenüberstellung mit, ins verhältnis zu, ins verhältnis zum, ins verhältnis zur, ins verhältnis gesetzt zu, in relation zu, in relation zum, in relation zur, im abgleich gegen, im abgleich gegenüber, im vergleich gegen, im vergleich gegenüber, verglichen gegen, im direkten abgleich mit, auf der basis von, auf der basis vom, auf der basis des, auf basis von, auf basis vom, auf basis des, auf basis der, auf grundlage von, auf grundlage des, in abgrenzung zu, in abgrenzung zum, im lichte von, gegenüber jenem aus, mit bezug auf, bezüglich, ausgehend von, ausgehend vom = compared with
        """

    private static let relative =
        GermanLevels.lines(
            ["monat", "quartal", "jahr"].map { noun in
                (
                    [
                        "im direkten vor\(noun)svergleich", "auf vor\(noun)ssicht",
                        "auf vor\(noun)sbasis",
                    ]
                        + ["davor", "zuvor", "vorher", "vorweg"].flatMap { word in
                            [
                                "gegenüber dem \(noun) \(word)", "zum \(noun) \(word)",
                                "als im \(noun) \(word)", "als noch im \(noun) \(word)",
                                "gegen den \(noun) \(word)", "verglichen mit dem \(noun) \(word)",
                            ]
                        },
                    "compared with the previous \(english[noun] ?? "")"
                )
            } + [
                (
                    ["monat", "quartal", "zeitraum"].flatMap { noun in
                        ["demselben", "dem gleichen", "dem selben", "dem vergleichbaren"].flatMap {
                            same in
                            ["gegenüber", "verglichen mit", "im vergleich mit", "im vergleich zu"]
                                .flatMap { link in
                                    [
                                        "im vorjahr", "des vorjahres", "ein jahr davor",
                                        "vor einem jahr",
                                    ]
                                    .map { "\(link) \(same) \(noun) \($0)" }
                                }
                        }
                    } + [
                        "zum gleichen monat im vorjahr", "zum selben monat im vorjahr",
                        "zum gleichen quartal im vorjahr", "zum selben quartal im vorjahr",
                    ], "compared with the same period last year"
                ),
                (
                    ["monat", "quartal", "zeitraum"].flatMap { noun in
                        ["zuvor", "davor", "früher", "vorher"].flatMap { word in
                            ["gegenüber dem", "verglichen mit dem", "zum", "im vergleich zum"].map {
                                "\($0) \(noun) ein jahr \(word)"
                            }
                        }
                    }, "compared with a year earlier"
                ),
                (
                    ["davor", "zuvor", "vorher", "früher", "vorweg"].flatMap { word in
                        [
                            "als zwölf monate \(word)", "als ein jahr \(word)",
                            "als noch ein jahr \(word)", "als noch zwölf monate \(word)",
                        ]
                    }, "than a year earlier"
                ),
            ])

    private static let english = ["monat": "month", "quartal": "quarter", "jahr": "year"]

    private static func lines(_ list: [(words: [String], english: String)]) -> String {
        list.map { "\($0.words.joined(separator: ", ")) = \($0.english)" }.joined(separator: "\n")
    }
}
