import SalesCore

extension ClauseReader {
    /// "EMEA is higher", after a sentence that told a number of two.
    mutating func readBareContest() {
        guard let rival = frame.rival, !mentions.contains(where: { $0.quantity != nil }),
            !mentions.contains(where: { $0.sense == .comparator || $0.baseline != nil }),
            let degree = mentions.indices.first(where: {
                !used.contains($0) && isDegree($0)
                    && (word($0).hasSuffix("er") || ["more", "less", "worse"].contains(word($0)))
            }), let sign = mentions[degree].direction?.sign, let extreme = extreme(of: sign)
        else { return }
        let relation: RivalSense.Relation =
            switch extreme {
            case .high: .above
            case .low: .below
            case .best: .better
            case .worst: .worse
            }
        used.insert(degree)
        tell(
            .comparison(
                MemberComparison(
                    relation: relation, others: [rival], isNegated: isNegated(degree))),
            .comparison, from: degree, to: degree, readings: readings(near: degree))
    }
}

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
    /// "EMEA took $412K, APAC $200K. EMEA is higher.": than APAC.
    func rival(of next: Frame) -> Slice? {
        guard mentioned.count == 2, next.slices.count == 1, !next.namesMetric,
            next.baselines.isEmpty, mentioned.contains(next.slices[0]),
            mentioned[0].dimensions == mentioned[1].dimensions
        else { return nil }
        return mentioned.first { $0 != next.slices[0] }
    }

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
