import SalesCore

/// What analysts call the period before and the year before in notes: "vs the month just before",
/// "vs same quarter a year back", "next to May".
enum LooseBaselines {
    static let entries: [LexiconEntry] =
        before("month", .month) + before("quarter", .quarter) + yearBefore
        + LexiconEntry.list(comparators.joined(separator: ","), .comparator)

    private static func before(_ noun: String, _ grain: Grain) -> [LexiconEntry] {
        let tails = [
            "before", "prior", "earlier", "preceding", "just before", "right before",
            "immediately before", "directly before", "before it", "just before it", "prior to it",
            "preceding it", "before that",
        ]
        let phrases =
            ["the ", ""].flatMap { article in
                tails.map { "\(article)\(noun) \($0)" } + ["\(article)preceding \(noun)"]
            }
            + ["one", "a"].flatMap { count in
                ["back", "prior", "before", "ago", "earlier"].map { "\(count) \(noun) \($0)" }
            }
        return named(.previous, grain, phrases)
    }

    private static let yearBefore: [LexiconEntry] = {
        let ago = [
            "a year back", "one year back", "a year prior", "one year prior", "a year earlier",
            "a year ago", "a year before", "last year", "the year before", "of the year before",
            "the year prior", "one year before", "one year earlier",
        ]
        let spans = ["month", "quarter", "period"].flatMap { noun in
            ["the ", ""].flatMap { article in ago.map { "\(article)same \(noun) \($0)" } }
                + ["prior year \(noun)", "year ago \(noun)", "year earlier \(noun)"]
        }
        let years = [
            "twelve months", "12 months", "four quarters",
        ].flatMap { span in ["back", "before", "prior", "earlier", "ago"].map { "\(span) \($0)" } }
        return named(
            .yearBefore, nil,
            spans + years + [
                "a year back", "one year back", "a year prior", "one year prior", "year before",
                "year earlier", "year prior", "the year prior",
            ])
    }()

    private static let comparators: [String] = {
        let had = ["had in", "saw in", "booked in", "recorded in"]
        return [
            "next to", "put next to", "benchmarked against", "benchmarked to",
            "when benchmarked against", "than back in", "vs back in", "than during", "than over",
            "vs that of", "than that of", "than those of", "lined up against",
            "side by side with", "in contrast with", "by comparison with", "by comparison to",
            "weighed against", "judged against", "than we had in",
        ]
            + ["than", "vs", "versus", "against", "compared with", "compared to"].flatMap { than in
                had.map { "\(than) what we \($0)" }
            }
    }()

    private static func named(
        _ baseline: Baseline, _ grain: Grain?, _ phrases: [String]
    ) -> [LexiconEntry] {
        phrases.map {
            LexiconEntry(
                $0, .baseline(BaselineSense(baseline: baseline, grain: grain, standsAlone: false)))
        }
    }
}
