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
    /// How tenants share tables.
    var mode = DynamoMode.tablePerTenant

    /// The key of this alias, or a new one. Where it `wasBegun`, an earlier call may have made a key
    /// and ended before anyone noted it: such a key is looked for by its description.
    func makeKey(for tenant: TenantID, wasBegun: Bool) async throws -> String {
        let kms = KMSClient(client)
        if let known = try await kms.key(alias(of: tenant)) { return known.arn.description }
        let description = "SalesTalk: data of tenant \(tenant)"
        if wasBegun, let forsaken = try await kms.key(describedAs: description) {
            return forsaken.arn.description
        }
        return try await kms.createKey(description: description, tags: tags(of: tenant))
            .arn.description
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
            tenant: tenant, role: role, region: region,
            tables: mode == .pooled
                ? .pooled(tables, keyPrefix: DynamoStore.keyPrefix(of: tenant)) : .own(tables),
            archive: archive, inputs: inputs[tenant] ?? [], kmsKey: kmsKey)
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
    /// That of a job that keeps tables or archive on AWS; nil where all is on this machine.
    init?(_ places: JobPlaces, _ job: Job?) throws {
        let (region, archive, mode): (String?, S3Address?, DynamoMode)
        switch (places.store, places.archive) {
        case (.dynamoDB(let choice), .bucket(let bucket)):
            (region, archive, mode) = (places.storeRegion, bucket.root, choice.mode)
        case (.dynamoDB(let choice), .folder):
            (region, archive, mode) = (places.storeRegion, nil, choice.mode)
        case (.sqlite, .bucket(let bucket)):
            (region, archive, mode) = (
                bucket.region ?? places.region, bucket.root, .tablePerTenant
            )
        case (.sqlite, .folder): return nil
        }
        self.init(
            client: try places.aws.client(in: region),
            region: try places.aws.configuration(in: region).region(), archive: archive,
            inputs: Dictionary(
                (job?.tenants ?? []).map { tenant in
                    (tenant.tenant.id, tenant.inputs.compactMap(ObjectPattern.init).map(\.literal))
                }, uniquingKeysWith: { first, _ in first }), mode: mode)
    }
}
