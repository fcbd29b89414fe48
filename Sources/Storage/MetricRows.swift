import GRDB
import SalesCore

/// The cells of a tenant's table: one row each, keyed as every store keys them.
struct MetricRows: Sendable {
    let table: String
    let path: String

    static let columns = "pk, sk, value, unit, rows, status"
    private static let numberColumns = "pk, sk, value"

    /// All cells, read one metric and slice after the other.
    func slices(_ db: Database) throws -> [Slice: MetricTable.SliceCells] {
        var slices: [Slice: MetricTable.SliceCells] = [:]
        try read(Lookup(condition: "true", order: "ORDER BY pk, sk"), into: &slices, db) { _ in true
        }
        return slices
    }

    /// The cells that any of the queries asks for.
    func slices(
        _ queries: [TableQuery], metricOrder: [String], _ db: Database
    ) throws -> [Slice: MetricTable.SliceCells] {
        if queries.contains(.everything) { return try slices(db) }
        var slices: [Slice: MetricTable.SliceCells] = [:]
        for query in queries {
            for lookup in lookups(for: query, metricOrder: metricOrder) {
                try read(lookup, into: &slices, db, where: query.matches)
            }
        }
        return slices
    }

    private func read(
        _ lookup: Lookup, into slices: inout [Slice: MetricTable.SliceCells], _ db: Database,
        where isWanted: (CellAddress) -> Bool
    ) throws {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns) FROM "\(table)"
                WHERE \(lookup.condition) \(lookup.order)
                """)
        statement.arguments = lookup.arguments
        var reader = MetricRowReader(statement, path: path)
        var (metric, slice) = ("", Slice.total)
        var series = PeriodSeries<Cell>()
        func keep() {
            guard !series.isEmpty else { return }
            if slices[slice]?[metric] == nil {
                slices[slice, default: [:]][metric] = series
            } else {
                for entry in series.entries {
                    slices[slice]?[metric]?.put(entry.value, at: entry.period)
                }
            }
        }
        let rows = try Row.fetchCursor(statement)
        while try rows.next() != nil {
            if try reader.takePartition() {
                keep()
                (metric, slice) = (reader.metric, reader.slice)
                series = PeriodSeries()
            }
            let period = try reader.period()
            let address = CellAddress(metric: metric, slice: slice, period: period)
            guard isWanted(address) else { continue }
            series.put(try reader.cell(), at: period)
        }
        keep()
    }

    /// The values of siblings, in no order; where none is given, periods of all siblings.
    func values(
        of siblings: SiblingQuery, _ db: Database
    ) throws -> [SiblingFamily: [ExactDecimal]] {
        var found: [SiblingFamily: [ExactDecimal]] = [:]
        let among = Lookup(startingWith: siblings.partitionPrefix, next: ">")
        for lookup in during(siblings.periods, among) {
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(Self.numberColumns) FROM "\(table)" WHERE \(lookup.condition)
                    """)
            statement.arguments = lookup.arguments
            var reader = MetricRowReader(statement, path: path)
            var values: [[ExactDecimal]] = []
            let rows = try Row.fetchCursor(statement)
            while try rows.next() != nil {
                guard siblings.namesOne(reader.partitionBytes) else { continue }
                let place = try reader.periodPlace()
                if place == values.count { values.append([]) }
                guard siblings.grain == nil || siblings.grain == reader.period(at: place).grain,
                    let value = try reader.value().number
                else { continue }
                values[place].append(value)
            }
            for (place, values) in values.enumerated() where !values.isEmpty {
                let family = siblings.family(in: reader.period(at: place))
                found[family] = found[family].map { $0 + values } ?? values
            }
        }
        return found
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
        let order = Dictionary(zip(metricOrder, 0...)) { first, _ in first }
        var found: [(metric: Int, partition: String, sort: String, row: MetricRow)] = []
        for lookup in lookups(for: query, metricOrder: metricOrder) {
            let statement = try db.cachedStatement(
                sql: "SELECT \(Self.columns) FROM \"\(table)\" WHERE \(lookup.condition)")
            statement.arguments = lookup.arguments
            var reader = MetricRowReader(statement, path: path)
            let rows = try Row.fetchCursor(statement)
            while let row = try rows.next() {
                try reader.takePartition()
                let address = CellAddress(
                    metric: reader.metric, slice: reader.slice, period: try reader.period())
                guard query.matches(address) else { continue }
                let metricRow = MetricRow(
                    address: address, cell: try reader.cell(), unit: try reader.unit())
                let place = order[address.metric] ?? Int.max
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
        let order: String

        init(condition: String, arguments: StatementArguments = [], order: String = "") {
            self.condition = condition
            self.arguments = arguments
            self.order = order
        }

        /// Every key that starts with a prefix, whose last letter `next` follows.
        init(startingWith prefix: String, next: String) {
            self.init(
                condition: "pk >= ? AND pk < ?", arguments: [prefix, prefix.dropLast() + next])
        }
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
            let sliced = during(query.periods, slicings(of: metric, query.slices))
            if case .over(let dimensions) = query.slices, !dimensions.isEmpty { return sliced }
            let total = MetricKey.partition(metric: metric, slice: .total)
            return during(query.periods, Lookup(condition: "pk = ?", arguments: [total])) + sliced
        }
    }

    private func slicings(of metric: String, _ slices: TableQuery.Slices) -> Lookup {
        if case .over(let dimensions) = slices, let first = dimensions.first {
            return Lookup(startingWith: MetricKey.dimensionPrefix(metric: metric, first), next: ">")
        }
        return Lookup(startingWith: MetricKey.slicedPrefix(metric: metric), next: "$")
    }

    /// The lookup in each of the periods; as it is if there are none.
    ///
    /// Of few periods each is found by the index. Of more, what is looked for is read in the order
    /// of the keys, since each of those is read anew whenever it comes after another.
    private func during(_ periods: [Period], _ lookup: Lookup) -> [Lookup] {
        let periods = Set(periods)
        guard !periods.isEmpty else { return [lookup] }
        guard periods.count > Self.fewPeriods else {
            return periods.map { period in
                Lookup(
                    condition: "sk = ? AND \(lookup.condition)",
                    arguments: [period.description] + lookup.arguments)
            }
        }
        let marks = periods.map { _ in "?" }.joined(separator: ", ")
        // The sign keeps the index by period out of it.
        return [
            Lookup(
                condition: "\(lookup.condition) AND +sk IN (\(marks))",
                arguments: lookup.arguments + StatementArguments(periods.map(\.description)),
                order: "ORDER BY pk, sk")
        ]
    }

    private static let fewPeriods = 3
}
