import Foundation
import GRDB
import SalesCore

/// What all uploads that count add to the cells, month by month.
struct PartialRows: Sendable {
    let table: String
    let sources: String
    let path: String

    /// An upload's cells made ready outside the transaction.
    struct Encoded: Sendable {
        let months: [(month: Int, mark: String, cells: [UInt8])]
        let activeDays: [UInt8]
        /// Of the days, and of the marks of all months.
        let hash: String

        init(_ partials: KeptPartials) throws {
            months = try partials.months.map { month in
                let cells = PartialsCodec.encode(try partials.cells(of: month))
                return (DayRows.number(of: month), PartialRows.mark(of: cells), cells)
            }
            activeDays = PartialsCodec.encode(partials.activeDays)
            hash = PartialRows.hash(activeDays, months.map { ($0.month, $0.mark) })
        }
    }

    /// By hash of the upload, by month, what marks its cells.
    func marks(_ db: Database) throws -> [String: [Period: String]] {
        let rows = try Row.fetchCursor(db, sql: "SELECT sha256, month, mark FROM \"\(table)\"")
        var marks: [String: [Period: String]] = [:]
        while let row = try rows.next() {
            marks[row[0], default: [:]][DayRows.month(row[1])] = row[2]
        }
        return marks
    }

    func cells(of sha256: String, _ month: Period, _ db: Database) throws -> Data? {
        try Data.fetchOne(
            db, sql: "SELECT cells FROM \"\(table)\" WHERE sha256 = ? AND month = ?",
            arguments: [sha256, DayRows.number(of: month)])
    }

    /// Cells that must be those of a mark.
    func decoded(_ cells: Data?, mark: String?) throws -> MetricPartials {
        guard let cells, let mark, Self.mark(of: [UInt8](cells)) == mark,
            let partials = try? PartialsCodec.decode([UInt8](cells))
        else {
            throw StorageFailure.corrupt(path: path, what: "what an upload adds cannot be read")
        }
        return partials
    }

    /// Before the rows of the sources are brought up to date: what they say of their cells tells
    /// whether those are there already.
    func put(_ uploads: [SourceRows.Encoded], superseding superseded: Set<String>, _ db: Database)
        throws
    {
        for upload in uploads where !superseded.contains(upload.upload.sha256) {
            let sha256 = upload.upload.sha256
            let known = try Row.fetchOne(
                db, sql: "SELECT partialsHash, status FROM \"\(sources)\" WHERE sha256 = ?",
                arguments: [sha256])
            let isActive = known?["status"] == StoredSource.Status.active.rawValue
            if isActive, known?["partialsHash"] == upload.partials.hash { continue }
            try db.execute(sql: "DELETE FROM \"\(table)\" WHERE sha256 = ?", arguments: [sha256])
            for (month, mark, cells) in upload.partials.months {
                try insert(sha256, month, mark, cells, db)
            }
        }
    }

    func insert(
        _ sha256: String, _ month: Int, _ mark: String, _ cells: [UInt8], _ db: Database
    ) throws {
        try db.execute(
            sql: "INSERT INTO \"\(table)\" (sha256, month, mark, cells) VALUES (?, ?, ?, ?)",
            arguments: [sha256, month, mark, Data(cells)])
    }

    /// An upload that counts no more is read again before it does.
    func removeUnused(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM "\(table)" WHERE sha256 NOT IN
                    (SELECT sha256 FROM "\(sources)" WHERE status = ?)
                """, arguments: [StoredSource.Status.active.rawValue])
    }
}

extension PartialRows {
    static func mark(of cells: [UInt8]) -> String {
        var hash = SHA256Stream()
        hash.update(cells)
        return hash.hexadecimal
    }

    static func hash(_ activeDays: [UInt8], _ months: [(Int, String)]) -> String {
        var hash = SHA256Stream()
        hash.update(activeDays)
        for (month, mark) in months.sorted(by: { $0.0 < $1.0 }) {
            hash.update(Array("\(month) \(mark) ".utf8))
        }
        return hash.hexadecimal
    }
}
