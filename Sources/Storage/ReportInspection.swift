/// One way in which a report's folder is not what its manifest says.
public struct ManifestProblem: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case missing
        /// The stored bytes are not those that were archived.
        case changed
        /// The stored bytes unpack to something else, or to nothing.
        case contentChanged = "content_changed"
        /// A file that the manifest does not know.
        case unlisted
    }

    public let kind: Kind
    /// Name within the report's folder.
    public let key: String

    public init(_ kind: Kind, _ key: String) {
        self.kind = kind
        self.key = key
    }
}

extension ReportFolder {
    /// Holds every byte of the folder to the manifest; nothing found means nothing changed.
    public func problems(with manifest: Manifest) async throws -> [ManifestProblem] {
        var problems: [ManifestProblem] = []
        for entry in manifest.objects {
            if let kind = try await problem(with: entry) {
                problems.append(ManifestProblem(kind, entry.key))
            }
        }
        let known = Set(manifest.objects.map(\.key) + [ArchiveKeys.manifest])
        for entry in try await archive.list(key) {
            let name = entry.key.name(within: key)
            if !known.contains(name) { problems.append(ManifestProblem(.unlisted, name)) }
        }
        return problems
    }

    private func problem(with entry: Manifest.Entry) async throws -> ManifestProblem.Kind? {
        let key = try key.appending(entry.key)
        guard try await archive.exists(key) else { return .missing }
        let stored = try await archive.get(key)
        guard Fingerprint(of: stored) == entry.stored else { return .changed }
        guard let content = try? GzipDecoder.gunzip(stored, limit: entry.content.bytes),
            Fingerprint(of: content) == entry.content
        else { return .contentChanged }
        return nil
    }
}
