import SalesCore

/// What a breakdown and a bridge compute with: a member's values now and before.
struct MemberValues {
    let now: ExactDecimal?
    let before: ExactDecimal?

    init(now: ExactDecimal?, before: ExactDecimal?) {
        self.now = now
        self.before = before
    }

    init(_ metric: Metric, _ slice: Slice, _ period: Period, in table: MetricTable) {
        now = table.value(metric.name, slice, period)
        before = table.value(metric.name, slice, period.previous)
    }

    /// Now less before, a missing side adding nothing: lines that are not there add no sum.
    var difference: ExactDecimal? {
        guard now != nil || before != nil else { return nil }
        return try? (now ?? .zero).subtracting(before ?? .zero)
    }

    func figures(of total: MemberValues, _ isCompared: Bool) -> BreakdownFigures {
        BreakdownFigures(
            value: now, previous: before, share: share(of: total.now),
            change: isCompared ? change : nil, contribution: isCompared ? difference : nil)
    }

    private var change: Change? {
        guard let before, let now else { return nil }
        return try? Change(from: before, to: now)
    }

    /// None of a total that is not positive: parts of a loss are no shares.
    private func share(of total: ExactDecimal?) -> ExactDecimal? {
        guard let now, let total, total > .zero else { return nil }
        return try? now.divided(by: total, places: 12)
    }

    /// None of no members, and where a sum does not fit.
    static func sum(_ members: [MemberValues]) -> MemberValues? {
        guard !members.isEmpty else { return nil }
        do {
            return MemberValues(
                now: try sum(members.compactMap(\.now)),
                before: try sum(members.compactMap(\.before)))
        } catch {
            return nil
        }
    }

    private static func sum(_ values: [ExactDecimal]) throws(ArithmeticOverflow) -> ExactDecimal? {
        guard var sum = values.first else { return nil }
        for value in values.dropFirst() { sum = try sum.adding(value) }
        return sum
    }

    /// The larger value first, then missing ones by what they were, then by name.
    static func precedes(
        _ left: (name: String, values: MemberValues), _ right: (name: String, values: MemberValues)
    ) -> Bool {
        for (mine, theirs) in [
            (left.values.now, right.values.now), (left.values.before, right.values.before),
        ] where mine != theirs {
            guard let mine else { return false }
            guard let theirs else { return true }
            return mine > theirs
        }
        return left.name < right.name
    }
}
