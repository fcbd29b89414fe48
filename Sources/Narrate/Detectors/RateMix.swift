import SalesCore

/// The change of a ratio's total, split over the members of one dimension: what their own ratios
/// did, and what their weights did. Both add up to the change exactly (`RateMixEffects`).
struct RateMix: Hashable, Sendable {
    /// With more members a split says nothing that a reader could follow.
    static let mostMembers = 40

    let dimension: String
    let change: Change
    let rate: ExactDecimal
    let mix: ExactDecimal
    /// The total now and before, then what the members' ratios are made of.
    let cells: [CellAddress]

    init?(
        of metric: Metric, by dimension: String, in period: Period, from baseline: Period,
        table: MetricTable
    ) {
        let names = table.members(of: dimension)
        guard names.count > 1, names.count <= Self.mostMembers,
            let parts = RatioParts(metric, of: table.spec),
            let now = table.cell(metric.name, .total, period),
            let before = table.cell(metric.name, .total, baseline),
            now.status == .complete, before.status == .complete,
            let nowValue = now.value, let beforeValue = before.value,
            let change = try? Change(from: beforeValue, to: nowValue),
            let nowSide = parts.side(of: .total, in: period, of: table),
            let beforeSide = parts.side(of: .total, in: baseline, of: table)
        else { return nil }
        let slices = names.map { Slice(dimension, $0) }
        let members = slices.compactMap { slice -> RateMixEffects.Member? in
            guard let before = parts.side(of: slice, in: baseline, of: table),
                let now = parts.side(of: slice, in: period, of: table)
            else { return nil }
            return RateMixEffects.Member(before: before, now: now)
        }
        guard members.count == slices.count,
            case .effects(let effects) = RateMixEffects.effects(
                of: members, before: beforeSide, now: nowSide, change: change.difference),
            let rate = Deciding.sum(effects.map(\.rate)),
            let mix = Deciding.sum(effects.map(\.mix))
        else { return nil }
        self.dimension = dimension
        self.change = change
        self.rate = rate
        self.mix = mix
        let sums = Set(parts.numerator.names + parts.denominator.names).sorted()
        cells =
            [period, baseline].map { CellAddress(metric: metric.name, period: $0) }
            + slices.flatMap { slice in
                sums.flatMap { name in
                    [period, baseline].map {
                        CellAddress(metric: name, slice: slice, period: $0)
                    }
                }
            }
    }
}
