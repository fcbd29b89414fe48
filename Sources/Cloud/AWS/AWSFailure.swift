public import SalesCore

/// A service's refusal of one operation.
public struct AWSFailure: Failure, Hashable {
    public let service: AWSService
    public let operation: String
    public let resource: String
    public let region: String
    public let status: Int
    /// The service's own: `NoSuchBucket`, `ThrottlingException`, …
    public let code: String
    /// The service's own words; they may quote what was sent.
    public let message: String
    public let requestID: String?
    /// What a policy must allow: `s3:PutObject`.
    let action: String
    /// Where S3 says that the bucket is.
    let bucketRegion: String?

    init(_ reply: AWSErrorReply, status: Int, to call: AWSCall, region: String) {
        service = call.service
        operation = call.operation
        resource = call.resource
        action = call.action
        self.region = region
        self.status = status
        code = reply.code
        message = reply.message
        requestID = reply.requestID
        bucketRegion = reply.region
    }

    public var summary: String {
        let request = requestID.map { ", request \($0)" } ?? ""
        return "\(service.name) refused \(operation) on \(resource) in \(region): \(code)"
            + " (HTTP \(status)\(request))."
    }

    public var detail: String? { message.isEmpty ? nil : message }

    public var remedy: String? {
        switch kind {
        case .expired: "Sign in again or renew the credentials; they are no longer valid."
        case .wrongKey:
            "Check the access key, its secret and, for temporary ones, the session token;"
                + " `salestalk doctor` says where they came from."
        case .denied:
            "Allow \(denied) to whoever runs this; docs/aws.md has the policy."
        case .modelDenied:
            "Allow \(denied) to whoever runs this, and request access to the model"
                + " in \(region) on Bedrock's page of model access."
        case .missing: "Create \(resource) in \(region), or correct its name or region in the job."
        case .wrongRegion:
            "Set the region of \(resource) in the job" + (bucketRegion.map { " to \($0)" } ?? "")
                + "; it is not \(region)."
        case .skewed: "Set this machine's clock; it differs from the service's by minutes."
        case .throttled: "Try again later, or ask for a higher quota of \(service.name)."
        case .other: isTransient ? "Try again later." : nil
        }
    }

    /// As the service names it, else as the operation is known.
    private var denied: String {
        let named = DeniedAction(message)
        let place = named?.resource ?? PolicyResource.name(of: resource, in: region)
        return "\(named?.action ?? action) on \(place)"
    }

    public var isTransient: Bool { RetryCause(status: status, code: code) != nil }

    public var exitCode: ExitCode {
        switch kind {
        case .expired, .wrongKey, .denied, .modelDenied, .skewed: .credentials
        case .missing, .wrongRegion, .throttled, .other: .failed
        }
    }

    private enum Kind {
        case expired, wrongKey, denied, modelDenied, missing, wrongRegion, skewed, throttled, other
    }

    private var kind: Kind {
        switch code {
        case "ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired":
            .expired
        case "InvalidAccessKeyId", "InvalidClientTokenId", "UnrecognizedClientException",
            "SignatureDoesNotMatch", "InvalidSignatureException", "InvalidToken",
            "AuthFailure", "MissingAuthenticationToken", "IncompleteSignature":
            .wrongKey
        case "RequestTimeTooSkewed": .skewed
        case "AccessDenied", "AccessDeniedException", "UnauthorizedOperation",
            "NotAuthorizedException":
            service == .bedrockRuntime ? .modelDenied : .denied
        case "NoSuchBucket", "NoSuchKey", "NoSuchUpload", "ResourceNotFoundException",
            "NotFoundException", "NoSuchEntity", "NoSuchVersion":
            .missing
        case "PermanentRedirect", "AuthorizationHeaderMalformed", "IllegalLocationConstraint",
            "TemporaryRedirect":
            .wrongRegion
        default:
            if RetryCause(status: status, code: code) == .throttled {
                .throttled
            } else if status == 401 || status == 403 {
                .denied
            } else if status == 404 {
                .missing
            } else {
                status == 301 ? .wrongRegion : .other
            }
        }
    }
}
