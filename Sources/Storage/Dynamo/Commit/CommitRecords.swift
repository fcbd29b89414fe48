import Synchronization

/// Reads the record of a commit.
struct CommitRecords: Sendable {
    let reader: BlobReader

    func record(_ ref: BlobRef) async throws -> CommitRecord {
        let bytes = try await reader.bytes(of: ref)
        guard let record = try? StableJSON.decode(CommitRecord.self, from: bytes) else {
            throw StorageFailure.corrupt(
                path: "Table \(reader.tables.metrics)", what: "its catalog cannot be read")
        }
        return record
    }
}

/// The record that was read last: it stays what it is for as long as the head names it.
final class LastRecord: Sendable {
    private let last = Mutex<(ref: BlobRef, record: CommitRecord)?>(nil)

    func record(_ ref: BlobRef) -> CommitRecord? {
        last.withLock { $0?.ref == ref ? $0?.record : nil }
    }

    func keep(_ record: CommitRecord, as ref: BlobRef) {
        last.withLock { $0 = (ref, record) }
    }
}
