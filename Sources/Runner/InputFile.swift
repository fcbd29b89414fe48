import Foundation
public import SalesCore

/// One export that a job reads.
public struct InputFile: Sendable, Hashable {
    /// As the job names it, relative to the job file's folder: the source's name in the store.
    public let name: String
    /// Where it is, for people; a file's is its path.
    public let path: String
    public let bytes: Int
    /// Of the decoded content, so that the same export is one source, gzipped or not.
    public let sha256: String
    public let provenance: Provenance
    /// Where its bytes come from, unless `path` is a file.
    let remote: RemoteFile?

    public init(
        name: String, path: String, bytes: Int, sha256: String,
        provenance: Provenance = Provenance()
    ) {
        self.init(
            name: name, path: path, bytes: bytes, sha256: sha256, provenance: provenance,
            remote: nil)
    }

    init(
        name: String, path: String, bytes: Int, sha256: String,
        provenance: Provenance = Provenance(), remote: RemoteFile?
    ) {
        self.name = name
        self.path = path
        self.bytes = bytes
        self.sha256 = sha256
        self.provenance = provenance
        self.remote = remote
    }

    /// A path to read it from; what is elsewhere is fetched first.
    func localPath() async throws -> String { try await remote?.path() ?? path }
}

/// Files, globs and folders of a job, found on disk.
public enum InputPattern {
    /// The paths that a pattern stands for, sorted, each relative to `folder` if it was written so.
    ///
    /// A folder stands for its `.csv`, `.tsv`, `.txt` and `.gz` files.
    public static func matches(
        _ pattern: String, in folder: String
    ) throws(RunFailure) -> [(name: String, path: String)] {
        let path = pattern.hasPrefix("/") ? pattern : folder + "/" + pattern
        let exists = FileManager.default.fileExists(atPath: path)
        if !exists, pattern.contains(where: { "*?[".contains($0) }) {
            guard !pattern.hasPrefix("/") else {
                return expanded(pattern).map { ($0, $0) }.filter { !isFolder($0.1) }
            }
            let prefix = folder + "/"
            return expanded(escaped(prefix) + pattern)
                .map { (String(decoding: $0.utf8.dropFirst(prefix.utf8.count), as: UTF8.self), $0) }
                .filter { !isFolder($0.1) }
        }
        guard isFolder(path) else { return exists ? [(pattern, path)] : [] }
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: path)
        } catch {
            throw RunFailure.unreadable(path: path, reason: HomeFolder.reason(error))
        }
        let base = pattern.hasSuffix("/") ? String(pattern.dropLast()) : pattern
        return names.sorted()
            .filter(isExport)
            .map { ("\(base)/\($0)", "\(path)/\($0)") }
            .filter { !isFolder($0.1) }
    }

    /// Whether a folder's file of this name is one of its exports.
    static func isExport(_ name: String) -> Bool {
        let endings = [".csv", ".tsv", ".txt", ".gz"]
        return !name.hasPrefix(".") && endings.contains { name.lowercased().hasSuffix($0) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
            && isFolder.boolValue
    }

    /// A folder's name with nothing in it that a pattern would expand.
    private static func escaped(_ folder: String) -> String {
        folder.reduce(into: "") { escaped, character in
            if "*?[\\".contains(character) { escaped += "\\" }
            escaped.append(character)
        }
    }

    private static func expanded(_ pattern: String) -> [String] {
        var result = glob_t()
        defer { globfree(&result) }
        guard glob(pattern, 0, nil, &result) == 0, let paths = result.gl_pathv else { return [] }
        return (0..<Int(result.gl_pathc)).compactMap { paths[$0].map { String(cString: $0) } }
            .sorted()
    }
}
