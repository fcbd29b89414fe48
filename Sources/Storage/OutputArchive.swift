public import FoundationEssentials

/// Where reports and exports are kept for good: a folder, or a bucket.
///
/// Invariants that the contract suite holds every archive to:
/// 1. An object is there whole or not at all.
/// 2. What is there is never changed: the same bytes again do nothing, others are refused.
public protocol OutputArchive: Sendable {
    /// Its root, for people.
    var place: String { get }
    /// Keeps the objects; when this returns they are safe from a power cut.
    func put(_ objects: [ArchiveObject]) async throws
    /// Keeps the content of a local file, however large; the file stays where it is.
    func put(_ key: ArchiveKey, contentsOf file: String) async throws
    /// The bytes of an object, piece by piece.
    func chunks(of key: ArchiveKey) async throws -> AsyncThrowingStream<[UInt8], any Error>
    func exists(_ key: ArchiveKey) async throws -> Bool
    /// Those of the keys that no object has, in their order.
    func missing(among keys: [ArchiveKey]) async throws -> [ArchiveKey]
    /// When an object came to be; none for one that is not there.
    func written(_ key: ArchiveKey) async throws -> Date?
    /// The file that an object is, where objects are files.
    func path(of key: ArchiveKey) -> String?
    /// A URL by which whoever holds it reads a gzipped object unpacked, as `type`, so many seconds;
    /// none where archives give none.
    func link(to key: ArchiveKey, type: String, for seconds: Int) async throws -> String?
    /// Removes what writers that were killed left half-written.
    func sweep() async throws
    /// The object of this key, if there is one, and all under it (none: everything), by key.
    func list(_ folder: ArchiveKey?) async throws -> [ArchiveEntry]
    /// Removes the object of this key, if there is one, and all under it, manifests first, so
    /// that a report half removed no longer counts as one.
    func remove(_ folder: ArchiveKey) async throws
}

public struct ArchiveObject: Hashable, Sendable {
    public let key: ArchiveKey
    public let bytes: [UInt8]

    public init(key: ArchiveKey, bytes: [UInt8]) {
        self.key = key
        self.bytes = bytes
    }
}

/// One line of an archive's list.
public struct ArchiveEntry: Hashable, Sendable {
    public let key: ArchiveKey
    /// As stored.
    public let size: Int

    public init(key: ArchiveKey, size: Int) {
        self.key = key
        self.size = size
    }
}

extension OutputArchive {
    public func path(of key: ArchiveKey) -> String? { nil }

    public func link(
        to key: ArchiveKey, type: String, for seconds: Int
    ) async throws -> String? { nil }

    public func sweep() async throws {}

    public func missing(among keys: [ArchiveKey]) async throws -> [ArchiveKey] {
        var missing: [ArchiveKey] = []
        for key in keys where try await !exists(key) { missing.append(key) }
        return missing
    }

    public func put(_ key: ArchiveKey, _ bytes: [UInt8]) async throws {
        try await put([ArchiveObject(key: key, bytes: bytes)])
    }

    /// The whole object; for what is known to be small.
    public func get(_ key: ArchiveKey) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await chunk in try await chunks(of: key) { bytes += chunk }
        return bytes
    }
}

extension [ArchiveEntry] {
    /// In the order in which they may be removed: manifests before what they vouch for.
    func inRemovalOrder() -> [ArchiveEntry] {
        filter { $0.key.name == ArchiveKeys.manifest }
            + filter { $0.key.name != ArchiveKeys.manifest }
    }
}
