import Cloud

/// Writes bytes under names that nobody knows yet, for a commit to make them known.
///
/// Bytes that the store has already are not written again. How far an attempt has got is written
/// before it goes there, so that what it leaves behind can be found.
struct BlobWriter {
    /// Some room is left for the keys below what an item may have.
    static let chunkSize = 380_000
    private static let mostWaiting = 4_000_000

    private let client: DynamoDBClient
    private let tables: DynamoTables
    private let attempt: Attempt
    private var known: [String: BlobRef]
    private var waiting: [DynamoDBItem] = []
    private var waitingSize = 0
    private var next = 0

    /// `known` are the blobs that the store has and that the commit may go on using.
    init(
        _ client: DynamoDBClient, _ tables: DynamoTables, _ attempt: Attempt, known: [BlobRef]
    ) {
        self.client = client
        self.tables = tables
        self.attempt = attempt
        self.known = Dictionary(known.map { ($0.sha256, $0) }) { first, _ in first }
    }

    mutating func stage(_ bytes: [UInt8]) async throws -> BlobRef {
        let sha256 = PartialRows.mark(of: bytes)
        if let ref = known[sha256] { return ref }
        let gzip = try GzipEncoder.gzip(bytes)
        let starts = Array(stride(from: 0, to: gzip.count, by: Self.chunkSize))
        let ref = BlobRef(
            attempt: attempt.name, first: next, count: starts.count, size: gzip.count,
            sha256: sha256)
        for (number, start) in zip(ref.numbers, starts) {
            var item = BlobRef.key(number, of: attempt.name, in: tables)
            item["bytes"] = .binary(Array(gzip[start..<min(start + Self.chunkSize, gzip.count)]))
            waiting.append(item)
        }
        next += starts.count
        waitingSize += gzip.count
        known[sha256] = ref
        if waitingSize > Self.mostWaiting { try await flush() }
        return ref
    }

    /// Writes what waits.
    mutating func flush() async throws {
        guard !waiting.isEmpty else { return }
        try await client.put(attempt.item(reserving: next, in: tables), in: tables.metrics)
        try await client.write(waiting, in: tables.metrics)
        waiting = []
        waitingSize = 0
    }
}
