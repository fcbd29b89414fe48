public import SalesCore

/// A small metric table from the values of single months; totals, quarters and ratios follow.
///
///     var builder = TableBuilder(metrics: [.revenue], dimensions: [.region])
///     builder.add("revenue", Slice("region", "EMEA"), .month(2025, 1), 100)
///     let table = builder.table()
///
/// Add values at the finest slice only: every slice over some of its dimensions is summed from
/// it. A month is complete when `asOf` is past it, a quarter when its three months stand and are.
public struct TableBuilder: Sendable {
    public var currency: Currency
    public var calendar: FiscalCalendar
    public var asOf: Day
    public var metrics: [Metric]
    public var dimensions: [Dimension]
    public var targets: [MetricTargets] = []
    private var sums: [CellAddress: ExactDecimal] = [:]

    public init(
        currency: Currency = .usd, calendar: FiscalCalendar = FiscalCalendar(),
        asOf: Day = Day(number: Day.number(year: 2025, month: 11, day: 3)), metrics: [Metric],
        dimensions: [Dimension] = []
    ) {
        self.currency = currency
        self.calendar = calendar
        self.asOf = asOf
        self.metrics = metrics
        self.dimensions = dimensions
    }

    /// Adds to the month, its quarter, and every slice above this one.
    public mutating func add(
        _ metric: String, _ slice: Slice = .total, _ month: Period, _ value: ExactDecimal
    ) {
        for period in [month, calendar.quarter(ofMonth: month)] {
            for subset in 0..<(1 << slice.members.count) {
                let members = slice.members.indices
                    .filter { subset & (1 << $0) != 0 }
                    .map { slice.members[$0] }
                let address = CellAddress(
                    metric: metric, slice: Slice(members: members), period: period)
                let sum = sums[address] ?? .zero
                sums[address] = (try? sum.adding(value)) ?? sum
            }
        }
    }

    /// Adds the values of consecutive months, the first of them `first`; `nil` leaves a gap.
    public mutating func add(
        _ metric: String, _ slice: Slice = .total, from first: Period, _ values: [ExactDecimal?]
    ) {
        for (offset, value) in values.enumerated() {
            guard let value else { continue }
            add(metric, slice, first.advanced(by: offset), value)
        }
    }

    public func table() -> MetricTable {
        let months = Set(sums.keys.map(\.period).filter { $0.grain == .month })
        var cells: [CellAddress: Cell] = [:]
        for (address, sum) in sums {
            cells[address] = Cell(value: sum, rows: 1, status: status(address.period, months))
        }
        for metric in metrics {
            guard case .ratio(let numerator, let denominator) = metric.definition else { continue }
            for (address, sum) in sums where address.metric == denominator {
                let part = CellAddress(
                    metric: numerator, slice: address.slice, period: address.period)
                let ratio = CellAddress(
                    metric: metric.name, slice: address.slice, period: address.period)
                let value = sums[part].flatMap { try? $0.divided(by: sum) }
                cells[ratio] = Cell(
                    value: value, rows: 1, status: status(address.period, months))
            }
        }
        let slices = Set(cells.keys.map(\.slice.dimensions))
            .sorted { ($0.count, $0.joined()) < ($1.count, $1.joined()) }
        let spec = MetricSpec(
            currency: currency, calendar: calendar,
            source: SourceSpec(
                time: "date", columns: [ColumnSpec(name: "date", type: .date, isRequired: true)]),
            dimensions: dimensions, slices: slices, metrics: metrics, targets: targets)
        return MetricTable(spec: spec, asOf: asOf, cells: cells)
    }

    private func status(_ period: Period, _ months: Set<Period>) -> PeriodStatus {
        let isCovered = calendar.months(of: period).allSatisfy(months.contains)
        return isCovered && calendar.lastDay(of: period) < asOf ? .complete : .partial
    }
}

extension Metric {
    /// Money, also called sales and turnover.
    public static let revenue = Metric(
        name: "revenue", label: "Revenue", also: ["sales", "turnover"],
        definition: .aggregate(.sum, of: "revenue", filter: nil), unit: .money(.usd), better: .up)
    public static let cost = Metric(
        name: "cost", label: "Cost", definition: .aggregate(.sum, of: "cost", filter: nil),
        unit: .money(.usd), better: .down)
    public static let orders = Metric(
        name: "orders", definition: .aggregate(.count, of: nil, filter: nil), unit: .count,
        better: .up, noun: Noun(singular: "order", plural: "orders"))
    /// Revenue over orders.
    public static let averageOrder = Metric(
        name: "average_order", label: "Average order value",
        definition: .ratio(numerator: "revenue", denominator: "orders"), unit: .money(.usd))
    /// Won over orders, in percent; add values of `won` for it.
    public static let winRate = Metric(
        name: "win_rate", label: "Win rate",
        definition: .ratio(numerator: "won", denominator: "orders"), unit: .percent, better: .up)
    public static let won = Metric(
        name: "won", label: "Deals won", definition: .aggregate(.count, of: nil, filter: nil),
        unit: .count)
}

extension Dimension {
    public static let region = Dimension(name: "region", singular: "region", plural: "regions")
    public static let product = Dimension(name: "product", singular: "product", plural: "products")
}
