import Foundation
public import SalesCore
import Storage

/// What an export of a tenant holds: every file with its SHA-256.
public struct ExportManifest: Codable, Sendable, Hashable {
    public struct File: Codable, Sendable, Hashable {
        public let path: String
        public let bytes: Int
        public let sha256: String

        init(_ path: String, _ fingerprint: Fingerprint) {
            self.path = path
            bytes = fingerprint.bytes
            sha256 = fingerprint.sha256
        }
    }

    public let version: Int
    public let tenant: TenantID
    public let name: String
    /// Of the tenant at that time; what is suspended changes no more.
    public let status: String
    public let exportedAt: String
    public let files: [File]

    static let fileName = "manifest.json"

    init(tenant: TenantID, name: String, status: String, exportedAt: String, files: [File]) {
        version = 1
        self.tenant = tenant
        self.name = name
        self.status = status
        self.exportedAt = exportedAt
        self.files = files
    }

    public var bytes: Int { files.reduce(0) { $0 + $1.bytes } }
}

extension ExportManifest {
    /// Of a finished export; nil where there is none in the folder.
    static func read(in folder: String) -> ExportManifest? {
        FileManager.default.contents(atPath: "\(folder)/\(fileName)")
            .flatMap { try? JSONDecoder().decode(ExportManifest.self, from: $0) }
    }

    /// Reads every file of the folder again.
    ///
    /// - Throws: `RunFailure.damaged` for the first that is not what was written.
    func check(in folder: String) throws {
        for file in files {
            let path = "\(folder)/\(file.path)"
            guard let handle = FileHandle(forReadingAtPath: path) else {
                throw RunFailure.unreadable(path: path, reason: "there is no such file")
            }
            var hash = SHA256Stream()
            while let bytes = try handle.read(upToCount: 1 << 20), !bytes.isEmpty {
                hash.update(bytes)
            }
            guard hash.hexadecimal == file.sha256 else {
                throw RunFailure.invalid(
                    "\(path) is not what was exported: its SHA-256 differs",
                    remedy: "Move the folder away and export again.")
            }
        }
    }
}
