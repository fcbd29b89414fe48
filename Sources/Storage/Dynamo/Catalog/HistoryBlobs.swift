/// The history of a catalog, in its blob.
struct HistoryBlobs: Sendable {
    let reader: BlobReader

    func history(of catalog: Catalog) async throws -> History {
        guard let ref = catalog.history else { return History() }
        let bytes = try await reader.bytes(of: ref)
        guard let history = try? StableJSON.decode(History.self, from: bytes) else {
            throw StorageFailure.corrupt(
                path: "Table \(reader.tables.metrics)",
                what: "what is kept of restatements cannot be read")
        }
        return history
    }
}
