import Foundation
import GRDB
import SalesCore

/// What the uploads that count add to a month together, so that a new one need not read them.
///
/// A row says by their marks which cells it joins: one that is out of date is of no use, and does
/// no harm.
struct JoinedRows: Sendable {
    let table: String
    let partials: String
    let path: String

    /// A month made ready outside the transaction.
    struct Encoded: Sendable {
        let month: JoinedMonth
        let cells: [UInt8]

        init(_ month: JoinedMonth) {
            self.month = month
            cells = PartialsCodec.encode(month.cells)
        }
    }

    /// `load` reads the cells of a month.
    func all(
        _ db: Database, load: @escaping @Sendable (Period) throws -> MetricPartials
    ) throws -> [Period: KeptMonth] {
        let rows = try Row.fetchCursor(db, sql: "SELECT month, marks FROM \"\(table)\"")
        var months: [Period: KeptMonth] = [:]
        while let row = try rows.next() {
            let month = DayRows.month(row[0])
            let marks = (row[1] as String).split(separator: " ").map(String.init)
            months[month] = KeptMonth(marks: marks) { try load(month) }
        }
        return months
    }

    func cells(of month: Period, _ db: Database) throws -> MetricPartials {
        let row = try Row.fetchOne(
            db, sql: "SELECT mark, cells FROM \"\(table)\" WHERE month = ?",
            arguments: [DayRows.number(of: month)])
        guard let row, let bytes = (row["cells"] as Data?).map({ [UInt8]($0) }),
            PartialRows.mark(of: bytes) == row["mark"] as String,
            let cells = try? PartialsCodec.decode(bytes)
        else {
            throw StorageFailure.corrupt(
                path: path, what: "what uploads add to a month cannot be read")
        }
        return cells
    }

    /// Once the cells of all uploads are up to date.
    func put(_ months: [Encoded], _ db: Database) throws {
        for encoded in months {
            let number = DayRows.number(of: encoded.month.month)
            let marks = try encoded.month.uploads.map { sha256 in
                try String.fetchOne(
                    db, sql: "SELECT mark FROM \"\(partials)\" WHERE sha256 = ? AND month = ?",
                    arguments: [sha256, number])
            }
            // Of cells that are not stored, nothing could be told later.
            guard !marks.contains(nil) else { continue }
            try db.execute(
                sql: """
                    INSERT INTO "\(table)" (month, marks, mark, cells) VALUES (?, ?, ?, ?)
                    ON CONFLICT (month) DO UPDATE SET
                        marks = excluded.marks, mark = excluded.mark, cells = excluded.cells
                    WHERE marks <> excluded.marks OR mark <> excluded.mark
                    """,
                arguments: [
                    number, marks.compactMap(\.self).joined(separator: " "),
                    PartialRows.mark(of: encoded.cells), Data(encoded.cells),
                ])
        }
    }

    /// Months that no upload has cells of any more.
    func removeUnused(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM "\(table)" WHERE month NOT IN (SELECT month FROM "\(partials)")
                """)
    }
}
