import Cloud
import SalesCore

/// What is to be done once a commit is made: its metric items written, and what it no longer
/// needs removed. May be done again, by anyone.
struct Settlement: Sendable {
    let client: DynamoDBClient
    let tables: DynamoTables
    let heads: StoreHeads
    let reader: BlobReader

    func settle(_ head: StoreHead, _ record: CommitRecord) async throws {
        let keys = try await unpublishedKeys(of: record)
        try await publish(keys, of: record.catalog, generation: head.generation)
        try await client.write(
            [], deleting: record.dropped.flatMap { $0.keys(in: tables) }, in: tables.metrics)
        try await removeLeftovers(of: head, record)
        guard try await heads.settle(head) else { return try await publishNewest(keys) }
    }

    private func unpublishedKeys(of record: CommitRecord) async throws -> [MetricKey] {
        guard let ref = record.unpublished else { return [] }
        let bytes = try await reader.bytes(of: ref)
        guard let keys = try? MetricKeysCodec.decode(bytes) else {
            throw StorageFailure.corrupt(
                path: "Table \(tables.metrics)", what: "the list of changed cells cannot be read")
        }
        return keys
    }

    private func publish(
        _ keys: [MetricKey], of catalog: Catalog, generation: Int
    ) async throws {
        let periods = Set(keys.map(\.sort)).compactMap(Period.init)
        let rows = try await MetricBlobs(reader: reader).rows(of: periods, in: catalog)
        let byKey = Dictionary(
            rows.values.joined().map { (MetricKey($0.address), $0) }
        ) { first, _ in first }
        var (items, gone): ([DynamoDBItem], [DynamoDBItem]) = ([], [])
        for key in keys {
            if let row = byKey[key] {
                items.append(MetricItem.item(row, generation: generation, in: tables))
            } else {
                gone.append(MetricItem.key(key, in: tables))
            }
        }
        try await client.write(items, deleting: gone, in: tables.metrics)
    }

    /// Another commit was made while the items were written, and some may have come behind its
    /// own: what counts now is written last.
    private func publishNewest(_ keys: [MetricKey]) async throws {
        while let head = try await heads.current(), let ref = head.record {
            do {
                let record = try await CommitRecords(reader: reader).record(ref)
                try await publish(keys, of: record.catalog, generation: head.generation)
                if try await heads.current()?.generation == head.generation { return }
            } catch is BlobMissing {
                continue
            }
        }
    }

    /// Attempts that built on an earlier state cannot succeed any more: what they wrote goes,
    /// but for what the commit uses.
    private func removeLeftovers(of head: StoreHead, _ record: CommitRecord) async throws {
        let used = Dictionary(
            grouping: record.references + (head.record.map { [$0] } ?? []), by: \.attempt
        ).mapValues { Set($0.flatMap(\.numbers)) }
        let attempts = try await client.items(
            in: tables.metrics, partition: tables.prefix + Attempt.partition)
        for attempt in attempts {
            guard let name = attempt["sk"]?.string,
                let base = attempt["base"]?.number.flatMap({ Int($0) }), base < head.generation,
                let reserved = attempt["reserved"]?.number.flatMap({ Int($0) })
            else { continue }
            let unused = (0..<reserved).filter { used[name]?.contains($0) != true }
            try await client.write(
                [], deleting: unused.map { BlobRef.key($0, of: name, in: tables) },
                in: tables.metrics)
            try await client.delete(tables.key(Attempt.partition, name), in: tables.metrics)
        }
    }
}
