/// Credentials of a role, taken on with those of another provider: a tenant's, for one.
public struct RoleCredentials: CredentialsProvider {
    public let name: String
    private let role: RoleRequest
    private let source: any CredentialsProvider
    private let sts: STSClient

    public init(_ role: RoleRequest, source: any CredentialsProvider, sts: STSClient) {
        name = "role \(role.roleARN)"
        self.role = role
        self.source = source
        self.sts = sts
    }

    /// nil where the source has none.
    public func credentials() async throws -> AWSCredentials? {
        guard let credentials = try await source.credentials() else { return nil }
        return try await sts.assumeRole(role, with: credentials)
    }
}
