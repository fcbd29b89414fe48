public import Cloud
public import SalesCore

/// What of AWS belongs to one tenant.
public struct TenantScope: Hashable, Sendable {
    public enum Tables: Hashable, Sendable {
        /// Its own, by name.
        case own([String])
        /// One for all tenants; its own items have partition keys that begin so.
        case pooled([String], keyPrefix: String)
    }

    public let tenant: TenantID
    /// Where role and tables are: partition and account.
    public let role: ARN
    public let region: String
    public var tables: Tables?
    /// The root of the archive, which has every tenant's folder.
    public var archive: S3Address?
    /// Beginnings of the keys that its exports have.
    public var inputs: [S3Address]
    public var kmsKey: String?

    public init(
        tenant: TenantID, role: ARN, region: String, tables: Tables? = nil,
        archive: S3Address? = nil, inputs: [S3Address] = [], kmsKey: String? = nil
    ) {
        self.tenant = tenant
        self.role = role
        self.region = region
        self.tables = tables
        self.archive = archive
        self.inputs = inputs
        self.kmsKey = kmsKey
    }
}

extension TenantScope {
    /// The least that a run for the tenant needs, and nothing of anybody else: no registry, no
    /// scan, no table or key by pattern.
    ///
    /// The same text is the policy of the tenant's role and of each session.
    public var policy: PolicyDocument {
        PolicyDocument(tableStatements + archiveStatements + inputStatements + keyStatements)
    }

    private typealias Statement = PolicyDocument.Statement

    private var tableStatements: [Statement] {
        switch tables {
        case nil: []
        case .own(let names):
            [
                Statement(
                    "Tables", allow: Self.itemActions + [Self.describe],
                    on: names.flatMap { [table($0), "\(table($0))/index/*"] })
            ]
        case .pooled(let names, let prefix):
            [
                Statement(
                    "Items", allow: Self.itemActions,
                    on: names.flatMap { [table($0), "\(table($0))/index/*"] },
                    where: [
                        "ForAllValues:StringLike": ["dynamodb:LeadingKeys": ["\(prefix)*"]],
                        // "All of none" holds: without keys nothing is allowed.
                        "Null": ["dynamodb:LeadingKeys": ["false"]],
                    ]),
                Statement("Tables", allow: [Self.describe], on: names.map(table)),
            ]
        }
    }

    private var archiveStatements: [Statement] {
        guard let archive else { return [] }
        // With the slash: acme is the beginning of acme-eu.
        let folder = archive.appending("tenant=\(tenant)/")
        return [
            Statement(
                "Archive",
                allow: [
                    "s3:GetObject", "s3:PutObject", "s3:PutObjectTagging",
                    "s3:AbortMultipartUpload",
                ],
                on: [object("\(folder.bucket)/\(folder.key)*")]),
            // What a stopped run left of a report, and what `doctor` tried.
            Statement(
                "Leftovers", allow: ["s3:DeleteObject"],
                on: ["grain=*", "probe/*"].map { object("\(folder.bucket)/\(folder.key)\($0)") }),
            list("ArchiveList", under: folder),
        ]
    }

    private var inputStatements: [Statement] {
        inputs.enumerated().flatMap { index, input in
            [
                Statement(
                    "Input\(index + 1)", allow: ["s3:GetObject", "s3:GetObjectVersion"],
                    on: [object("\(input.bucket)/\(input.key)*")]),
                list("InputList\(index + 1)", under: input),
            ]
        }
    }

    private var keyStatements: [Statement] {
        guard let kmsKey else { return [] }
        let actions = ["kms:Decrypt", "kms:GenerateDataKey"]
        let named = ARN(kmsKey)
        let resource = named?.resource ?? kmsKey
        func key(_ resource: String) -> String {
            ARN(
                partition: role.partition, service: "kms", region: named?.region ?? region,
                account: named?.account ?? role.account, resource: resource
            ).description
        }
        // A policy names no alias as a resource.
        guard resource.hasPrefix("alias/") else {
            let path = resource.hasPrefix("key/") ? resource : "key/\(resource)"
            return [Statement("Key", allow: actions, on: [key(path)])]
        }
        return [
            Statement(
                "Key", allow: actions, on: [key("key/*")],
                where: ["ForAnyValue:StringEquals": ["kms:ResourceAliases": [resource]]])
        ]
    }

    private func list(_ name: String, under prefix: S3Address) -> Statement {
        Statement(
            name, allow: ["s3:ListBucket"], on: [object(prefix.bucket)],
            where: ["StringLike": ["s3:prefix": ["\(prefix.key)*"]]])
    }

    private func table(_ name: String) -> String {
        ARN(
            partition: role.partition, service: "dynamodb", region: region, account: role.account,
            resource: "table/\(name)"
        ).description
    }

    private func object(_ path: String) -> String {
        ARN(partition: role.partition, service: "s3", resource: path).description
    }

    private static let itemActions = [
        "BatchGetItem", "BatchWriteItem", "ConditionCheckItem", "DeleteItem", "GetItem", "PutItem",
        "Query", "UpdateItem",
    ].map { "dynamodb:\($0)" }

    private static let describe = "dynamodb:DescribeTable"
}
