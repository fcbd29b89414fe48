import SalesCore

/// One metric's change against another's: "costs grew faster than sales", "orders outgrew revenue".
struct MetricPace: Hashable, Sendable {
    let isFaster: Bool
    /// The way that the first is said to have moved.
    let sign: DirectionSense.Sign
    let other: String
}

extension ClauseReader {
    mutating func readMetricPaces() {
        for index in mentions.indices where !used.contains(index) {
            guard let isFaster = pace(at: index), let object = pacedObject(after: index),
                let others = mentions[object].metrics, let own = pacedSubject(before: index),
                let other = others.first, !own.contains(other)
            else { continue }
            used.formUnion(degree(before: index)...object)
            let sign = verbSign(before: index)
            for slice in frame.slices {
                tell(
                    .metricPace(MetricPace(isFaster: isFaster, sign: sign, other: other)),
                    .comparison, from: index, to: object,
                    readings: frame.readings(
                        metric: own, slice: frame.slices.count == 1 ? nil : slice))
            }
        }
    }

    /// Whether the words at a place set one change above another; none where they are no such words.
    private func pace(at index: Int) -> Bool? {
        if case .sense(.rival(let rival)) = mentions[index].kind, rival.isOfGrowth {
            return rival.relation == .above
        }
        // What was a rival's word where nothing of the same kind stands behind it.
        if mentions[index].sense == .undecidable(.pace) {
            let words = mentions[index].tokens.map { tokens[$0].text }
            if Self.outgrown.contains(words[0]) { return true }
            guard words.last == "than" else { return nil }
            return !words.contains("slower") && !words.contains("slowly")
        }
        guard word(index) == "than", index > 0 else { return nil }
        let words = tokens[..<mentions[index].tokens.lowerBound].suffix(2).map(\.text)
        guard let last = words.last else { return nil }
        if Self.fastWords.contains(last) { return true }
        if Self.slowWords.contains(last) { return false }
        guard Self.paceAdverbs.contains(last), let degree = words.first else { return nil }
        switch degree {
        case "more": return last != "slowly"
        case "less": return false
        default: return nil
        }
    }

    /// Where the words of the pace begin, so that none of them is told again.
    private func degree(before index: Int) -> Int {
        guard word(index) == "than" else { return index }
        var first = index
        while first > 0, index - first < 2, Self.paceWords.contains(word(first - 1)) { first -= 1 }
        return first
    }

    /// The metric behind "than", past articles: "than the sales did".
    private func pacedObject(after index: Int) -> Int? {
        guard let next = after(index), mentions[next].metrics != nil else { return nil }
        return next
    }

    private func pacedSubject(before index: Int) -> [String]? {
        mentions[..<index].last { $0.metrics != nil }?.metrics
    }

    private func verbSign(before index: Int) -> DirectionSense.Sign {
        let verb = mentions[..<index].last { mention in
            mention.direction.map { $0.form != .comparative } ?? false
        }
        return verb?.direction?.sign == .down ? .down : .up
    }

    private static let outgrown: Set<String> = [
        "outgrew", "outgrows", "outpaced", "outpaces", "outpacing",
    ]
    private static let fastWords: Set<String> = ["faster", "quicker"]
    private static let slowWords: Set<String> = ["slower"]
    private static let paceAdverbs: Set<String> = [
        "quickly", "slowly", "rapidly", "steeply", "strongly", "sharply", "swiftly",
    ]
    private static let paceWords = fastWords.union(slowWords).union(paceAdverbs).union([
        "more", "less",
    ])
}
