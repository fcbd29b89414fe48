/// Objects in S3.
public struct S3Client: Sendable {
    let client: AWSClient
    /// A larger object is sent in parts of this size, some at a time.
    let partSize: Int
    static let partsAtOnce = 4

    /// S3 itself takes no parts below 5 MiB, but the last.
    public init(_ client: AWSClient, partSize: Int = 16 << 20) {
        self.client = client
        self.partSize = partSize
    }

    func call(_ operation: String, _ method: HTTPMethod, on object: S3Address) throws -> AWSCall {
        let resource = object.key.isEmpty ? "bucket \(object.bucket)" : object.description
        var call = AWSCall(.s3, operation, on: resource)
        call.method = method
        call.bucket = object.bucket
        let key = "/" + PercentEncoding.encode(object.key, keepingSlashes: true)
        // TLS certificates of S3 do not cover names with dots.
        if try client.endpoint(of: .s3).isCustom || object.bucket.contains(".") {
            call.path = "/\(object.bucket)\(key)"
        } else {
            call.hostPrefix = object.bucket
            call.path = key
        }
        return call
    }
}
