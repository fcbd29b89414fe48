public import FoundationEssentials

/// An archive in a folder: an object is a file, its key the path.
///
/// Names that start with a dot are the archive's own.
public struct FolderArchive: OutputArchive {
    private let folder: ArchiveFolder
    private let queue = BlockingQueue(label: "salestalk.archive")

    /// Creates nothing; the folder is made with the first object.
    public init(root: String) { folder = ArchiveFolder(root: root) }

    public var root: String { folder.root }
    public var place: String { root }

    public func put(_ objects: [ArchiveObject]) async throws {
        try await queue.run { [folder] in
            try folder.place(objects.map { ($0.key, .bytes($0.bytes)) })
        }
    }

    public func sweep() async throws {
        try await queue.run { [folder] in try folder.place([]) }
    }

    public func put(_ key: ArchiveKey, contentsOf file: String) async throws {
        try await queue.run { [folder] in try folder.place([(key, .file(file))]) }
    }

    public func chunks(of key: ArchiveKey) async throws -> AsyncThrowingStream<[UInt8], any Error> {
        let bytes = try await queue.run { [folder] in try folder.open(key) }
        return AsyncThrowingStream { [queue] in try await queue.run { try bytes.next() } }
    }

    public func exists(_ key: ArchiveKey) async throws -> Bool {
        try await queue.run { [folder] in folder.has(key) }
    }

    public func missing(among keys: [ArchiveKey]) async throws -> [ArchiveKey] {
        try await queue.run { [folder] in keys.filter { !folder.has($0) } }
    }

    public func written(_ key: ArchiveKey) async throws -> Date? {
        try await queue.run { [folder] in folder.modified(key) }
    }

    public func path(of key: ArchiveKey) -> String? { folder.path(of: key) }

    public func list(_ key: ArchiveKey?) async throws -> [ArchiveEntry] {
        try await queue.run { [folder] in try folder.entries(under: key) }
    }

    public func remove(_ key: ArchiveKey) async throws {
        try await queue.run { [folder] in try folder.remove(key) }
    }
}
