import Foundation
import SalesCore

/// What uploads add, in blobs.
struct SourceBlobs: Sendable {
    let tables: DynamoTables

    /// Writes what an upload adds; what is stored of it under the same mark is not even encoded.
    func stage(
        _ upload: UploadedSource, isSuperseded: Bool, over known: CatalogSource?,
        _ writer: inout BlobWriter
    ) async throws -> CatalogSource {
        CatalogSource(
            name: upload.name, sha256: upload.sha256, summary: upload.summary,
            status: isSuperseded ? .superseded : .active, provenance: upload.provenance,
            firstDay: upload.days?.lowerBound, lastDay: upload.days?.upperBound,
            kept: isSuperseded ? nil : try await kept(upload, over: known?.kept, &writer))
    }

    private func kept(
        _ upload: UploadedSource, over known: CatalogSource.Kept?, _ writer: inout BlobWriter
    ) async throws -> CatalogSource.Kept {
        let source = upload.partials
        var months: [CatalogSource.Month] = []
        for month in source.partials.months {
            let cells = PartialsCodec.encode(try source.partials.cells(of: month))
            months.append(
                .init(number: DayRows.number(of: month), cells: try await writer.stage(cells)))
        }
        return CatalogSource.Kept(
            activeDays: Data(PartialsCodec.encode(source.partials.activeDays)),
            heldDays: source.heldDays?.sorted(), months: months,
            days: try await days(source.daily, &writer),
            entries: try await entries(source.entries, over: known?.entries, &writer),
            keys: try await keys(upload.keys, over: known?.keys, &writer))
    }

    private func days(
        _ daily: KeptDays?, _ writer: inout BlobWriter
    ) async throws -> [CatalogSource.Month]? {
        guard let daily else { return nil }
        var months: [CatalogSource.Month] = []
        for month in daily.months {
            let cells = DayCellsCodec.encode(try daily.cells(of: month) ?? DayCells())
            months.append(
                .init(number: DayRows.number(of: month), cells: try await writer.stage(cells)))
        }
        return months
    }

    private func entries(
        _ entries: KeptEntries?, over known: CatalogSource.Entries?, _ writer: inout BlobWriter
    ) async throws -> CatalogSource.Entries? {
        guard let entries else { return nil }
        let mark = EntryGroupsCodec.text(of: entries.mark)
        if let known, known.mark == mark { return known }
        let groups = try await writer.stage(try EntryGroupsCodec.encode(entries))
        var pieces: [BlobRef] = []
        for piece in 0..<entries.pieceCount {
            pieces.append(try await writer.stage(try entries.piece(piece)))
        }
        return CatalogSource.Entries(mark: mark, groups: groups, pieces: pieces)
    }

    /// Where a change brings no keys, those that are stored hold; without a change there are none
    /// any more.
    private func keys(
        _ change: KeyChange?, over known: CatalogSource.Keys?, _ writer: inout BlobWriter
    ) async throws -> CatalogSource.Keys? {
        guard let change else { return nil }
        var keys = known
        if let list = change.list,
            known?.lines != list.lineCount || known?.fingerprint != list.fingerprint
        {
            var parts: [BlobRef] = []
            let count = KeyRows.parts(for: list.lineCount)
            let step = KeyList.partCount / count
            for part in 0..<count {
                var bytes: [UInt8] = []
                for number in part * step..<(part + 1) * step {
                    KeyLineCodec.encode(try list.part(number), into: &bytes)
                }
                parts.append(try await writer.stage(bytes))
            }
            keys = CatalogSource.Keys(
                lines: list.lineCount, fingerprint: list.fingerprint, parts: parts, leftOut: 0,
                leftOutMark: 0)
        }
        keys?.leftOut = change.leftOut.count
        keys?.leftOutMark = change.leftOut.mark
        return keys
    }
}

extension SourceBlobs {
    /// What an upload adds, once all of its contents are in the spool.
    func partials(of source: CatalogSource, in spool: BlobSpool) throws -> SourcePartials {
        guard let kept = source.kept,
            let activeDays = try? PartialsCodec.decodeDays([UInt8](kept.activeDays))
        else { throw damaged }
        let cells = Dictionary(
            kept.months.map { (DayRows.month($0.number), $0.cells) }
        ) { first, _ in first }
        let damaged = damaged
        return SourcePartials(
            name: source.name, sha256: source.sha256,
            partials: KeptPartials(
                activeDays: activeDays, marks: cells.mapValues(\.sha256)
            ) { month in
                guard let ref = cells[month],
                    let partials = try? PartialsCodec.decode(try spool.bytes(of: ref))
                else { throw damaged }
                return partials
            },
            heldDays: kept.heldDays.map(Set.init), entries: try entries(kept.entries, in: spool),
            daily: kept.days.map { days(of: $0, in: spool) })
    }

    private func days(of months: [CatalogSource.Month], in spool: BlobSpool) -> KeptDays {
        let cells = Dictionary(
            months.map { (DayRows.month($0.number), $0.cells) }
        ) { first, _ in first }
        let damaged = damaged
        return KeptDays(months: cells.keys.sorted()) { month in
            guard let ref = cells[month],
                let days = try? DayCellsCodec.decode(try spool.bytes(of: ref))
            else { throw damaged }
            return days
        }
    }

    private func entries(
        _ entries: CatalogSource.Entries?, in spool: BlobSpool
    ) throws -> KeptEntries? {
        guard let entries else { return nil }
        let kept = EntryGroupsCodec.decode(
            try spool.bytes(of: entries.groups), mark: entries.mark, damaged: damaged
        ) { piece in
            try spool.bytes(of: entries.pieces[piece])
        }
        guard let kept, kept.pieceCount == entries.pieces.count else { throw damaged }
        return kept
    }

    private var damaged: StorageFailure {
        .corrupt(
            path: "Table \(tables.metrics)", what: "what is kept of an upload cannot be read")
    }
}
