public import FoundationEssentials

/// What S3 tells of an object without its bytes.
public struct S3Object: Hashable, Sendable {
    public let key: String
    public let size: Int
    public let etag: String
    public let lastModified: Date?
    /// In a bucket that keeps versions.
    public let version: String?
    /// SHA-256 of the bytes in hexadecimal, where whoever put it there said so.
    public let sha256: String?

    public init(
        key: String, size: Int, etag: String, lastModified: Date? = nil, version: String? = nil,
        sha256: String? = nil
    ) {
        self.key = key
        self.size = size
        self.etag = etag
        self.lastModified = lastModified
        self.version = version
        self.sha256 = sha256
    }
}

extension S3Object {
    /// The metadata that bears the hash of an object sent at once. It must be known before the first
    /// byte is sent, which would cost one sent in parts a reading of its own.
    static let hashHeader = "x-amz-meta-sha256"

    /// Of an answer to PUT, GET or HEAD.
    init(key: String, size: Int, headers: HTTPHeaders) {
        self.init(
            key: key, size: size, etag: headers["ETag"] ?? "",
            lastModified: headers["Last-Modified"].flatMap(HTTPDate.parse),
            version: headers["x-amz-version-id"], sha256: headers[Self.hashHeader])
    }
}
