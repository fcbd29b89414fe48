/// Where a value stands.
public struct CellAddress: Hashable, Sendable, Codable {
    public let metric: String
    public let slice: Slice
    public let period: Period

    public init(metric: String, slice: Slice = .total, period: Period) {
        self.metric = metric
        self.slice = slice
        self.period = period
    }
}

public enum PeriodStatus: String, Hashable, Sendable, Codable {
    /// The calendar is past it and the source covers it.
    case complete
    case partial
}

public struct Cell: Hashable, Sendable, Codable {
    /// None where undefined.
    public let value: ExactDecimal?
    /// Why there is no value, where it is not that no line has one.
    public let undefined: WhyUndefined?
    /// Lines behind the value.
    public let rows: Int
    public let status: PeriodStatus

    public init(
        value: ExactDecimal?, undefined: WhyUndefined? = nil, rows: Int, status: PeriodStatus
    ) {
        self.value = value
        self.undefined = value == nil ? undefined : nil
        self.rows = rows
        self.status = status
    }
}

extension Cell {
    /// None where there is a value.
    public var reason: WhyUndefined? { value == nil ? undefined ?? .noValue : nil }
}

/// One row of the tables as people and programs read them.
public struct MetricRow: Hashable, Sendable {
    public let address: CellAddress
    public let cell: Cell
    public let unit: MetricUnit

    public init(address: CellAddress, cell: Cell, unit: MetricUnit) {
        self.address = address
        self.cell = cell
        self.unit = unit
    }

    /// The `value` column: plain, with at least the currency's decimal places.
    public var valueText: String {
        cell.value?.text(minimumPlaces: unit.minimumPlaces) ?? ""
    }
}

/// Every metric of a tenant by slice and period: months and quarters side by side.
///
/// An address without a cell is missing, which is not zero.
public struct MetricTable: Sendable {
    /// By metric name, the cells of one slice.
    public typealias SliceCells = [String: PeriodSeries<Cell>]

    public let spec: MetricSpec
    public let asOf: Day
    public let slices: [Slice: SliceCells]
    /// First and last period of each grain that has a cell.
    public let span: [Grain: ClosedRange<Period>]
    /// Comparisons of days, where whole periods are not compared.
    public var sameDays: [ComparedPeriod: SameDaysTable] = [:]
    private let membersByDimension: [String: [String]]

    public init(spec: MetricSpec, asOf: Day, slices: [Slice: SliceCells]) {
        self.spec = spec
        self.asOf = asOf
        self.slices = slices
        var span: [Grain: ClosedRange<Period>] = [:]
        var members: [String: Set<String>] = [:]
        for (slice, metrics) in slices {
            if slice.members.count == 1, let member = slice.members.first {
                members[member.dimension, default: []].insert(member.value)
            }
            for series in metrics.values {
                for grain in Grain.allCases {
                    guard let found = series.span(of: grain) else { continue }
                    let known = span[grain] ?? found
                    span[grain] =
                        min(
                            known.lowerBound, found.lowerBound)...max(
                            known.upperBound, found.upperBound)
                }
            }
        }
        self.span = span
        membersByDimension = members.mapValues { $0.sorted() }
    }

    public init(spec: MetricSpec, asOf: Day, cells: [CellAddress: Cell]) {
        var slices: [Slice: SliceCells] = [:]
        for (address, cell) in cells {
            slices[address.slice, default: [:]][address.metric, default: PeriodSeries()]
                .put(cell, at: address.period)
        }
        self.init(spec: spec, asOf: asOf, slices: slices)
    }
}

extension MetricTable {
    public subscript(address: CellAddress) -> Cell? {
        slices[address.slice]?[address.metric]?[address.period]
    }

    public var cellCount: Int {
        slices.values.reduce(0) { $0 + $1.values.reduce(0) { $0 + $1.count } }
    }

    /// Every cell under its address, for those who need them in no order.
    public var cells: [CellAddress: Cell] {
        var cells: [CellAddress: Cell] = [:]
        for (slice, metrics) in slices {
            for (metric, series) in metrics {
                for entry in series.entries {
                    let address = CellAddress(metric: metric, slice: slice, period: entry.period)
                    cells[address] = entry.value
                }
            }
        }
        return cells
    }

    public func cell(_ metric: String, _ slice: Slice = .total, _ period: Period) -> Cell? {
        slices[slice]?[metric]?[period]
    }

    public func value(
        _ metric: String, _ slice: Slice = .total, _ period: Period
    ) -> ExactDecimal? {
        cell(metric, slice, period)?.value
    }

    /// The members that a dimension's own slice has in any period, sorted.
    public func members(of dimension: String) -> [String] { membersByDimension[dimension] ?? [] }

    /// Every period of a grain from the first with a cell to the last, gaps included.
    public func periods(_ grain: Grain) -> [Period] {
        guard let span = span[grain] else { return [] }
        return (0...(span.upperBound.ordinal - span.lowerBound.ordinal))
            .map { span.lowerBound.advanced(by: $0) }
    }

    /// Whether every cell of the period may be compared as a whole.
    public func status(of period: Period) -> PeriodStatus {
        for metric in spec.metrics {
            if let cell = cell(metric.name, .total, period) { return cell.status }
        }
        for metrics in slices.values {
            for series in metrics.values {
                if let cell = series[period] { return cell.status }
            }
        }
        return .partial
    }

    /// The last complete period of a grain, or the last at all when none is complete.
    public func latestPeriod(_ grain: Grain) -> Period? {
        let periods = periods(grain)
        return periods.last { status(of: $0) == .complete } ?? periods.last
    }

    /// All rows by metric (spec order), slice and period text, texts by their bytes.
    public var rows: [MetricRow] {
        var rows: [MetricRow] = []
        rows.reserveCapacity(cellCount)
        forEachRow { rows.append($0) }
        return rows
    }

    /// The rows one by one, in the same order, without holding them all.
    public func forEachRow(_ body: (MetricRow) throws -> Void) rethrows {
        let slices = slices.sorted { $0.key < $1.key }
        var order = PeriodOrder()
        for metric in spec.metrics {
            for (slice, metrics) in slices {
                guard let series = metrics[metric.name], let unit = metric.unit(in: slice)
                else { continue }
                order.take(series)
                for place in order.places {
                    let entry = series.entries[place]
                    let address = CellAddress(
                        metric: metric.name, slice: slice, period: entry.period)
                    try body(MetricRow(address: address, cell: entry.value, unit: unit))
                }
            }
        }
    }
}
