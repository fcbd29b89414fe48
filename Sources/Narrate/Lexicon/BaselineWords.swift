import SalesCore

/// What a value is compared with, told by a noun: "the comparative for May", "the corresponding
/// month of the prior year", "the month immediately before".
enum BaselineWords {
    static let entries: [LexiconEntry] = comparators + periods

    private static let comparators: [LexiconEntry] =
        LexiconEntry.list(beside, .comparator) + LexiconEntry.list(than, .comparator)
        + comparing.flatMap { word in
            nouns.map { noun in LexiconEntry("\(word) \(noun)", .comparator) }
        }

    private static let periods: [LexiconEntry] =
        before("month") + before("quarter") + yearBefore("month") + yearBefore("quarter")
        + baseline(.yearBefore, nil, standsAlone: true, yearAgo)

    private static let beside = """
        by comparison with,by comparison to,by reference to,measured by reference to,vis à vis,\
        held up against,when held up against,set beside,when set beside,put beside,\
        as measured against,as set against,when measured by,side by side with
        """

    private static let than = """
        than back in,than was the case in,than what we had in,than during,than it was in,\
        than they were in,than it had been in,than they had been in,than was seen in,\
        than we had in,than had been the case in,than was recorded in,than was reported for,\
        than reported for,than recorded in
        """

    private static let comparing = [
        "than", "compared with", "compared to", "as compared with", "when compared with",
        "as compared to", "against", "as against", "versus", "vs", "relative to",
        "in comparison with", "in comparison to", "by comparison with", "over", "in relation to",
        "measured against", "set against", "when set against",
    ]

    private static let nouns = [
        "the figure for", "the figure of", "the figure reported for", "the figure reported in",
        "the figure recorded in", "the level of", "the level seen in", "the level reported for",
        "the level recorded in", "the value of", "the value for", "the number for",
        "the number of", "the comparative for", "the comparative of", "the reading of",
        "the reading for", "the result of", "the result for", "the amount of", "the amount for",
        "the total of", "the total for", "the outcome of", "the outcome for",
    ]

    private static func before(_ noun: String) -> [LexiconEntry] {
        let grain: Grain = noun == "month" ? .month : .quarter
        let named = [
            "the \(noun) immediately before", "the immediately preceding \(noun)",
            "the \(noun) that came before", "the \(noun) preceding", "the \(noun) that preceded it",
            "the last \(noun)", "the foregoing \(noun)", "the directly preceding \(noun)",
            "one \(noun) before", "one \(noun) previously", "a \(noun) previously",
            "the level of the preceding \(noun)", "the figure of the preceding \(noun)",
            "the level of the previous \(noun)", "the figure of the previous \(noun)",
            "the level of the \(noun) before", "the figure of the \(noun) before",
        ]
        let alone = [
            "on a \(noun) on \(noun) basis", "on a \(noun) over \(noun) basis",
            "on a \(noun) on \(noun) view", "on a \(noun) to \(noun) basis",
            "on the preceding \(noun)", "over the preceding \(noun)",
            noun == "month" ? "on a mom basis" : "on a qoq basis",
            "\(noun) by \(noun) basis", "from one \(noun) to the next",
            "from one \(noun) to another", "between one \(noun) and the next",
            "from \(noun) to \(noun)", "in a \(noun)ly comparison",
            "in a \(noun) on \(noun) comparison", "in a \(noun) over \(noun) comparison",
        ]
        return baseline(.previous, grain, standsAlone: false, named + bare(named))
            + baseline(.previous, grain, standsAlone: true, alone)
    }

    /// Without the article, which a comparator may have taken.
    private static func bare(_ phrases: [String]) -> [String] {
        phrases.filter { $0.hasPrefix("the ") }.map { String($0.dropFirst(4)) }
    }

    private static func yearBefore(_ noun: String) -> [LexiconEntry] {
        let same = [
            "the same", "the corresponding", "the comparable", "the equivalent",
            "the comparative", "the matching", "the like", "the very same",
        ]
        let years = [
            "last year", "of last year", "of the previous year", "in the previous year",
            "of the prior year", "in the prior year", "of the preceding year",
            "in the preceding year", "of the year before", "the year before", "in the year before",
            "a year earlier", "a year before", "a year ago", "a year previously",
            "one year earlier", "one year before", "one year ago", "one year previously",
            "twelve months earlier", "twelve months before", "twelve months ago",
            "twelve months previously", "12 months earlier", "12 months before",
        ]
        let direct = [
            "prior year", "previous year", "year ago", "year earlier", "preceding year",
            "comparable prior year", "corresponding prior year", "equivalent prior year",
        ]
        let phrases =
            same.flatMap { same in years.map { "\(same) \(noun) \($0)" } }
            + direct.map { "the \($0) \(noun)" } + ["last year's \(noun)"]
        return baseline(
            .yearBefore, noun == "month" ? .month : .quarter, standsAlone: false,
            phrases + bare(phrases.filter { !$0.hasPrefix("the same") }))
    }

    private static let yearAgo = [
        "twelve months before", "twelve months previously", "12 months before",
        "12 months previously", "twelve months back", "12 months back", "a year back",
        "one year back", "a full year earlier", "a full year before", "a year previously",
        "one year previously", "on a year on year basis", "on a year over year basis",
        "on a yoy basis", "on a year on year view", "y o y", "in an annual comparison",
        "in a yearly comparison", "on an annual comparison", "on an annual basis of comparison",
    ]

    private static func baseline(
        _ baseline: Baseline, _ grain: Grain?, standsAlone: Bool, _ phrases: [String]
    ) -> [LexiconEntry] {
        let sense = BaselineSense(baseline: baseline, grain: grain, standsAlone: standsAlone)
        // "versus the" may have taken the article.
        let bare = phrases.filter { $0.hasPrefix("the ") }.map { String($0.dropFirst(4)) }
        return (phrases + bare).map { LexiconEntry($0, .baseline(sense)) }
    }
}
