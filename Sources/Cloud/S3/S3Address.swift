/// A bucket and a key or prefix in it: `s3://bucket/prefix`.
public struct S3Address: Hashable, Sendable, CustomStringConvertible {
    public let bucket: String
    /// Without a slash at its beginning; empty for the whole bucket.
    public let key: String

    public init(bucket: String, key: String) {
        self.bucket = bucket
        self.key = key
    }

    /// Nil for what is no `s3://` address of a bucket that can exist.
    public init?(_ text: String) {
        let scheme = "s3://"
        guard text.hasPrefix(scheme) else { return nil }
        let rest = text.dropFirst(scheme.count)
        let bucket = rest.prefix { $0 != "/" }
        guard Self.isBucketName(bucket) else { return nil }
        self.init(bucket: String(bucket), key: String(rest.dropFirst(bucket.count + 1)))
    }

    /// The address of what stands under a key of this one.
    public func appending(_ path: String) -> S3Address {
        let isFolder = key.isEmpty || key.hasSuffix("/")
        return S3Address(bucket: bucket, key: isFolder ? key + path : "\(key)/\(path)")
    }

    public var description: String { key.isEmpty ? "s3://\(bucket)" : "s3://\(bucket)/\(key)" }

    /// "Bucket naming rules" of the S3 user guide, those that a URL depends on.
    private static func isBucketName(_ name: Substring) -> Bool {
        let isAllowed = name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        guard isAllowed, 3...63 ~= name.utf8.count, let first = name.first, let last = name.last
        else { return false }
        return first.isAlphanumeric && last.isAlphanumeric && !name.contains("..")
    }
}

extension Character {
    fileprivate var isAlphanumeric: Bool { isLetter || isNumber }
}
