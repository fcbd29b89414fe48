import GRDB
import SalesCore

/// The cells of a tenant's table: one row each, keyed as every store keys them.
struct MetricRows: Sendable {
    let table: String
    let path: String

    static let columns = "pk, sk, value, unit, rows, status"

    /// All cells, read one metric and slice after the other.
    func slices(_ db: Database) throws -> [Slice: MetricTable.SliceCells] {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT \(Self.columns) FROM \"\(table)\" ORDER BY pk, sk")
        var reader = MetricRowReader(path: path)
        var slices: [Slice: MetricTable.SliceCells] = [:]
        var (metric, slice) = ("", Slice.total)
        var series = PeriodSeries<Cell>()
        while let row = try rows.next() {
            let row = try reader.metricRow(row)
            if row.address.metric != metric || row.address.slice != slice {
                if !series.isEmpty { slices[slice, default: [:]][metric] = series }
                (metric, slice) = (row.address.metric, row.address.slice)
                series = PeriodSeries()
            }
            series.put(row.cell, at: row.address.period)
        }
        if !series.isEmpty { slices[slice, default: [:]][metric] = series }
        return slices
    }

    /// First and last period of each grain, found from one period to the next by their index.
    func spans(_ db: Database) throws -> [Grain: ClosedRange<Period>] {
        let periods = try String.fetchAll(
            db,
            sql: """
                WITH RECURSIVE periods(sk) AS (
                    SELECT min(sk) FROM "\(table)"
                    UNION ALL
                    SELECT (SELECT min(sk) FROM "\(table)" WHERE sk > periods.sk)
                    FROM periods WHERE periods.sk IS NOT NULL
                )
                SELECT sk FROM periods WHERE sk IS NOT NULL
                """)
        return try Dictionary(grouping: periods.map(period), by: \.grain).compactMapValues { all in
            guard let first = all.min(), let last = all.max() else { return nil }
            return first...last
        }
    }

    private func period(_ text: String) throws -> Period {
        guard let period = Period(text) else {
            throw StorageFailure.corrupt(
                path: path, what: "a row of its metrics table cannot be read")
        }
        return period
    }

    func rows(_ query: TableQuery, metricOrder: [String], _ db: Database) throws -> [MetricRow] {
        var reader = MetricRowReader(path: path)
        let order = Dictionary(zip(metricOrder, 0...)) { first, _ in first }
        var found: [(metric: Int, partition: String, sort: String, row: MetricRow)] = []
        for lookup in lookups(for: query, metricOrder: metricOrder) {
            let rows = try Row.fetchCursor(
                db,
                sql: "SELECT \(Self.columns) FROM \"\(table)\" WHERE \(lookup.condition)",
                arguments: lookup.arguments)
            while let row = try rows.next() {
                let metricRow = try reader.metricRow(row)
                guard query.matches(metricRow.address) else { continue }
                let place = order[metricRow.address.metric] ?? Int.max
                found.append((place, row[0], row[1], metricRow))
            }
        }
        // A key's bytes order the slices of a metric as the bytes of their own text do.
        found.sort { left, right in
            if left.metric != right.metric { return left.metric < right.metric }
            return byteOrder((left.partition, left.sort), (right.partition, right.sort)) < 0
        }
        return found.map(\.row)
    }
}

extension MetricRows {
    private struct Lookup {
        let condition: String
        let arguments: StatementArguments
    }

    /// The parts of the table that may hold an answer, each found by an index.
    private func lookups(for query: TableQuery, metricOrder: [String]) -> [Lookup] {
        let metrics =
            query.metrics.isEmpty ? metricOrder : metricOrder.filter(query.metrics.contains)
        if case .only(let slices) = query.slices {
            let partitions = metrics.flatMap { metric in
                Set(slices).map { MetricKey.partition(metric: metric, slice: $0) }
            }
            return partitions.flatMap { partition in
                during(query.periods, Lookup(condition: "pk = ?", arguments: [partition]))
            }
        }
        if query.metrics.isEmpty, !query.periods.isEmpty {
            return during(query.periods, Lookup(condition: "true", arguments: []))
        }
        return metrics.flatMap { metric in
            let sliced = MetricKey.slicedPrefix(metric: metric)
            return during(
                query.periods,
                Lookup(
                    condition: "pk = ?",
                    arguments: [MetricKey.partition(metric: metric, slice: .total)]))
                // `$` follows `#`: every key that starts with the prefix, and no other.
                + during(
                    query.periods,
                    Lookup(
                        condition: "pk >= ? AND pk < ?",
                        arguments: [sliced, sliced.dropLast() + "$"]))
        }
    }

    /// The lookup in each of the periods; as it is if there are none.
    private func during(_ periods: [Period], _ lookup: Lookup) -> [Lookup] {
        guard !periods.isEmpty else { return [lookup] }
        return Set(periods).map { period in
            Lookup(
                condition: "sk = ? AND \(lookup.condition)",
                arguments: [period.description] + lookup.arguments)
        }
    }
}

/// Reads rows in the order of their keys, the key's parts once for each partition.
struct MetricRowReader {
    let path: String
    private var partition = ""
    private var parts: (metric: String, slice: Slice) = ("", .total)
    private var periods: [String: Period] = [:]

    init(path: String) { self.path = path }

    mutating func metricRow(_ row: Row) throws -> MetricRow {
        let partition: String = row[0]
        if partition != self.partition {
            guard let parts = MetricKey.parts(of: partition) else { throw damaged }
            self.parts = parts
            self.partition = partition
        }
        guard let unit = MetricUnit(text: row[3]), let status = PeriodStatus(rawValue: row[5])
        else {
            throw damaged
        }
        let cell = try cell(row[2], rows: row[4], status)
        let address = CellAddress(
            metric: parts.metric, slice: parts.slice, period: try period(row[1]))
        return MetricRow(address: address, cell: cell, unit: unit)
    }

    private mutating func period(_ text: String) throws -> Period {
        if let known = periods[text] { return known }
        guard let period = Period(text) else { throw damaged }
        periods[text] = period
        return period
    }

    /// A number, or the word for why there is none.
    private func cell(_ text: String?, rows: Int, _ status: PeriodStatus) throws -> Cell {
        let value = text.flatMap(ExactDecimal.init)
        let undefined = value == nil ? text.flatMap(WhyUndefined.init) : nil
        guard text == nil || value != nil || undefined != nil else { throw damaged }
        return Cell(value: value, undefined: undefined, rows: rows, status: status)
    }

    private var damaged: StorageFailure {
        .corrupt(path: path, what: "a row of its metrics table cannot be read")
    }
}
