import GRDB
import SalesCore

/// What was restated, in the order it happened, and the reports that it superseded.
struct RestatementRows: Sendable {
    let table: String
    let reportTable: String
    let path: String

    private static let columns = "pk, sk, before, now, unit, sources, asOf, run"

    func all(_ db: Database) throws -> [Restatement] {
        try Row.fetchAll(
            db, sql: "SELECT \(Self.columns) FROM \"\(table)\" ORDER BY number"
        ).map(restatement)
    }

    /// One that a cell's record ends with already is not written twice.
    func append(_ restatements: [Restatement], _ db: Database) throws {
        for restatement in restatements {
            let key = MetricKey(restatement.cell.address)
            let before = restatement.cell.before?.text()
            let now = restatement.cell.now?.text()
            let last = try Row.fetchOne(
                db,
                sql: """
                    SELECT before, now FROM "\(table)" WHERE pk = ? AND sk = ?
                    ORDER BY number DESC LIMIT 1
                    """,
                arguments: [key.partition, key.sort])
            if let last, last["before"] == before, last["now"] == now { continue }
            try db.execute(
                sql: "INSERT INTO \"\(table)\" (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                arguments: [
                    key.partition, key.sort, before, now, restatement.unit.text,
                    try StableJSON.text(restatement.sources), restatement.asOf.description,
                    restatement.runID,
                ])
        }
    }

    /// Those that no report had told; from here on this run's have.
    func tell(in run: String, _ db: Database) throws -> [Restatement] {
        try db.execute(
            sql: "UPDATE \"\(table)\" SET toldBy = ? WHERE toldBy IS NULL", arguments: [run])
        return try Row.fetchAll(
            db, sql: "SELECT \(Self.columns) FROM \"\(table)\" WHERE toldBy = ? ORDER BY number",
            arguments: [run]
        ).map(restatement)
    }

    func supersede(_ reports: [SupersededReport], _ db: Database) throws {
        for report in reports {
            try db.execute(
                sql:
                    "INSERT OR IGNORE INTO \"\(reportTable)\" (report, run, asOf) VALUES (?, ?, ?)",
                arguments: [report.report, report.runID, report.asOf.description])
        }
    }

    func superseded(_ db: Database) throws -> [SupersededReport] {
        try Row.fetchAll(
            db, sql: "SELECT report, run, asOf FROM \"\(reportTable)\" ORDER BY report"
        ).map { row in
            guard let asOf = Day(iso: row["asOf"] as String) else { throw damaged }
            return SupersededReport(report: row["report"], runID: row["run"], asOf: asOf)
        }
    }

    private func restatement(_ row: Row) throws -> Restatement {
        guard let parts = MetricKey.parts(of: row["pk"]), let period = Period(row["sk"] as String),
            let unit = MetricUnit(text: row["unit"]), let asOf = Day(iso: row["asOf"] as String),
            let sources = try? StableJSON.decode(
                [Restatement.Source].self, from: row["sources"] as String)
        else { throw damaged }
        let address = CellAddress(metric: parts.metric, slice: parts.slice, period: period)
        return Restatement(
            cell: ChangedCell(
                address: address, before: try value(row["before"]), now: try value(row["now"])),
            unit: unit, sources: sources, asOf: asOf, runID: row["run"])
    }

    private func value(_ text: String?) throws -> ExactDecimal? {
        guard let text else { return nil }
        guard let value = ExactDecimal(text) else { throw damaged }
        return value
    }

    private var damaged: StorageFailure {
        .corrupt(path: path, what: "what is kept of restatements cannot be read")
    }
}
