public import SalesCore

/// No place gave any credentials.
public struct CredentialsMissing: Failure, Hashable {
    public let service: AWSService

    public init(service: AWSService) { self.service = service }

    public var summary: String { "There are no AWS credentials to call \(service.name) with." }

    public var remedy: String? {
        "Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or sign in;"
            + " `salestalk doctor` says where they were looked for."
    }

    public var exitCode: ExitCode { .credentials }
}
