import Foundation
import Storage

/// The simplest archive that keeps the contract.
actor MemoryArchive: OutputArchive {
    nonisolated let place = "memory"
    private var objects: [ArchiveKey: [UInt8]] = [:]

    func put(_ objects: [ArchiveObject]) throws {
        for object in objects {
            guard self.objects[object.key] ?? object.bytes == object.bytes else {
                throw StorageFailure.conflict(key: object.key.description)
            }
            self.objects[object.key] = object.bytes
        }
    }

    func put(_ key: ArchiveKey, contentsOf file: String) throws {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw StorageFailure.unreadable(path: file, reason: "there is no such file")
        }
        try put([ArchiveObject(key: key, bytes: Array(data))])
    }

    func chunks(of key: ArchiveKey) throws -> AsyncThrowingStream<[UInt8], any Error> {
        guard let bytes = objects[key] else {
            throw StorageFailure.missing(key: key.description)
        }
        return AsyncThrowingStream { continuation in
            continuation.yield(bytes)
            continuation.finish()
        }
    }

    func written(_ key: ArchiveKey) -> Date? { objects[key].map { _ in Date() } }

    func exists(_ key: ArchiveKey) -> Bool { objects[key] != nil }

    func list(_ folder: ArchiveKey?) -> [ArchiveEntry] {
        objects.filter { key, _ in folder.map(key.isWithin) ?? true }
            .map { ArchiveEntry(key: $0, size: $1.count) }
            .sorted { $0.key < $1.key }
    }

    func remove(_ folder: ArchiveKey) {
        objects = objects.filter { key, _ in !key.isWithin(folder) }
    }
}
