import Cloud
import Foundation
import SalesCore
import Storage

/// What a tenant has of its own on AWS besides tables and objects: a key and a role.
struct TenantCloud: Sendable {
    let client: AWSClient
    let region: String
    /// The root of the archive; none where it is a folder.
    let archive: S3Address?
    /// Beginnings of the keys of tenants' exports.
    var inputs: [TenantID: [S3Address]] = [:]

    /// The key of this alias, or a new one.
    func makeKey(for tenant: TenantID) async throws -> String {
        let kms = KMSClient(client)
        if let known = try await kms.key(alias(of: tenant)) { return known.arn.description }
        return try await kms.createKey(
            description: "SalesTalk: data of tenant \(tenant)", tags: tags(of: tenant)
        ).arn.description
    }

    func nameKey(_ key: String, of tenant: TenantID) async throws {
        guard let arn = ARN(key) else { return }
        try await KMSClient(client).createAlias(alias(of: tenant), of: arn)
    }

    /// - Returns: its ARN.
    func makeRole(
        for tenant: TenantID, tables: [String], kmsKey: String?
    ) async throws -> String {
        let caller = try await client.callerIdentity()
        let account = ARN(
            partition: caller.arn.partition, service: "iam", account: caller.account,
            resource: "root")
        let iam = IAMClient(client)
        let role = try await iam.createRole(
            roleName(of: tenant),
            trust: PolicyDocument([
                .init(
                    "Runner", allow: ["sts:AssumeRole"],
                    to: ["AWS": [account.description]])
            ]), description: "SalesTalk: runs of tenant \(tenant)", tags: tags(of: tenant))
        let scope = TenantScope(
            tenant: tenant, role: role, region: region, tables: .own(tables), archive: archive,
            inputs: inputs[tenant] ?? [], kmsKey: kmsKey)
        try await iam.putPolicy(scope.policy, named: Self.policyName, of: roleName(of: tenant))
        return role.description
    }

    /// Takes all rights from the role and its open sessions, then the role away.
    func revokeRole(of tenant: TenantID) async throws {
        let iam = IAMClient(client)
        try await iam.deletePolicy(named: Self.policyName, of: roleName(of: tenant))
        try await iam.deleteRole(roleName(of: tenant))
    }

    /// - Returns: when the key is gone; nil where it is already.
    func scheduleKeyDeletion(_ key: String, of tenant: TenantID) async throws -> Date? {
        let kms = KMSClient(client)
        try await kms.deleteAlias(alias(of: tenant))
        guard let arn = ARN(key) else { return nil }
        return try await kms.scheduleDeletion(of: arn, days: Self.deletionDays)
    }

    private func alias(of tenant: TenantID) -> String { "alias/salestalk-tenant-\(tenant)" }

    /// IAM takes 64 characters, and an id may have 63.
    private func roleName(of tenant: TenantID) -> String {
        let name = "salestalk-tenant-\(tenant)"
        guard name.utf8.count > 64 else { return name }
        return "salestalk-tenant-" + ContentHashing.crypto(tenant.description).prefix(40)
    }

    private func tags(of tenant: TenantID) -> [String: String] {
        ["application": "salestalk", "tenant": tenant.description]
    }

    private static let policyName = "tenant-data"
    /// KMS takes 7 to 30: time to notice a removal that was not meant.
    private static let deletionDays = 30
}

extension TenantCloud {
    /// That of a job whose archive is a bucket; nil where all is on this machine.
    init?(_ places: JobPlaces, _ job: Job?) throws {
        guard case .bucket(let bucket) = places.archive else { return nil }
        let region = bucket.region ?? places.region
        self.init(
            client: try places.aws.client(in: region),
            region: try places.aws.configuration(in: region).region(), archive: bucket.root,
            inputs: Dictionary(
                (job?.tenants ?? []).map { ($0.tenant.id, $0.inputs.compactMap(Self.prefix)) },
                uniquingKeysWith: { first, _ in first }))
    }

    /// What stands before the first wildcard; nil for what is no address.
    static func prefix(_ input: String) -> S3Address? {
        S3Address(String(input.prefix { !"*?[".contains($0) }))
    }
}
