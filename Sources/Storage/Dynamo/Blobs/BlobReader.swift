import Cloud

/// A commit since has removed what was to be read.
struct BlobMissing: Error {}

/// Reads blobs back, and holds them to their hashes.
struct BlobReader: Sendable {
    let client: DynamoDBClient
    let tables: DynamoTables

    private static let mostAtOnce = 8_000_000
    private static let mostItemsAtOnce = 400

    /// Hands on each blob once, in no order.
    ///
    /// - Throws: `BlobMissing`, and `StorageFailure.corrupt` where bytes are others than were
    ///   written.
    func load(
        _ refs: some Sequence<BlobRef>, _ take: (BlobRef, [UInt8]) throws -> Void
    ) async throws {
        var group: [BlobRef] = []
        var (size, items) = (0, 0)
        for ref in Set(refs).sorted(by: { ($0.attempt, $0.first) < ($1.attempt, $1.first) }) {
            if !group.isEmpty,
                size + ref.size > Self.mostAtOnce || items + ref.count > Self.mostItemsAtOnce
            {
                try await loadGroup(group, take)
                (group, size, items) = ([], 0, 0)
            }
            group.append(ref)
            size += ref.size
            items += ref.count
        }
        if !group.isEmpty { try await loadGroup(group, take) }
    }

    func bytes(of ref: BlobRef) async throws -> [UInt8] {
        var found: [UInt8] = []
        try await load([ref]) { found = $1 }
        return found
    }

    private func loadGroup(
        _ refs: [BlobRef], _ take: (BlobRef, [UInt8]) throws -> Void
    ) async throws {
        let items = try await client.items(refs.flatMap { $0.keys(in: tables) }, in: tables.metrics)
        let chunks = Dictionary(
            items.map { ($0["pk"], $0["bytes"]?.binary) }, uniquingKeysWith: { first, _ in first })
        for ref in refs {
            var gzip: [UInt8] = []
            for key in ref.keys(in: tables) {
                guard let bytes = chunks[key["pk"]] ?? nil else { throw BlobMissing() }
                gzip += bytes
            }
            try take(ref, try unpacked(gzip, ref))
        }
    }

    private func unpacked(_ gzip: [UInt8], _ ref: BlobRef) throws -> [UInt8] {
        guard let bytes = try? GzipDecoder.gunzip(gzip), PartialRows.mark(of: bytes) == ref.sha256
        else {
            throw StorageFailure.corrupt(
                path: "Table \(tables.metrics)", what: "stored bytes are not what was written")
        }
        return bytes
    }
}
