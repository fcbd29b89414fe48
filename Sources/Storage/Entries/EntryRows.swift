import Foundation
import GRDB
import SalesCore

/// The entries of all uploads that count, piece by piece.
struct EntryRows: Sendable {
    let table: String
    let sources: String
    let path: String

    func piece(_ number: Int, of sha256: String, _ db: Database) throws -> [UInt8] {
        let bytes = try Data.fetchOne(
            db, sql: "SELECT bytes FROM \"\(table)\" WHERE sha256 = ? AND piece = ?",
            arguments: [sha256, number])
        guard let bytes else {
            throw StorageFailure.corrupt(
                path: path, what: "values that are kept of an upload are missing")
        }
        return [UInt8](bytes)
    }

    /// Before the rows of the sources are brought up to date: what they say of their entries
    /// tells whether those are there already.
    func put(_ uploads: [SourcePartials], _ db: Database) throws {
        for upload in uploads {
            let known = try Row.fetchOne(
                db, sql: "SELECT entriesMark, status FROM \"\(sources)\" WHERE sha256 = ?",
                arguments: [upload.sha256])
            let isActive = known?["status"] == StoredSource.Status.active.rawValue
            let mark = upload.entries.map { EntryGroupsCodec.text(of: $0.mark) }
            if isActive, known?["entriesMark"] == mark { continue }
            try db.execute(
                sql: "DELETE FROM \"\(table)\" WHERE sha256 = ?", arguments: [upload.sha256])
            guard let entries = upload.entries else { continue }
            for piece in 0..<entries.pieceCount {
                try db.execute(
                    sql: "INSERT INTO \"\(table)\" (sha256, piece, bytes) VALUES (?, ?, ?)",
                    arguments: [upload.sha256, piece, Data(try entries.piece(piece))])
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
}
