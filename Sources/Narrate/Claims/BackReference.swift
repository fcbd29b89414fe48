import SalesCore

/// Sentences that can only be about what the one before was: "This is a rise on May.", "They
/// fell.", and the answer "Practically unchanged." to a question.
extension FrameReader {
    func refersOnlyBack(_ clause: Clause, to carried: Frame) -> Bool {
        guard !carried.isTopic, !carried.metrics.isEmpty, !carried.isAsked,
            let first = clause.mentions.first, first.tokens.lowerBound == 0,
            !clause.mentions.contains(where: { $0.metrics != nil || $0.members != nil })
        else { return false }
        if carried.isQuestioned { return true }
        guard let opener = tokens.first?.text, Self.demonstratives.contains(opener),
            let next = clause.mentions.first(where: { $0.tokens.lowerBound > 0 })
        else { return false }
        switch next.kind {
        case .sense(.copula), .sense(.rival), .sense(.gain), .sense(.target), .sense(.multiple),
            .sense(.comparator), .sense(.accountedFor):
            return true
        case .sense(.direction(let direction)): return direction.form == .verb
        default: return false
        }
    }

    /// "Beans in the Pacific sold for $90K, and grinders there for $100K."
    func placeThere(_ mentions: [Mention], _ inherited: Frame?) -> Slice? {
        guard let inherited, inherited.slices.count == 1, let words = mentions.last?.tokens,
            let first = mentions.first?.tokens.lowerBound
        else { return nil }
        let isThere = (first..<words.upperBound).contains { index in
            tokens[index].text == "there" && tokens[safe: index + 1]?.text != "was"
                && tokens[safe: index + 1]?.text != "were" && tokens[safe: index + 1]?.text != "is"
                && tokens[safe: index + 1]?.text != "are"
        }
        return isThere ? inherited.slices.first : nil
    }

    private static let demonstratives: Set<String> = [
        "this", "that", "these", "those", "it", "they",
    ]
}

extension Frame {
    /// Takes over subject and period, and of a question what it compares with.
    mutating func takeSubject(of carried: Frame) {
        if !namesMetric { metrics = carried.metrics }
        slices = carried.slices
        otherSlices = []
        guard otherPeriods == [report] || period == carried.period else { return }
        period = carried.period
        otherPeriods = []
        if baselines.isEmpty, carried.isQuestioned, !carried.baselines.isEmpty {
            baselines = carried.baselines
        }
    }
}
