import Foundation
import SalesCore

/// What the objects came to that a tenant's runs read, so that one that has not changed since is
/// not fetched to know.
struct ObjectIndex: Codable, Hashable {
    struct Entry: Codable, Hashable {
        let etag: String
        /// As it lies in the bucket.
        let bytes: Int
        /// Of the decoded content.
        let sha256: String
    }

    /// By address.
    private(set) var objects: [String: Entry] = [:]

    init(_ files: [InputFile] = []) {
        for file in files {
            guard let etag = file.remote?.etag else { continue }
            objects[file.path] = Entry(etag: etag, bytes: file.bytes, sha256: file.sha256)
        }
    }

    /// None for an object that was never read, or is another by now.
    func entry(_ address: String, etag: String, bytes: Int) -> Entry? {
        guard !etag.isEmpty, let known = objects[address], known.etag == etag, known.bytes == bytes
        else { return nil }
        return known
    }

    /// Nothing known is as good as nothing there.
    static func load(for tenant: TenantID, in home: HomeFolder) -> ObjectIndex {
        let json = FileManager.default.contents(atPath: home.objects(of: tenant))
        return json.flatMap { try? JSONDecoder().decode(ObjectIndex.self, from: $0) }
            ?? ObjectIndex()
    }

    func save(for tenant: TenantID, in home: HomeFolder) throws {
        guard !objects.isEmpty else { return }
        try HomeFolder.write(try RunLedger.json(self), to: home.objects(of: tenant))
    }
}
