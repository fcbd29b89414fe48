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
    /// None where undefined: a ratio over zero, an overflow, no value in any line.
    public let value: ExactDecimal?
    /// Lines behind the value.
    public let rows: Int
    public let status: PeriodStatus

    public init(value: ExactDecimal?, rows: Int, status: PeriodStatus) {
        self.value = value
        self.rows = rows
        self.status = status
    }
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
    public let spec: MetricSpec
    public let asOf: Day
    public let cells: [CellAddress: Cell]
    /// First and last period of each grain that has a cell.
    public let span: [Grain: ClosedRange<Period>]
    private let membersByDimension: [String: [String]]

    public init(spec: MetricSpec, asOf: Day, cells: [CellAddress: Cell]) {
        self.spec = spec
        self.asOf = asOf
        self.cells = cells
        var span: [Grain: ClosedRange<Period>] = [:]
        var members: [String: Set<String>] = [:]
        for address in cells.keys {
            let known = span[address.period.grain] ?? address.period...address.period
            span[address.period.grain] =
                min(known.lowerBound, address.period)...max(known.upperBound, address.period)
            if address.slice.members.count == 1, let member = address.slice.members.first {
                members[member.dimension, default: []].insert(member.value)
            }
        }
        self.span = span
        membersByDimension = members.mapValues { $0.sorted() }
    }
}

extension MetricTable {
    public subscript(address: CellAddress) -> Cell? { cells[address] }

    public func cell(_ metric: String, _ slice: Slice = .total, _ period: Period) -> Cell? {
        cells[CellAddress(metric: metric, slice: slice, period: period)]
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
        return cells.first { $0.key.period == period }?.value.status ?? .partial
    }

    /// The last complete period of a grain, or the last at all when none is complete.
    public func latestPeriod(_ grain: Grain) -> Period? {
        let periods = periods(grain)
        return periods.last { status(of: $0) == .complete } ?? periods.last
    }

    /// All rows by metric (spec order), slice and period text, texts by their bytes.
    public var rows: [MetricRow] {
        let metrics = Dictionary(
            spec.metrics.enumerated().map { ($1.name, (rank: $0, unit: $1.unit)) },
            uniquingKeysWith: { first, _ in first })
        let slices = Self.ranks(Set(cells.keys.map(\.slice)).sorted())
        let periods = Self.ranks(
            Set(cells.keys.map(\.period)).sorted { $0.description < $1.description })
        return
            cells
            .compactMap { address, cell -> (key: (Int, Int, Int), row: MetricRow)? in
                guard let metric = metrics[address.metric] else { return nil }
                let row = MetricRow(address: address, cell: cell, unit: metric.unit)
                return (
                    (metric.rank, slices[address.slice] ?? 0, periods[address.period] ?? 0), row
                )
            }
            .sorted { $0.key < $1.key }
            .map(\.row)
    }

    private static func ranks<Element: Hashable>(_ ordered: [Element]) -> [Element: Int] {
        Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1, $0) })
    }
}
