import Cloud
import CloudTestSupport
import SalesCore
import Storage
import Testing

@Suite("What of AWS belongs to a tenant")
struct TenantScopeTests {
    private typealias Case = PolicyEvaluator.Case

    private static let role = ARN(
        service: "iam", account: "123456789012", resource: "role/salestalk-tenant-acme")

    private func scope(_ tables: TenantScope.Tables? = nil) -> TenantScope {
        TenantScope(
            tenant: Samples.tenant, role: Self.role, region: "eu-central-1", tables: tables,
            archive: S3Address(bucket: "archive", key: "sales"),
            inputs: [S3Address(bucket: "exports", key: "in/acme/")],
            kmsKey: "arn:aws:kms:eu-central-1:123456789012:key/a")
    }

    private func table(_ name: String) -> String {
        "arn:aws:dynamodb:eu-central-1:123456789012:table/\(name)"
    }

    private func expect(
        _ expected: Bool, of scope: TenantScope, _ cases: [Case]
    ) async throws {
        let decisions = try await PolicyEvaluator.decisions(try scope.policy.json(), cases)
        #expect(decisions.count == cases.count)
        for (decision, known) in zip(decisions, cases) {
            #expect(decision == expected, "\(known.action) \(known.resource) \(known.known)")
        }
    }

    @Test("Its own tables, objects, inputs and key")
    func own() async throws {
        try await expect(
            true, of: scope(.own(["tenant-acme-metrics", "tenant-acme-messages"])),
            [
                Case("dynamodb:Query", on: table("tenant-acme-metrics")),
                Case("dynamodb:BatchWriteItem", on: table("tenant-acme-messages")),
                Case("dynamodb:Query", on: table("tenant-acme-messages/index/session")),
                Case("dynamodb:DescribeTable", on: table("tenant-acme-metrics")),
                Case("s3:PutObject", on: "arn:aws:s3:::archive/sales/tenant=acme/raw/x.csv.gz"),
                Case(
                    "s3:ListBucket", on: "arn:aws:s3:::archive",
                    known: ["s3:prefix": ["sales/tenant=acme/raw"]]),
                Case("s3:GetObject", on: "arn:aws:s3:::exports/in/acme/2025.csv"),
                Case(
                    "s3:ListBucket", on: "arn:aws:s3:::exports",
                    known: ["s3:prefix": ["in/acme/"]]),
                Case("kms:Decrypt", on: "arn:aws:kms:eu-central-1:123456789012:key/a"),
                Case(
                    "s3:DeleteObject",
                    on: "arn:aws:s3:::archive/sales/tenant=acme/grain=month/period=2025-10/r/x.gz"),
            ])
    }

    @Test(
        "A key is named by its ARN, by its id, or by what alone may have its alias",
        arguments: [
            "arn:aws:kms:eu-central-1:123456789012:key/a", "a", "alias/acme",
            "arn:aws:kms:eu-central-1:123456789012:alias/acme",
        ])
    func key(_ name: String) async throws {
        var named = scope()
        named.kmsKey = name
        func use(_ key: String, alias: String) -> Case {
            Case(
                "kms:GenerateDataKey", on: "arn:aws:kms:eu-central-1:123456789012:key/\(key)",
                known: ["kms:ResourceAliases": [alias]])
        }
        try await expect(true, of: named, [use("a", alias: "alias/acme")])
        try await expect(false, of: named, [use("b", alias: "alias/globex")])
    }

    @Test("Nobody else's, not even where a name begins the same, and not the registry")
    func others() async throws {
        try await expect(
            false, of: scope(.own(["tenant-acme-metrics", "tenant-acme-messages"])),
            [
                Case("dynamodb:Query", on: table("tenant-acme-eu-metrics")),
                Case("dynamodb:Query", on: table("tenant-globex-metrics")),
                Case("dynamodb:PutItem", on: table("tenants-metadata")),
                Case("dynamodb:GetItem", on: table("tenants-metadata")),
                Case("dynamodb:Scan", on: table("tenant-acme-metrics")),
                Case("dynamodb:DeleteTable", on: table("tenant-acme-metrics")),
                Case(
                    "dynamodb:Query",
                    on: "arn:aws:dynamodb:eu-west-1:123456789012:table/tenant-acme-metrics"),
                Case("s3:GetObject", on: "arn:aws:s3:::archive/sales/tenant=acme-eu/raw/x.csv.gz"),
                Case("s3:PutObject", on: "arn:aws:s3:::archive/sales/tenant=globex/x"),
                Case("s3:PutObject", on: "arn:aws:s3:::archive/audit/000000000001.json"),
                Case("s3:DeleteObject", on: "arn:aws:s3:::archive/sales/tenant=acme/raw/x.csv.gz"),
                Case("s3:PutObject", on: "arn:aws:s3:::exports/in/acme/2025.csv"),
                Case("s3:GetObject", on: "arn:aws:s3:::exports/in/globex/2025.csv"),
                Case("s3:ListBucket", on: "arn:aws:s3:::archive"),
                Case(
                    "s3:ListBucket", on: "arn:aws:s3:::archive",
                    known: ["s3:prefix": ["sales/tenant=acme"]]),
                Case(
                    "s3:ListBucket", on: "arn:aws:s3:::archive",
                    known: ["s3:prefix": ["sales/tenant=globex/"]]),
                Case("kms:Decrypt", on: "arn:aws:kms:eu-central-1:123456789012:key/b"),
                Case("kms:ScheduleKeyDeletion", on: "arn:aws:kms:eu-central-1:123456789012:key/a"),
                Case("sts:AssumeRole", on: "arn:aws:iam::123456789012:role/other"),
            ])
    }

    @Test("In a table of all tenants, items whose keys begin as its own")
    func leadingKeys() async throws {
        let pooled = scope(.pooled(["metrics"], keyPrefix: "TENANT#acme#"))
        func put(_ keys: [String]?) -> Case {
            Case(
                "dynamodb:PutItem", on: table("metrics"),
                known: keys.map { ["dynamodb:LeadingKeys": $0] } ?? [:])
        }
        try await expect(
            true, of: pooled,
            [
                put(["TENANT#acme#METRIC#revenue"]), put(["TENANT#acme#a", "TENANT#acme#b"]),
                Case("dynamodb:DescribeTable", on: table("metrics")),
            ])
        try await expect(
            false, of: pooled,
            [
                put(["TENANT#globex#METRIC#revenue"]), put(["TENANT#acme#a", "TENANT#globex#b"]),
                put(["TENANT#acme-eu#a"]), put(["TENANT#acme"]), put(nil),
                Case("dynamodb:Scan", on: table("metrics")),
            ])
    }

    @Test("What a tenant does not have is not in its policy")
    func nothing() throws {
        let empty = TenantScope(tenant: Samples.tenant, role: Self.role, region: "eu-central-1")
        #expect(empty.policy.statements.isEmpty)
        let text = try scope(.own(["tenant-acme-metrics"])).policy.json()
        #expect(!text.contains("\"*\""))
        #expect(!text.contains("tenants-metadata"))
    }

    @Test("Names are of the role's partition and account")
    func partition() throws {
        let scope = TenantScope(
            tenant: Samples.tenant,
            role: ARN(
                partition: "aws-cn", service: "iam", account: "210987654321", resource: "role/a"),
            region: "cn-north-1", tables: .own(["t-1"]),
            archive: S3Address(bucket: "b", key: ""))
        let text = try scope.policy.json()
        #expect(text.contains("arn:aws-cn:dynamodb:cn-north-1:210987654321:table/t-1"))
        #expect(text.contains("arn:aws-cn:s3:::b/tenant=acme/*"))
    }
}
