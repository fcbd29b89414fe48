import SalesCore

/// Reads the statements of one clause, once its frame is known.
///
/// Each kind of statement has a file of its own that extends this type; what one has read is
/// marked as used, so that no word is told twice and no number is left over.
struct ClauseReader {
    let table: MetricTable
    let tokens: [Token]
    let mentions: [Mention]
    let frame: Frame
    /// Whether it is a bracket behind the name of a member: "EMEA (…)".
    let isBehindMember: Bool
    /// Whether the clause before was about a part of a total, for "and APAC 20%".
    let inherited: Assertion?
    var used: Set<Int> = []
    var statements: [Statement] = []

    init(table: MetricTable, tokens: [Token], clause: Clause, frame: Frame, inherited: Assertion?) {
        self.table = table
        self.tokens = tokens
        mentions = clause.mentions
        self.frame = frame
        isBehindMember = clause.host != nil && clause.anchor?.members != nil
        self.inherited = inherited
    }

    mutating func read() {
        readCaveats()
        readZeros()
        readGrowthRanges()
        readTargets()
        readGaps()
        readNoneBeyond()
        readNoPeriodBeyond()
        readAnyPeriodBeyond()
        readNever()
        readPeaks()
        readRatioCounts()
        readSampleSizes()
        readRest()
        readMetricPaces()
        readPluralities()
        readNthTimes()
        readBareContest()
        readHeldBounds()
        readComparisons()
        readSharesInWords()
        readRecords()
        readSteady()
        readStreaks()
        readTopLists()
        readRanks()
        readThresholds()
        readCounts()
        readMemberTotals()
        readRatios()
        readRatioShares()
        readParts()
        readRanges()
        readEachMember()
        readQuantities()
        readUnusual()
        readProfits()
        readDirections()
        readUnusedOrdinals()
        readUndecidable()
        holdOver()
    }

    // MARK: - Looking around

    /// The mention before, past articles and harmless words.
    func before(_ index: Int) -> Int? {
        var back = index - 1
        while back >= 0, isFiller(mentions[back]) { back -= 1 }
        return back >= 0 ? back : nil
    }

    func after(_ index: Int) -> Int? {
        var next = index + 1
        while next < mentions.count, isFiller(mentions[next]) { next += 1 }
        return next < mentions.count ? next : nil
    }

    private func isFiller(_ mention: Mention) -> Bool {
        switch mention.sense {
        case .determiner, .plain, .pronoun: true
        default: false
        }
    }

    func word(_ index: Int) -> String {
        tokens[mentions[index].tokens.lowerBound].text
    }

    func tokenRange(_ first: Int, _ last: Int) -> Range<Int> {
        mentions[first].tokens.lowerBound..<mentions[last].tokens.upperBound
    }

    // MARK: - Telling

    mutating func tell(
        _ assertion: Assertion, _ kind: ClaimKind, from first: Int, to last: Int,
        readings: [Subject]
    ) {
        statements.append(
            Statement(
                tokens: tokenRange(min(first, last), max(first, last)), kind: kind,
                assertion: assertion, readings: readings))
    }

    mutating func tellUndecidable(_ index: Int, _ kind: ClaimKind, _ reason: String) {
        statements.append(
            Statement(
                tokens: mentions[index].tokens, kind: kind,
                assertion: .undecidable(kind, reason), readings: []))
    }

    /// The metrics that a word at a place speaks of: the nearest named, else the frame's.
    func metric(near index: Int) -> [String] {
        // "after overhead of $334K left an operating profit": what "of" ties the number to.
        if index > 1, mentions[index - 1].sense == .of, let own = mentions[index - 2].metrics {
            return own
        }
        if let next = after(index) {
            if let metrics = mentions[next].metrics { return metrics }
            let links: Bool =
                switch mentions[next].sense {
                case .of, .preposition: true
                default: false
                }
            if links, let object = after(next), let metrics = mentions[object].metrics {
                return metrics
            }
        }
        let earlier = mentions[..<index].last { $0.metrics != nil }?.metrics
        let later = mentions[index...].first { $0.metrics != nil }?.metrics
        if let named = earlier ?? later ?? frame.metrics.last { return named }
        // A text that names no metric at all speaks of the first: the tenant's main one.
        return table.spec.metrics.prefix(1).map(\.name)
    }

    func readings(near index: Int, slice: Slice? = nil) -> [Subject] {
        frame.readings(metric: metric(near: index), slice: slice)
    }
}
