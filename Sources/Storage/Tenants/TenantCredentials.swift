public import Cloud
public import FoundationEssentials
public import SalesCore

/// The credentials that a tenant's run acts with: those of the tenant's role, in a session that can
/// reach the tenant's own and nothing else, whatever the role itself may do.
public enum TenantCredentials {
    /// `source` is whoever runs the job, and may do `sts:AssumeRole` on the role; `now` is the time
    /// for renewals.
    ///
    /// Throws `SessionPolicyTooLong`.
    public static func provider(
        for scope: TenantScope, source: any CredentialsProvider, sts: STSClient,
        now: @escaping @Sendable () -> Date
    ) throws -> any CredentialsProvider {
        RefreshingCredentials(
            RoleCredentials(try request(for: scope), source: source, sts: sts), now: now)
    }

    /// The role, narrowed to the scope: for whoever takes roles on by themselves.
    ///
    /// Throws `SessionPolicyTooLong`.
    public static func request(for scope: TenantScope) throws -> RoleRequest {
        let document = scope.policy
        let policy = try document.json()
        guard policy.utf8.count <= mostCharacters else {
            throw SessionPolicyTooLong(tenant: scope.tenant, characters: policy.utf8.count)
        }
        var request = RoleRequest(
            roleARN: scope.role.description, sessionName: "salestalk-\(scope.tenant)".sessionName)
        // One that allows nothing is no policy to AWS, and where nothing is used none is needed.
        request.policy = document.statements.isEmpty ? nil : policy
        return request
    }

    /// AWS takes no longer session policy (AssumeRole, `Policy`).
    static let mostCharacters = 2048
}

/// More inputs than a session policy has room for.
public struct SessionPolicyTooLong: Failure, Hashable {
    public let tenant: TenantID
    public let characters: Int

    public var summary: String {
        "The session policy of tenant \(tenant) has \(characters) characters; AWS takes "
            + "\(TenantCredentials.mostCharacters)."
    }

    public var remedy: String? {
        "Put the tenant's exports under one prefix, and name that one in its `inputs`."
    }

    public var exitCode: ExitCode { .invalidUse }
}

extension String {
    /// AWS takes 64 characters (AssumeRole, `RoleSessionName`).
    fileprivate var sessionName: String { String(prefix(64)) }
}
