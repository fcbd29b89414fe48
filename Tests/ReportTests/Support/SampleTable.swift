import SalesCore

/// Tables made up by rules, the same on every machine.
struct SampleTable {
    var asOf = Day(number: 20_395)  // 2025-11-03
    var calendar = FiscalCalendar()
    var currency = Currency.usd
    var metrics: [Metric] = [
        Metric(
            name: "revenue", definition: .aggregate(.sum, of: "revenue", filter: nil),
            unit: .money(.usd), better: .up),
        Metric(
            name: "orders", definition: .aggregate(.count, of: nil, filter: nil), unit: .count,
            noun: Noun(singular: "order", plural: "orders")),
        Metric(
            name: "cost", definition: .aggregate(.sum, of: "cost", filter: nil),
            unit: .money(.usd), better: .down),
        Metric(
            name: "average_order", label: "Average order value",
            definition: .ratio(numerator: "revenue", denominator: "orders"), unit: .money(.usd),
            better: .up),
        Metric(
            name: "gross_margin", definition: .ratio(numerator: "revenue", denominator: "cost"),
            unit: .percent, better: .up),
    ]
    var dimensions: [(dimension: Dimension, members: [String])] = []
    var periods: [Period] = []
    /// Lines of a member in a period: none for no lines at all.
    var value:
        (_ metric: String, _ member: Int, _ dimension: Int, _ period: Period) -> ExactDecimal? =
            { _, _, _, _ in nil }
    var partial: Set<Period> = []

    var table: MetricTable {
        var cells: [CellAddress: Cell] = [:]
        for period in periods {
            for (index, split) in dimensions.enumerated() {
                for (member, name) in split.members.enumerated() {
                    fill(&cells, Slice(split.dimension.name, name), period) {
                        value($0, member, index, period)
                    }
                }
            }
            fill(&cells, .total, period) { metric in
                let parts = (dimensions.first?.members ?? [""]).indices
                    .compactMap { value(metric, $0, 0, period) }
                return parts.isEmpty ? nil : parts.reduce(.zero) { (try? $0.adding($1)) ?? $0 }
            }
        }
        let spec = MetricSpec(
            currency: currency, calendar: calendar, source: SourceSpec(time: "date", columns: []),
            dimensions: dimensions.map(\.dimension),
            slices: [[]] + dimensions.map { [$0.dimension.name] }, metrics: metrics)
        return MetricTable(spec: spec, asOf: asOf, cells: cells)
    }

    private func fill(
        _ cells: inout [CellAddress: Cell], _ slice: Slice, _ period: Period,
        _ sum: (String) -> ExactDecimal?
    ) {
        let status: PeriodStatus = partial.contains(period) ? .partial : .complete
        for metric in metrics {
            let value: ExactDecimal?
            switch metric.definition {
            case .ratio(let numerator, let denominator):
                guard let over = sum(numerator), let under = sum(denominator) else { continue }
                value =
                    metric.unit == .percent
                    ? (try? over.subtracting(under)).flatMap { try? $0.divided(by: over) }
                    : try? over.divided(by: under)
            default:
                guard let known = sum(metric.name) else { continue }
                value = known
            }
            cells[CellAddress(metric: metric.name, slice: slice, period: period)] =
                Cell(value: value, rows: 12, status: status)
        }
    }
}

/// A small generator (SplitMix64), so that a made-up table is the same everywhere.
struct SampleRandom: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number that depends on nothing but its seeds.
    static func number(_ seeds: Int..., below limit: Int) -> Int {
        var random = SampleRandom(
            state: seeds.reduce(17) { $0 &* 1_000_003 &+ UInt64(bitPattern: Int64($1)) })
        return Int(random.next() % UInt64(limit))
    }
}
