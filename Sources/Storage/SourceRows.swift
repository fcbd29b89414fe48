import Foundation
import GRDB
import SalesCore

/// The uploads of a tenant, in the order of their place.
struct SourceRows: Sendable {
    let table: String
    let path: String

    /// An upload made ready outside the transaction, so that it holds the file no longer than
    /// it must.
    struct Encoded: Sendable {
        let upload: UploadedSource
        let summary: String
        let partials: PartialRows.Encoded
        let heldDays: String?
        /// Of the entries, where there are any.
        let entriesMark: String?
        let entryGroups: [UInt8]?
        let days: DayRows.Encoded?

        init(_ upload: UploadedSource) throws {
            self.upload = upload
            summary = try StableJSON.text(upload.summary)
            partials = try PartialRows.Encoded(upload.partials.partials)
            heldDays = try upload.partials.heldDays.map { try StableJSON.text($0.sorted()) }
            entriesMark = upload.partials.entries.map { EntryGroupsCodec.text(of: $0.mark) }
            entryGroups = try upload.partials.entries.map { try EntryGroupsCodec.encode($0) }
            days = try upload.partials.daily.map(DayRows.Encoded.init)
        }
    }

    func all(_ db: Database) throws -> [StoredSource] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT name, sha256, status, firstDay, lastDay, summary, handedIn, mends
                FROM "\(table)" ORDER BY place
                """)
        var found: [(status: StoredSource.Status, row: Row)] = []
        while let row = try rows.next() {
            guard let status = StoredSource.Status(rawValue: row["status"]) else { throw damaged }
            found.append((status, row.copy()))
        }
        let texts = found.map { $0.row["summary"] as String }
        guard let summaries = SummaryReader.summaries(of: texts) else { throw damaged }
        return try zip(found, summaries).map { found, summary in
            StoredSource(
                name: found.row["name"], sha256: found.row["sha256"], summary: summary,
                days: try days(from: found.row["firstDay"], to: found.row["lastDay"]),
                status: found.status, provenance: provenance(found.row))
        }
    }

    /// `marks` and `daily` have what is kept of the months and days of uploads; `cells` reads the
    /// cells of a month that has the mark, `piece` the bytes of a piece of an upload's entries.
    func activePartials(
        _ db: Database, marks: [String: [Period: String]], daily: [String: KeptDays],
        cells: @escaping @Sendable (String, Period, String?) throws -> MetricPartials,
        piece: @escaping @Sendable (String, Int) throws -> [UInt8]
    ) throws -> [SourcePartials] {
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT name, sha256, partialsHash, activeDays, heldDays, entriesMark, entryGroups
                FROM "\(table)"
                WHERE status = ? ORDER BY place
                """,
            arguments: [StoredSource.Status.active.rawValue])
        var sources: [SourcePartials] = []
        while let row = try rows.next() {
            let sha256: String = row["sha256"]
            let marks = marks[sha256] ?? [:]
            let activeDays = [UInt8](row["activeDays"] as Data)
            let hash = PartialRows.hash(
                activeDays, marks.map { (DayRows.number(of: $0.key), $0.value) })
            guard hash == row["partialsHash"] as String,
                let days = try? PartialsCodec.decodeDays(activeDays)
            else { throw damaged }
            let partials = KeptPartials(activeDays: days, marks: marks) { month in
                try cells(sha256, month, marks[month])
            }
            let heldDays = try (row["heldDays"] as String?).map { text in
                guard let days = try? StableJSON.decode(Set<Day>.self, from: text) else {
                    throw damaged
                }
                return days
            }
            sources.append(
                SourcePartials(
                    name: row["name"], sha256: sha256, partials: partials, heldDays: heldDays,
                    entries: try entries(row) { try piece(sha256, $0) },
                    daily: daily[sha256]))
        }
        return sources
    }

    private func entries(
        _ row: Row, piece: @escaping @Sendable (Int) throws -> [UInt8]
    ) throws -> KeptEntries? {
        guard let mark = row["entriesMark"] as String?, let groups = row["entryGroups"] as Data?
        else { return nil }
        let kept = EntryGroupsCodec.decode(
            [UInt8](groups), mark: mark, damaged: damaged, piece: piece)
        guard let kept else { throw damaged }
        return kept
    }

    func upsert(_ uploads: [Encoded], superseding superseded: Set<String>, _ db: Database) throws {
        for upload in uploads {
            try upsert(upload, isSuperseded: superseded.contains(upload.upload.sha256), db)
        }
        for hash in superseded {
            try db.execute(
                sql: "UPDATE \"\(table)\" SET status = ? WHERE sha256 = ? AND status <> ?",
                arguments: [
                    StoredSource.Status.superseded.rawValue, hash,
                    StoredSource.Status.superseded.rawValue,
                ])
        }
    }

    /// New counts for lines of uploads that are left as they are otherwise.
    func recount(_ counts: [String: LineCounts], _ db: Database) throws {
        for (sha256, counts) in counts.sorted(by: { $0.key < $1.key }) {
            let stored = try String.fetchOne(
                db, sql: "SELECT summary FROM \"\(table)\" WHERE sha256 = ?", arguments: [sha256])
            guard let stored else { continue }
            guard let summary = try? StableJSON.decode(UploadSummary.self, from: stored) else {
                throw damaged
            }
            guard summary.counts != counts else { continue }
            try db.execute(
                sql: "UPDATE \"\(table)\" SET summary = ? WHERE sha256 = ?",
                arguments: [try StableJSON.text(summary.counting(counts)), sha256])
        }
    }

    private func upsert(_ source: Encoded, isSuperseded: Bool, _ db: Database) throws {
        let stored = try Row.fetchOne(
            db,
            sql: """
                SELECT place, name, status, summary, partialsHash, handedIn, mends, heldDays,
                    entriesMark, daysHash
                FROM "\(table)" WHERE sha256 = ?
                """,
            arguments: [source.upload.sha256])
        var place = try placeOfMended(source.upload, db)
        if let stored {
            let comesBack =
                !isSuperseded && stored["status"] != StoredSource.Status.active.rawValue
            let isSame =
                stored["name"] == source.upload.name && stored["summary"] == source.summary
                && stored["partialsHash"] == source.partials.hash
                && provenance(stored) == source.upload.provenance
                && stored["heldDays"] == source.heldDays
                && stored["entriesMark"] == source.entriesMark
                && stored["daysHash"] == source.days?.hash
            if isSame && !comesBack { return }
            place = place ?? (comesBack ? nil : stored["place"])
            try db.execute(
                sql: "DELETE FROM \"\(table)\" WHERE sha256 = ?", arguments: [source.upload.sha256])
        }
        let days = source.upload.days
        let status: StoredSource.Status = isSuperseded ? .superseded : .active
        try db.execute(
            sql: """
                INSERT INTO "\(table)"
                    (place, name, sha256, status, firstDay, lastDay, summary, partialsHash,
                     activeDays, handedIn, mends, heldDays, entriesMark, entryGroups, daysHash)
                VALUES (coalesce(?, (SELECT coalesce(max(place), 0) + 1 FROM "\(table)")),
                        ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                place, source.upload.name, source.upload.sha256, status.rawValue,
                days?.lowerBound.description, days?.upperBound.description, source.summary,
                source.partials.hash, Data(source.partials.activeDays),
                source.upload.provenance.isHandedIn,
                source.upload.provenance.mends.joined(separator: " "),
                source.heldDays, source.entriesMark, source.entryGroups.map { Data($0) },
                source.days?.hash,
            ])
    }

    /// Frees the place of the export that an upload mends, so that the upload can take it.
    private func placeOfMended(_ upload: UploadedSource, _ db: Database) throws -> Int64? {
        var place: Int64?
        for hash in upload.provenance.mends {
            let freed = try Int64.fetchOne(
                db, sql: "DELETE FROM \"\(table)\" WHERE sha256 = ? RETURNING place",
                arguments: [hash])
            place = freed ?? place
        }
        return place
    }

    private func provenance(_ row: Row) -> Provenance {
        Provenance(
            isHandedIn: row["handedIn"],
            mends: (row["mends"] as String).split(separator: " ").map(String.init))
    }

    private func days(from first: String?, to last: String?) throws -> ClosedRange<Day>? {
        guard let first, let last else { return nil }
        guard let first = Day(iso: first), let last = Day(iso: last), first <= last else {
            throw damaged
        }
        return first...last
    }

    private var damaged: StorageFailure {
        .corrupt(path: path, what: "what is kept of an upload cannot be read")
    }
}
