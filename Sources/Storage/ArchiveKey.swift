/// The name of an archived object: names joined with `/`.
///
/// Invariants, so that a key can never lead out of the archive:
/// 1. Relative; no empty part, and none that starts with `.`.
/// 2. No control characters and no `\`; at most 1024 bytes, 255 a part.
public struct ArchiveKey: Hashable, Sendable {
    public let description: String

    public init(_ text: String) throws(StorageFailure) {
        if let reason = Self.fault(in: text) { throw .invalidKey(key: text, reason: reason) }
        description = text
    }

    /// The key of something under this one.
    public func appending(_ rest: String) throws(StorageFailure) -> ArchiveKey {
        try ArchiveKey("\(description)/\(rest)")
    }

    /// The last name.
    public var name: String { description.split(separator: "/").last.map(String.init) ?? "" }

    /// Whether this is `folder` itself or lies under it.
    public func isWithin(_ folder: ArchiveKey) -> Bool {
        description.utf8.starts(with: folder.description.utf8)
            && (description.utf8.count == folder.description.utf8.count
                || description.utf8.dropFirst(folder.description.utf8.count).first
                    == UInt8(ascii: "/"))
    }

    /// What follows `folder` and its slash.
    func name(within folder: ArchiveKey) -> String {
        String(
            decoding: description.utf8.dropFirst(folder.description.utf8.count + 1), as: UTF8.self)
    }

    private static func fault(in text: String) -> String? {
        if text.isEmpty { return "it is empty" }
        if text.utf8.count > 1024 { return "it is longer than 1024 bytes" }
        if text.hasPrefix("/") { return "it is absolute" }
        if text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
            return "it has a control character"
        }
        if text.utf8.contains(UInt8(ascii: "\\")) { return "it has a backslash" }
        for part in text.split(separator: "/", omittingEmptySubsequences: false) {
            if part.isEmpty { return "it has an empty name" }
            if part.hasPrefix(".") { return "a name starts with a dot" }
            if part.utf8.count > 255 { return "a name is longer than 255 bytes" }
        }
        return nil
    }
}

extension ArchiveKey: CustomStringConvertible {}

extension ArchiveKey: Comparable {
    /// By bytes, as S3 lists.
    public static func < (left: ArchiveKey, right: ArchiveKey) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}
