import SalesCore

/// What the members of a slicing add to the total's change of a ratio, worked out once for each
/// slicing, period and baseline.
struct MemberEffects {
    private struct Question: Hashable {
        let metric: String
        /// What the members are parts of.
        let whole: Slice
        let dimensions: [String]
        let period: Period
        let before: Period
    }

    private enum Answer {
        case effects([Slice: RateMixEffects.Effects])
        case undefined(WhyUndefined)
    }

    private let table: MetricTable
    private let parts: [String: RatioParts]
    /// By dimensions, in the order of their texts.
    private let members: [[String]: [Slice]]
    private var answers: [Question: Answer] = [:]

    init(_ table: MetricTable) {
        self.table = table
        let parts = Dictionary(
            table.spec.metrics.compactMap { metric in
                RatioParts(metric, of: table.spec).map { (metric.name, $0) }
            }, uniquingKeysWith: { first, _ in first })
        self.parts = parts
        members =
            parts.isEmpty
            ? [:]
            : Dictionary(grouping: table.slices.keys, by: \.dimensions).mapValues { $0.sorted() }
    }

    func isRatio(_ metric: String) -> Bool { parts[metric] != nil }

    /// None for the total and for metrics that are no ratio of what may add up.
    mutating func effects(
        at address: CellAddress, from before: Period
    ) -> Compared<RateMixEffects.Effects>? {
        guard let parts = parts[address.metric],
            let whole = table.spec.metric(named: address.metric)?.whole(of: address.slice),
            address.slice != whole
        else { return nil }
        let question = Question(
            metric: address.metric, whole: whole, dimensions: address.slice.dimensions,
            period: address.period,
            before: before)
        let answer = answers[question] ?? answer(question, parts)
        answers[question] = answer
        switch answer {
        case .undefined(let reason): return .undefined(reason)
        case .effects(let effects):
            return effects[address.slice].map { .known($0) } ?? .undefined(.missing)
        }
    }

    private func answer(_ question: Question, _ parts: RatioParts) -> Answer {
        let whole = question.whole
        guard let now = table.cell(question.metric, whole, question.period),
            let before = table.cell(question.metric, whole, question.before)
        else { return .undefined(.missing) }
        guard now.status == .complete, before.status == .complete else {
            return .undefined(.partial)
        }
        guard let nowValue = now.value, let beforeValue = before.value,
            let nowSide = parts.side(of: whole, in: question.period, of: table),
            let beforeSide = parts.side(of: whole, in: question.before, of: table)
        else { return .undefined(.noValue) }
        guard let change = try? nowValue.subtracting(beforeValue) else {
            return .undefined(.overflow)
        }
        let slices = (members[question.dimensions] ?? []).filter(whole.contains)
        var sides: [RateMixEffects.Member] = []
        for slice in slices {
            guard let before = parts.side(of: slice, in: question.before, of: table),
                let now = parts.side(of: slice, in: question.period, of: table)
            else { return .undefined(.noValue) }
            sides.append(RateMixEffects.Member(before: before, now: now))
        }
        switch RateMixEffects.effects(of: sides, before: beforeSide, now: nowSide, change: change) {
        case .undefined(.doesNotAddUp) where parts.countsEntities:
            return .undefined(.sharedByMembers)
        case .undefined(let reason): return .undefined(reason)
        case .effects(let effects):
            return .effects(
                Dictionary(zip(slices, effects), uniquingKeysWith: { first, _ in first }))
        }
    }
}
