public import Cloud

/// Credentials that a test knows.
public struct FixedCredentials: CredentialsProvider {
    public let accessKeyID: String
    public let secretAccessKey: String
    public var sessionToken: String?
    public let name = "fixed"

    public init(accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
    }

    public func credentials() async throws -> AWSCredentials? {
        AWSCredentials(
            accessKeyID: accessKeyID, secretAccessKey: secretAccessKey, sessionToken: sessionToken)
    }
}
