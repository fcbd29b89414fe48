/// A Bedrock API key: sent as it is, in place of a signature.
///
/// Printing one shows nothing of it.
public struct BearerToken: Hashable, Sendable {
    private let text: String

    public init(_ text: String) { self.text = text }

    /// The value of the `Authorization` header.
    ///
    /// Throws `CredentialsFailure.bearerTokenInClear` unless the URL is `https` or this machine.
    public func authorization(for url: String) throws(CredentialsFailure) -> String {
        guard url.lowercased().hasPrefix("https://") || Origin(of: url).isLoopback else {
            throw .bearerTokenInClear(server: Origin(of: url).description)
        }
        return "Bearer \(text)"
    }
}

extension BearerToken: CustomStringConvertible, CustomReflectable {
    public var description: String { "a bearer token" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension AWSConfiguration {
    /// `AWS_BEARER_TOKEN_BEDROCK`: where it is set, Bedrock is called with it and not with a
    /// signature.
    public var bedrockToken: BearerToken? {
        environment["AWS_BEARER_TOKEN_BEDROCK"].map(BearerToken.init)
    }
}
