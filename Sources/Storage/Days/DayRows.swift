import Foundation
import GRDB
import SalesCore

/// What all uploads that count add on single days, month by month.
struct DayRows: Sendable {
    let table: String
    let sources: String
    let path: String

    /// An upload's days made ready outside the transaction.
    struct Encoded: Sendable {
        let months: [(month: Int, bytes: [UInt8])]
        /// Of all months.
        let hash: String

        init(_ kept: KeptDays) throws {
            var hash = SHA256Stream()
            months = try kept.months.map { month in
                let bytes = DayCellsCodec.encode(try kept.cells(of: month) ?? DayCells())
                let number = DayRows.number(of: month)
                hash.update(Array("\(number) ".utf8))
                hash.update(bytes)
                return (number, bytes)
            }
            self.hash = hash.hexadecimal
        }
    }

    /// By hash of the upload; `load` reads the cells of a month.
    func all(
        _ db: Database, load: @escaping @Sendable (String, Period) throws -> DayCells
    ) throws -> [String: KeptDays] {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT sha256, month FROM \"\(table)\" ORDER BY sha256")
        var months: [String: [Period]] = [:]
        while let row = try rows.next() {
            months[row["sha256"], default: []].append(Self.month(row["month"]))
        }
        return Dictionary(
            uniqueKeysWithValues: months.map { sha256, months in
                (sha256, KeptDays(months: months.sorted()) { try load(sha256, $0) })
            })
    }

    func cells(of sha256: String, _ month: Period, _ db: Database) throws -> DayCells {
        try decoded(
            try Data.fetchOne(
                db, sql: "SELECT cells FROM \"\(table)\" WHERE sha256 = ? AND month = ?",
                arguments: [sha256, Self.number(of: month)]))
    }

    private func decoded(_ bytes: Data?) throws -> DayCells {
        guard let bytes, let cells = try? DayCellsCodec.decode([UInt8](bytes)) else {
            throw StorageFailure.corrupt(
                path: path, what: "what is kept of the days of an upload cannot be read")
        }
        return cells
    }

    /// Before the rows of the sources are brought up to date: what they say of their days tells
    /// whether those are there already.
    func put(_ uploads: [SourceRows.Encoded], _ db: Database) throws {
        for upload in uploads {
            let sha256 = upload.upload.sha256
            let known = try Row.fetchOne(
                db, sql: "SELECT daysHash, status FROM \"\(sources)\" WHERE sha256 = ?",
                arguments: [sha256])
            let isActive = known?["status"] == StoredSource.Status.active.rawValue
            if isActive, known?["daysHash"] == upload.days?.hash { continue }
            try db.execute(sql: "DELETE FROM \"\(table)\" WHERE sha256 = ?", arguments: [sha256])
            for (month, bytes) in upload.days?.months ?? [] {
                try db.execute(
                    sql: "INSERT INTO \"\(table)\" (sha256, month, cells) VALUES (?, ?, ?)",
                    arguments: [sha256, month, Data(bytes)])
            }
        }
    }

    /// An upload that counts no more is read again before it does.
    func removeUnused(_ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM "\(table)" WHERE sha256 NOT IN
                    (SELECT sha256 FROM "\(sources)" WHERE status = ?)
                """, arguments: [StoredSource.Status.active.rawValue])
    }

    /// The ordinal, or its complement where months are whole weeks.
    static func number(of month: Period) -> Int {
        month.isFiscal ? ~month.ordinal : month.ordinal
    }

    static func month(_ number: Int) -> Period {
        Period(grain: .month, isFiscal: number < 0, ordinal: max(number, ~number))
    }
}
