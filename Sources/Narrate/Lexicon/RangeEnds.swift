/// Words for the two ends of values, and those that only tie the ends together.
enum RangeEnds {
    struct End: Sendable {
        /// None for words that tell no end.
        let isHigh: Bool?
    }

    static let phrases: PhraseTable<End> = {
        var table = PhraseTable<End>()
        for (isHigh, phrases) in [(false, lows), (true, highs), (nil, ties)] {
            for phrase in phrases { table.insert(PhraseWords.of(phrase), End(isHigh: isHigh)) }
        }
        return table
    }()

    /// Single words without which no sentence tells a range.
    static let cues = [
        "low", "lowest", "minimum", "min", "floor", "bottom", "bottomed", "trough", "least",
        "smallest", "lower", "less", "under", "below", "between", "from", "range", "ranged",
        "ranges", "extremes", "extreme", "to", "spread", "band", "corridor", "limits", "bounds",
        "weakest", "poorest", "slowest", "fewer", "span", "spanned", "bracket", "span",
    ]

    private static let lows =
        [
            "low", "lowest", "minimum", "min", "floor", "bottom", "bottomed", "bottomed out",
            "trough", "at least", "no less than", "not less than", "no fewer than", "smallest",
            "lower", "under", "below", "weakest", "poorest", "slowest", "low point", "low end",
            "lower end", "lower limit", "lower bound", "started", "starts", "begins", "began",
            "opens", "opened",
        ]

    private static let highs =
        [
            "high", "highest", "maximum", "max", "ceiling", "top", "topped", "topped out", "peak",
            "peaked", "at most", "no more than", "not more than", "largest", "biggest", "higher",
            "over", "above", "strongest", "best", "busiest", "high point", "high end", "upper end",
            "upper limit", "upper bound", "went up to", "goes up to", "up to", "ended", "ends",
            "finished", "greatest", "upper",
        ]

    private static let ties =
        [
            "range", "ranged", "ranges", "ranging", "extremes", "extreme", "the two extremes",
            "these are the two extremes", "those are the two extremes", "both extremes",
            "both being reached", "both were reached", "both reached", "both of them reached",
            "never left", "did not leave", "stayed within", "stayed inside", "remained within",
            "landed", "ran", "run", "runs", "moved", "went", "swung", "bounced", "varied", "varies",
            "fluctuated", "fluctuates", "spread", "stretched", "spanned", "span", "spans", "band",
            "corridor", "limits", "bounds", "bracket", "in ascending order", "ascending",
            "in ascending order of size", "respectively", "the one with", "in another", "in one",
            "another", "any", "anywhere", "somewhere", "level", "in order of size", "and", "or",
            "from", "to", "between", "came in", "put", "puts", "namely", "per", "all",
            "each", "every", "by", "an", "move", "accounted for", "accounted", "recorded",
            "were recorded", "was recorded", "had", "there were", "there was", "the other", "other",
            "both", "figures", "values", "in total", "sit", "sits", "sat", "lie", "lies", "lay",
        ]
}
