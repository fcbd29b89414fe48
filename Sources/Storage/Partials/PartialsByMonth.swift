import Foundation
import GRDB
import SalesCore

/// Splits what uploads add, as earlier versions stored it, into months.
///
/// An upload that cannot be read keeps its hash and gets no months: its reader complains then.
struct PartialsByMonth {
    let sources: String
    let rows: PartialRows

    func split(_ db: Database) throws {
        let numbers = try Int64.fetchAll(db, sql: "SELECT rowid FROM \"\(sources)\"")
        for number in numbers { try splitRow(number, db) }
    }

    private func splitRow(_ number: Int64, _ db: Database) throws {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT sha256, status, partialsHash, partials FROM "\(sources)" WHERE rowid = ?
                """, arguments: [number])
        guard let row else { return }
        let bytes = [UInt8](row["partials"] as Data)
        guard PartialRows.mark(of: bytes) == row["partialsHash"] as String,
            let partials = try? PartialsCodec.decode(bytes)
        else { return }
        let encoded = try PartialRows.Encoded(KeptPartials(partials))
        try db.execute(
            sql: "UPDATE \"\(sources)\" SET partialsHash = ?, activeDays = ? WHERE rowid = ?",
            arguments: [encoded.hash, Data(encoded.activeDays), number])
        guard row["status"] == StoredSource.Status.active.rawValue else { return }
        for (month, mark, cells) in encoded.months {
            try rows.insert(row["sha256"], month, mark, cells, db)
        }
    }
}
