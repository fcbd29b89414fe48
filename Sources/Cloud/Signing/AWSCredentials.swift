public import FoundationEssentials

/// What a request is signed with.
///
/// Printing one shows no secret.
public struct AWSCredentials: Hashable, Sendable {
    public let accessKeyID: String
    public let secretAccessKey: String
    /// Of temporary credentials: sent with each request.
    public let sessionToken: String?
    /// When they end; nil for those that do not.
    public let expiration: Date?

    public init(
        accessKeyID: String, secretAccessKey: String, sessionToken: String? = nil,
        expiration: Date? = nil
    ) {
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.sessionToken = sessionToken
        self.expiration = expiration
    }
}

extension AWSCredentials: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "credentials of \(accessKeyID)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["accessKeyID": accessKeyID]) }
}
