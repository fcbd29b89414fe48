import Foundation
import GRDB
import SalesCore

/// The keys of the lines of all uploads that count, in two tables.
struct KeyRows: Sendable {
    /// One row for each upload.
    let table: String
    /// One row for each part of it.
    let partTable: String
    let path: String

    /// Lines in a part, more or less.
    static let partSize = 4096

    func all(_ db: Database) throws -> [String: KeptKeys] {
        let rows = try Row.fetchCursor(
            db, sql: "SELECT sha256, lines, parts, leftOut, leftOutMark FROM \"\(table)\"")
        var kept: [String: KeptKeys] = [:]
        while let row = try rows.next() {
            kept[row["sha256"]] = KeptKeys(
                lineCount: row["lines"], partCount: row["parts"],
                leftOut: LeftOutLines(
                    count: row["leftOut"],
                    mark: UInt64(bitPattern: row["leftOutMark"] as Int64)))
        }
        return kept
    }

    func part(_ number: Int, of sha256: String, _ db: Database) throws -> [KeyedLine] {
        let bytes = try Data.fetchOne(
            db, sql: "SELECT lines FROM \"\(partTable)\" WHERE sha256 = ? AND part = ?",
            arguments: [sha256, number])
        guard let lines = bytes?.withUnsafeBytes(KeyLineCodec.decode) else {
            throw StorageFailure.corrupt(
                path: path, what: "the keys of an upload's lines cannot be read")
        }
        return lines
    }

    /// `uploads` are all that the commit brings, those without a change among them: they have no
    /// keys any more. Neither have uploads that do not count.
    func apply(
        _ changes: [String: KeyChange], uploads: [String], sources: String, _ db: Database
    ) throws {
        for sha256 in uploads where changes[sha256] == nil {
            try db.execute(sql: "DELETE FROM \"\(table)\" WHERE sha256 = ?", arguments: [sha256])
        }
        for (sha256, change) in changes.sorted(by: { $0.key < $1.key }) {
            if let list = change.list { try put(list, of: sha256, db) }
            try db.execute(
                sql: """
                    UPDATE "\(table)" SET leftOut = ?, leftOutMark = ?
                    WHERE sha256 = ? AND (leftOut <> ? OR leftOutMark <> ?)
                    """,
                arguments: [
                    change.leftOut.count, Int64(bitPattern: change.leftOut.mark), sha256,
                    change.leftOut.count, Int64(bitPattern: change.leftOut.mark),
                ])
        }
        try db.execute(
            sql: """
                DELETE FROM "\(table)" WHERE sha256 NOT IN
                    (SELECT sha256 FROM "\(sources)" WHERE status = ?)
                """, arguments: [StoredSource.Status.active.rawValue])
        try db.execute(
            sql: """
                DELETE FROM "\(partTable)" WHERE sha256 NOT IN (SELECT sha256 FROM "\(table)")
                """)
    }

    private func put(_ list: KeyList, of sha256: String, _ db: Database) throws {
        let fingerprint = Int64(bitPattern: list.fingerprint)
        let known = try Row.fetchOne(
            db, sql: "SELECT lines, fingerprint FROM \"\(table)\" WHERE sha256 = ?",
            arguments: [sha256])
        if let known, known["lines"] == list.lineCount, known["fingerprint"] == fingerprint {
            return
        }
        for name in [table, partTable] {
            try db.execute(sql: "DELETE FROM \"\(name)\" WHERE sha256 = ?", arguments: [sha256])
        }
        let parts = Self.parts(for: list.lineCount)
        let step = KeyList.partCount / parts
        for part in 0..<parts {
            var bytes: [UInt8] = []
            for number in part * step..<(part + 1) * step {
                KeyLineCodec.encode(try list.part(number), into: &bytes)
            }
            try db.execute(
                sql: "INSERT INTO \"\(partTable)\" (sha256, part, lines) VALUES (?, ?, ?)",
                arguments: [sha256, part, Data(bytes)])
        }
        try db.execute(
            sql: """
                INSERT INTO "\(table)" (sha256, lines, parts, fingerprint, leftOut, leftOutMark)
                VALUES (?, ?, ?, ?, 0, 0)
                """, arguments: [sha256, list.lineCount, parts, fingerprint])
    }

    static func parts(for lines: Int) -> Int {
        var parts = 1
        while parts < KeyList.partCount, lines > parts * partSize { parts *= 2 }
        return parts
    }
}
