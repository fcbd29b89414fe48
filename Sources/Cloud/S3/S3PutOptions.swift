/// How an object is kept.
public struct S3PutOptions: Hashable, Sendable {
    public var contentType: String
    /// The KMS key that encrypts it; the bucket's own way where there is none.
    public var kmsKey: String?
    /// At most ten, says S3.
    public var tags: [String: String]
    /// Refused where the key has an object already.
    public var mustBeNew: Bool

    public init(
        contentType: String = "application/octet-stream", kmsKey: String? = nil,
        tags: [String: String] = [:], mustBeNew: Bool = false
    ) {
        self.contentType = contentType
        self.kmsKey = kmsKey
        self.tags = tags
        self.mustBeNew = mustBeNew
    }

    /// Those of the request that begins an object.
    func add(to headers: inout HTTPHeaders) {
        headers.append("Content-Type", contentType)
        if let kmsKey {
            headers.append("x-amz-server-side-encryption", "aws:kms")
            headers.append("x-amz-server-side-encryption-aws-kms-key-id", kmsKey)
        }
        if !tags.isEmpty {
            let pairs = tags.sorted { $0.key < $1.key }
                .map { "\(PercentEncoding.encode($0.key))=\(PercentEncoding.encode($0.value))" }
            headers.append("x-amz-tagging", pairs.joined(separator: "&"))
        }
    }
}
