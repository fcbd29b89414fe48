import Cloud
import SalesCore

/// Makes the state after a change out of the one before, and writes what it needs of new bytes.
///
/// Nobody sees any of that until the head names its record.
struct CommitStaging {
    private let tables: DynamoTables
    private let reader: BlobReader
    private let base: CommitRecord
    private var writer: BlobWriter
    private(set) var catalog: Catalog
    private var unpublished: [MetricKey] = []

    init(
        _ client: DynamoDBClient, _ tables: DynamoTables, on head: StoreHead, _ base: CommitRecord
    ) {
        self.tables = tables
        self.base = base
        catalog = base.catalog
        reader = BlobReader(client: client, tables: tables)
        writer = BlobWriter(
            client, tables, Attempt(on: head.generation), known: base.catalog.references)
    }

    mutating func apply(_ change: StoreChange) async throws {
        let sources = SourceBlobs(tables: tables)
        for upload in change.uploads {
            catalog.place(
                try await sources.stage(
                    upload, isSuperseded: change.superseded.contains(upload.sha256),
                    over: catalog.sources.first { $0.sha256 == upload.sha256 }, &writer))
        }
        catalog.supersede(change.superseded)
        for month in change.joined {
            let cells = try await writer.stage(PartialsCodec.encode(month.cells))
            catalog.join(month.uploads, of: DayRows.number(of: month.month), cells: cells)
        }
        catalog.removeUnusedMonths()
        catalog.recount(change.recounted)
        if !change.restatements.isEmpty || !change.supersededReports.isEmpty {
            try await changeHistory { history in
                history.append(change.restatements)
                history.supersede(change.supersededReports)
            }
        }
        if let table = change.table {
            unpublished = try await MetricBlobs(reader: reader).replace(
                with: table, in: change.periods, of: &catalog, &writer)
            catalog.header = Catalog.Header(TableHeader(spec: table.spec, asOf: table.asOf))
        }
    }

    /// Answers the history as it is then.
    @discardableResult
    mutating func changeHistory(_ change: (inout History) -> Void) async throws -> History {
        let before = try await HistoryBlobs(reader: reader).history(of: base.catalog)
        var history = before
        change(&history)
        if history != before {
            catalog.history = try await writer.stage(StableJSON.bytes(history))
        }
        return history
    }

    /// The new record, written; none where the change changes nothing.
    mutating func finish(replacing head: StoreHead) async throws -> (BlobRef, CommitRecord)? {
        guard catalog != base.catalog else { return nil }
        var record = CommitRecord(catalog: catalog)
        if !unpublished.isEmpty {
            record.unpublished = try await writer.stage(MetricKeysCodec.encode(unpublished))
        }
        let before = base.references + (head.record.map { [$0] } ?? [])
        record.dropped = Array(Set(before).subtracting(record.references))
        let ref = try await writer.stage(StableJSON.bytes(record))
        try await writer.flush()
        return (ref, record)
    }
}
