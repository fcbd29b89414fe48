import Cloud
import Foundation

/// Objects of a bucket that a job reads: `s3://bucket/prefix/*.csv.gz`.
///
/// Wildcards are those of files: `*`, `?` and `[…]` stop at a slash, and `*` means no name that
/// begins with a dot. Without any, it is one object, or a folder's exports.
struct ObjectPattern: Hashable {
    static let scheme = "s3://"

    let address: S3Address

    /// None for what is no `s3://` address of a bucket that can exist.
    init?(_ text: String) {
        guard let address = S3Address(text) else { return nil }
        self.address = address
    }

    /// What every object meant begins with.
    var literal: S3Address {
        S3Address(
            bucket: address.bucket,
            key: hasWildcard ? String(address.key.prefix { !Self.wildcards.contains($0) }) : base)
    }

    /// Those meant, in the order they are in.
    func matches(in objects: [S3Object]) -> [S3Object] {
        let exact = objects.filter { $0.key == address.key && !$0.key.hasSuffix("/") }
        guard exact.isEmpty else { return exact }
        return objects.filter { object in
            hasWildcard
                ? !object.key.hasSuffix("/")
                    && fnmatch(address.key, object.key, FNM_PATHNAME | FNM_PERIOD) == 0
                : isExport(object.key)
        }
    }

    private static let wildcards = "*?[\\"

    private var hasWildcard: Bool { address.key.contains { Self.wildcards.contains($0) } }

    private var base: String {
        address.key.hasSuffix("/") ? String(address.key.dropLast()) : address.key
    }

    /// Whether it stands in the folder itself.
    private func isExport(_ key: String) -> Bool {
        let folder = base.isEmpty ? "" : base + "/"
        guard key.utf8.starts(with: folder.utf8) else { return false }
        let name = String(decoding: key.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
        return !name.contains("/") && InputPattern.isExport(name)
    }
}
