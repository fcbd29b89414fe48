public import Cloud
public import Foundation

/// An archive in a bucket: an object's key stands under a prefix.
public struct S3Archive: OutputArchive {
    private let client: S3Client
    private let root: S3Address
    private let options: S3PutOptions

    /// - Parameters:
    ///   - client: signed in as whoever may write there.
    ///   - root: the bucket, and the prefix of all keys.
    ///   - kmsKey: what encrypts the objects; the bucket's own way where there is none.
    ///   - tags: of each object.
    public init(
        _ client: S3Client, root: S3Address, kmsKey: String? = nil, tags: [String: String] = [:]
    ) {
        self.client = client
        self.root = root
        options = S3PutOptions(kmsKey: kmsKey, tags: tags, mustBeNew: true)
    }

    public var place: String { root.description }

    /// What another vouches for is put after it.
    public func put(_ objects: [ArchiveObject]) async throws {
        for object in objects { try await put(.bytes(object.bytes), at: object.key) }
    }

    public func put(_ key: ArchiveKey, contentsOf file: String) async throws {
        var status = stat()
        guard stat(file, &status) == 0 else { throw StorageFailure.reading(file, errno) }
        try await put(.file(FilePart(path: file, count: Int(status.st_size))), at: key)
    }

    private func put(_ body: HTTPBody, at key: ArchiveKey) async throws {
        do {
            try await client.put(body, at: address(of: key), options: options)
        } catch is S3ObjectExists {
            throw StorageFailure.conflict(key: key.description)
        }
    }

    public func chunks(of key: ArchiveKey) async throws -> AsyncThrowingStream<[UInt8], any Error> {
        let address = address(of: key)
        let first: S3Client.Piece
        do {
            first = try await client.piece(of: address, from: 0, count: Self.pieceSize)
        } catch let failure as AWSFailure where failure.code == "NoSuchKey" {
            throw StorageFailure.missing(key: key.description)
        }
        let pieces = Pieces(client: client, address: address, first: first)
        return AsyncThrowingStream { try await pieces.next(Self.pieceSize) }
    }

    private static let pieceSize = 4 << 20

    public func exists(_ key: ArchiveKey) async throws -> Bool {
        try await client.find(address(of: key)) != nil
    }

    public func written(_ key: ArchiveKey) async throws -> Date? {
        try await client.find(address(of: key))?.lastModified
    }

    public func link(
        to key: ArchiveKey, type: String, for seconds: Int
    ) async throws -> String? {
        try await client.link(to: address(of: key), type: type, encoding: "gzip", for: seconds)
    }

    /// None where there is none, which S3 tells whoever may not list everything by a refusal.
    private func head(_ key: ArchiveKey) async throws -> S3Object? {
        do {
            return try await client.head(address(of: key))
        } catch let failure as AWSFailure where [403, 404].contains(failure.status) {
            return nil
        }
    }

    /// Asks for no key that begins with the folder's name and goes on: it may be another tenant's.
    public func list(_ folder: ArchiveKey?) async throws -> [ArchiveEntry] {
        let prefix = folder.map { address(of: $0).appending("") } ?? root.appending("")
        let skipped = root.key.isEmpty ? 0 : root.appending("").key.utf8.count
        let under = try await client.list(prefix).compactMap { object -> ArchiveEntry? in
            let name = String(decoding: object.key.utf8.dropFirst(skipped), as: UTF8.self)
            return (try? ArchiveKey(name)).map { ArchiveEntry(key: $0, size: object.size) }
        }.sorted { $0.key < $1.key }
        guard under.isEmpty, let folder, let object = try await head(folder) else { return under }
        return [ArchiveEntry(key: folder, size: object.size)]
    }

    public func remove(_ folder: ArchiveKey) async throws {
        for entry in try await list(folder).inRemovalOrder() {
            try await client.delete(address(of: entry.key))
        }
    }

    private func address(of key: ArchiveKey) -> S3Address { root.appending(key.description) }
}

/// The rest of an object whose first piece is there.
private actor Pieces {
    private let client: S3Client
    private let address: S3Address
    private let etag: String
    private let total: Int
    private var ready: [UInt8]?
    private var offset = 0

    init(client: S3Client, address: S3Address, first: S3Client.Piece) {
        self.client = client
        self.address = address
        etag = first.etag
        total = first.total
        ready = first.bytes
    }

    func next(_ count: Int) async throws -> [UInt8]? {
        if let piece = ready {
            ready = nil
            offset += piece.count
            return piece.isEmpty ? nil : piece
        }
        guard offset < total else { return nil }
        let piece = try await client.piece(of: address, from: offset, count: count, etag: etag)
        offset += piece.bytes.count
        return piece.bytes.isEmpty ? nil : piece.bytes
    }
}
