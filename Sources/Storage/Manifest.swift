public import SalesCore

/// What a report's folder holds: written last, so that what has no manifest does not exist.
public struct Manifest: Hashable, Sendable, Codable {
    public static let currentVersion = 1

    public struct Entry: Hashable, Sendable, Codable {
        /// Name within the report's folder, such as `report.md.gz`.
        public let key: String
        /// As stored, gzipped.
        public let stored: Fingerprint
        /// As unpacked.
        public let content: Fingerprint

        public init(key: String, stored: Fingerprint, content: Fingerprint) {
            self.key = key
            self.stored = stored
            self.content = content
        }
    }

    public let version: Int
    public let tenant: TenantID
    public let period: Period
    public let run: String
    /// By key.
    public let objects: [Entry]

    public init(tenant: TenantID, period: Period, run: String, objects: [Entry]) {
        version = Self.currentVersion
        self.tenant = tenant
        self.period = period
        self.run = run
        self.objects = objects.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    }

    public func entry(_ key: String) -> Entry? { objects.first { $0.key == key } }

    /// Whether both vouch for the same content, however it was compressed.
    func hasSameContent(as other: Manifest) -> Bool {
        tenant == other.tenant && period == other.period && run == other.run
            && objects.map(\.key) == other.objects.map(\.key)
            && objects.map(\.content) == other.objects.map(\.content)
    }
}

extension Manifest {
    /// JSON with sorted keys and a line end: the same manifest, the same bytes.
    public func encoded() throws -> [UInt8] {
        try StableJSON.bytes(self, isPretty: true) + [UInt8(ascii: "\n")]
    }

    /// Reads a manifest from anywhere; keys that would lead out of the folder are refused.
    public init(decoding bytes: [UInt8], at path: String) throws(StorageFailure) {
        struct Versioned: Decodable { let version: Int }
        guard let versioned = try? StableJSON.decode(Versioned.self, from: bytes) else {
            throw .corrupt(path: path, what: "it is not a manifest")
        }
        guard versioned.version <= Self.currentVersion else { throw .newerVersion(path: path) }
        guard let manifest = try? StableJSON.decode(Manifest.self, from: bytes) else {
            throw .corrupt(path: path, what: "it is not a whole manifest")
        }
        for entry in manifest.objects { _ = try ArchiveKey(entry.key) }
        guard Set(manifest.objects.map(\.key)).count == manifest.objects.count else {
            throw .corrupt(path: path, what: "it lists a name twice")
        }
        self = manifest
    }
}
