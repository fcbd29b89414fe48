import Cloud
import SalesCore

/// Removes a tenant's part of a table that others share; may be repeated after a failure in the
/// middle.
///
/// What others ask for goes first. The head goes once what it names is noted elsewhere, so that
/// nothing is ever out of reach.
struct StoreRemoval: Sendable {
    let client: DynamoDBClient
    let tables: DynamoTables

    func remove(_ messageKeys: [DynamoDBItem], _ head: StoreHead?, _ record: CommitRecord)
        async throws
    {
        try await client.write([], deleting: messageKeys, in: tables.messages)
        if let head {
            try await removeCells(of: record)
            try await note(record.references + record.dropped + (head.record.map { [$0] } ?? []))
            try await client.delete(StoreHead.key(in: tables), in: tables.metrics)
        }
        let attempts = try await client.items(
            in: tables.metrics, partition: tables.prefix + Attempt.partition)
        for attempt in attempts {
            guard let name = attempt["sk"]?.string,
                let reserved = attempt["reserved"]?.number.flatMap({ Int($0) })
            else { continue }
            try await client.write(
                [],
                deleting: (0..<reserved).map { BlobRef.key($0, of: name, in: tables) },
                in: tables.metrics)
            try await client.delete(tables.key(Attempt.partition, name), in: tables.metrics)
        }
    }

    /// Those of the table, and those that an unfinished commit may have left.
    private func removeCells(of record: CommitRecord) async throws {
        let reader = BlobReader(client: client, tables: tables)
        let rows = try await MetricBlobs(reader: reader).allRows(in: record.catalog)
        var keys = Set(rows.values.joined().map { MetricKey($0.address) })
        if let ref = record.unpublished {
            keys.formUnion(try MetricKeysCodec.decode(try await reader.bytes(of: ref)))
        }
        try await client.write(
            [], deleting: keys.map { MetricItem.key($0, in: tables) }, in: tables.metrics)
    }

    /// Every attempt with a blob, as one that left it behind.
    private func note(_ refs: [BlobRef]) async throws {
        let ends = Dictionary(
            refs.map { ($0.attempt, $0.numbers.upperBound) }, uniquingKeysWith: max)
        for (name, end) in ends {
            try await client.put(
                Attempt(name: name, base: 0).item(reserving: end, in: tables), in: tables.metrics)
        }
    }
}
