/// Roles of tenants, and what they may do.
///
/// Every call may be repeated: what is there already, or gone already, is success.
public struct IAMClient: Sendable {
    private let client: AWSClient

    public init(_ client: AWSClient) { self.client = client }

    /// Makes a role whom `trust` lets take it on; one of that name that is there is kept.
    public func createRole(
        _ name: String, trust: PolicyDocument, description: String, tags: [String: String] = [:]
    ) async throws -> ARN {
        var form = FormBody()
        form["RoleName"] = name
        form["AssumeRolePolicyDocument"] = try trust.json()
        form["Description"] = description
        for (index, tag) in tags.sorted(by: { $0.key < $1.key }).enumerated() {
            form["Tags.member.\(index + 1).Key"] = tag.key
            form["Tags.member.\(index + 1).Value"] = tag.value
        }
        do {
            return try arn(in: try await query("CreateRole", on: name, form), of: "CreateRole")
        } catch let failure as AWSFailure where failure.code == "EntityAlreadyExists" {
            guard let known = try await role(name) else { throw failure }
            return known
        }
    }

    /// Nil where there is none of that name.
    public func role(_ name: String) async throws -> ARN? {
        var form = FormBody()
        form["RoleName"] = name
        let request = form
        return try await unlessGone {
            try arn(in: try await query("GetRole", on: name, request), of: "GetRole")
        }
    }

    /// Sets what a role may do, under a name of the policy's own.
    public func putPolicy(
        _ policy: PolicyDocument, named policyName: String, of role: String
    ) async throws {
        var form = FormBody()
        form["RoleName"] = role
        form["PolicyName"] = policyName
        form["PolicyDocument"] = try policy.json()
        _ = try await query("PutRolePolicy", on: role, form)
    }

    /// Takes it away: sessions that are open can do nothing from then on.
    public func deletePolicy(named policyName: String, of role: String) async throws {
        var form = FormBody()
        form["RoleName"] = role
        form["PolicyName"] = policyName
        let request = form
        _ = try await unlessGone { try await query("DeleteRolePolicy", on: role, request) }
    }

    public func deleteRole(_ name: String) async throws {
        var form = FormBody()
        form["RoleName"] = name
        let request = form
        _ = try await unlessGone { try await query("DeleteRole", on: name, request) }
    }

    private func query(
        _ operation: String, on role: String, _ form: FormBody
    ) async throws -> XMLNode {
        try await client.query(
            AWSCall(.iam, operation, on: "role \(role)"), version: "2010-05-08", form)
    }

    private func unlessGone<Value>(_ body: () async throws -> Value) async throws -> Value? {
        do {
            return try await body()
        } catch let failure as AWSFailure where failure.code == "NoSuchEntity" {
            return nil
        }
    }

    private func arn(in answer: XMLNode, of operation: String) throws -> ARN {
        guard let text = answer.first("Arn")?.text, let arn = ARN(text) else {
            throw UnreadableReply(service: .iam, operation: operation)
        }
        return arn
    }
}
