import GRDB
import SalesCore

extension MetricRows {
    /// Makes the stored cells those of `newTable`; only rows that differ are written. Where
    /// `periods` are named, those of others are not even read.
    ///
    /// Both sides are walked in the order of their keys, as one merges two sorted lists.
    func replace(
        with newTable: MetricTable, in periods: Set<Period>? = nil, _ db: Database
    ) throws {
        let wanted = Self.sorted(newTable, in: periods)
        let changes = try changes(to: wanted, in: periods, db)
        let delete = try db.makeStatement(sql: "DELETE FROM \"\(table)\" WHERE pk = ? AND sk = ?")
        for key in changes.gone {
            try delete.execute(arguments: [key.partition, key.sort])
        }
        let upsert = try db.makeStatement(
            sql: """
                INSERT INTO "\(table)" (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (pk, sk) DO UPDATE SET
                    value = excluded.value, unit = excluded.unit, rows = excluded.rows,
                    status = excluded.status
                """)
        for index in changes.written {
            let row = wanted[index]
            upsert.setUncheckedArguments([
                row.partition, row.sort, row.value, row.unit, row.rows, row.status.rawValue,
            ])
            try upsert.execute()
        }
    }

    private struct Changes {
        /// Places in the wanted rows.
        var written: [Int] = []
        var gone: [(partition: String, sort: String)] = []
    }

    private func changes(
        to wanted: [TextRow], in periods: Set<Period>?, _ db: Database
    ) throws -> Changes {
        var changes = Changes()
        let condition = periods.map { periods in
            "WHERE sk IN (\(periods.map { _ in "?" }.joined(separator: ", ")))"
        }
        let stored = try Row.fetchCursor(
            db,
            sql: "SELECT \(Self.columns) FROM \"\(table)\" \(condition ?? "") ORDER BY pk, sk",
            arguments: StatementArguments((periods ?? []).map(\.description)))
        var next = 0
        while let row = try stored.next() {
            let key: (partition: String, sort: String) = (row[0], row[1])
            var order = 1
            while next < wanted.count {
                order = byteOrder(
                    (wanted[next].partition, wanted[next].sort), (key.partition, key.sort))
                guard order < 0 else { break }
                changes.written.append(next)
                next += 1
            }
            guard next < wanted.count, order == 0 else {
                changes.gone.append(key)
                continue
            }
            let new = wanted[next]
            let isSame =
                new.value == row[2] as String? && new.unit == row[3] as String
                && new.rows == row[4] as Int && new.status.rawValue == row[5] as String
            if !isSame { changes.written.append(next) }
            next += 1
        }
        changes.written.append(contentsOf: next..<wanted.count)
        return changes
    }
}

/// A cell as its row stands in the table.
private struct TextRow {
    let partition: String
    let sort: String
    let value: String?
    let unit: String
    let rows: Int
    let status: PeriodStatus
}

extension MetricRows {
    /// The cells of metrics that the spec has, in the order of their keys' bytes.
    private static func sorted(_ table: MetricTable, in periods: Set<Period>?) -> [TextRow] {
        let specs = Dictionary(table.spec.metrics.map { ($0.name, $0) }) { first, _ in first }
        var periodTexts: [Period: String] = [:]
        var rows: [TextRow] = []
        let keyed = table.slices.flatMap { slice, metrics in
            metrics.map { metric, series in
                (
                    MetricKey.partition(metric: metric, slice: slice),
                    specs[metric]?.unit(in: slice), series
                )
            }
        }
        for (key, unit, series) in keyed.sorted(by: { byteOrder($0.0, $1.0) < 0 }) {
            guard let unit else { continue }
            var texts: [(String, Cell)] = []
            for entry in series.entries where periods?.contains(entry.period) ?? true {
                let text = periodTexts[entry.period] ?? entry.period.description
                periodTexts[entry.period] = text
                texts.append((text, entry.value))
            }
            for (sort, cell) in texts.sorted(by: { $0.0 < $1.0 }) {
                rows.append(
                    TextRow(
                        partition: key, sort: sort,
                        value: cell.value?.text() ?? cell.undefined?.rawValue,
                        unit: unit.text, rows: cell.rows, status: cell.status))
            }
        }
        return rows
    }
}
