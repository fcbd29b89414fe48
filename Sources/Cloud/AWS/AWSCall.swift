/// One operation of a service, before it is known where to and signed by whom.
public struct AWSCall: Sendable {
    public let service: AWSService
    /// As the API names it: `PutObject`.
    public let operation: String
    /// What it is done to, for people: `bucket acme-archive`.
    public let resource: String
    public var method: HTTPMethod = .post
    /// A host label before the endpoint's own, for S3's buckets.
    var hostPrefix = ""
    /// The bucket that it is about, which may be in another region than the call goes to.
    var bucket: String?
    /// Percent-encoded.
    var path = "/"
    var query: [RequestTarget.Parameter] = []
    public var headers: HTTPHeaders = [:]
    public var body: HTTPBody = []
    /// Of the body, where it is known beforehand.
    var payload: PayloadHash?
    public var limits = TransferLimits()
    public var repetition = Repetition.harmless
    /// Whether the service begins its answer before it knows how it ends: a failure, too, may come
    /// as HTTP 200.
    var isAnsweredEarly = false

    /// As the service means it.
    func status(of response: HTTPResponse) -> Int {
        guard isAnsweredEarly, response.isSuccess else { return response.status }
        let root = XMLNode(parsing: response.body)
        return root == nil || root?.name == "Error" ? 500 : response.status
    }

    /// What sending it again would do.
    public enum Repetition: Hashable, Sendable {
        /// Doing it twice is doing it once.
        case harmless
        /// Only what was refused, or never sent, may be sent again.
        case harmlessIfRefused
        /// Only what was throttled, or never sent, may be sent again.
        case harmful
    }

    public init(_ service: AWSService, _ operation: String, on resource: String) {
        self.service = service
        self.operation = operation
        self.resource = resource
    }

    /// The action that a policy allows it by: `s3:PutObject`.
    var action: String {
        "\(service.signingName):\(Self.actions[operation] ?? operation)"
    }

    /// Where a policy's action bears another name than the operation.
    private static let actions = [
        "AbortMultipartUpload": "AbortMultipartUpload", "CompleteMultipartUpload": "PutObject",
        "Converse": "InvokeModel", "CreateMultipartUpload": "PutObject", "HeadBucket": "ListBucket",
        "HeadObject": "GetObject", "ListObjectVersions": "ListBucketVersions",
        "ListObjectsV2": "ListBucket", "UploadPart": "PutObject",
    ]
}
