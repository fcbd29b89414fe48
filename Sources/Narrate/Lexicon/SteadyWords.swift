/// Ways to say that nothing moved, beside "flat" and "unchanged".
enum SteadyWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(verbs.joined(separator: ","), sense(.adjective))
        + LexiconEntry.list(nouns.joined(separator: ","), sense(.noun))
        + LexiconEntry.list(
            "levelled out,leveled out,marked time,marks time,marking time,ran flat,"
                + "held its ground,held their ground,holding its ground,holding their ground,"
                + "stood its ground,stood their ground,trod water,treaded water,moved little,moves little,moved hardly at all,did not shift,did not stir,"
                + "stayed where it was,stayed where they were,remained where it was,"
                + "remained where they were,held its level,held their level,kept its level,"
                + "kept their level,kept steady,keeps steady,kept stable,changed little,"
                + "changes little,changed hardly at all,changed very little,has changed little,"
                + "have changed little,went nowhere,goes nowhere,stayed in place,idled,"
                + "was at a standstill,were at a standstill,stood pat",
            sense(.verb))
        + LexiconEntry.list(
            "unmoved,unaltered,level pegging,in a holding pattern,on a plateau,on an even keel,"
                + "next to unchanged,as good as unchanged,much as before",
            sense(.adjective))
        + LexiconEntry.list(
            levelVerbs.map { "\($0) level with" }.joined(separator: ","),
            .rival(RivalSense(relation: .level, fallback: .plain, isOfGrowth: false)))

    private static func sense(_ form: DirectionSense.Form) -> Sense {
        .direction(DirectionSense(sign: .flat, form: form))
    }

    private static let levelVerbs = [
        "stayed", "stays", "kept", "keeps", "remained", "remains", "held", "holds", "was", "were",
        "is", "are", "ran", "running", "stood", "stands", "ended", "finished", "closed", "came in",
        "came out", "broadly", "roughly", "practically", "virtually",
    ]

    /// "stayed level"; "the level" alone is a value.
    private static let verbs = levelVerbs.map { "\($0) level" }

    /// "no real change", "hardly any movement".
    private static let nouns: [String] = {
        let amounts = [
            "no", "no real", "no significant", "no material", "no meaningful", "no notable",
            "no great", "no big", "no major", "no marked", "no noticeable", "no visible",
            "no discernible", "no appreciable", "no substantial", "no clear", "no obvious",
            "no particular", "not much", "not much of a", "hardly any", "hardly a",
            "scarcely any", "barely any", "barely a", "little", "very little", "little or no",
            "little real", "next to no", "almost no", "virtually no", "practically no",
            "essentially no", "as good as no", "zero", "only negligible", "a negligible",
        ]
        return amounts.flatMap { amount in
            [
                "change", "movement", "difference", "shift", "variation", "variance", "deviation",
                "drift",
            ].map { "\(amount) \($0)" }
        }
    }()
}
