import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Testing

@testable import Storage

/// Two tenants on AWS, and a role that may do anything: what its sessions cannot do is refused for
/// their policy alone.
private struct TwoTenants: Sendable {
    struct Party: Sendable {
        let id: TenantID
        let table: String
        let key: ARN
    }

    let bucket: String
    let registry: String
    let mine: Party
    let theirs: Party
    let role: ARN

    static let ready = Task { try await TwoTenants() }

    init() async throws {
        let root = try await Ministack.client()
        let iam = IAMClient(root)
        let name = Ministack.name("anything")
        role = try await iam.createRole(
            name,
            trust: PolicyDocument([
                .init(
                    "Root", allow: ["sts:AssumeRole"],
                    to: ["AWS": ["arn:aws:iam::000000000000:root"]])
            ]), description: "")
        try await iam.putPolicy(
            PolicyDocument([.init("All", allow: ["*"], on: ["*"])]), named: "all", of: name)
        bucket = Ministack.name("archive")
        try await S3Client(root).createBucket(bucket)
        registry = Ministack.name("tenants-metadata")
        try await DynamoDBClient(root).createTable(TableDescription(name: registry))
        mine = try await Self.party("acme", root, bucket)
        // Its id begins as the other's: no pattern may take the one for the other.
        theirs = try await Self.party("acme-eu", root, bucket)
    }

    private static func party(
        _ name: String, _ root: AWSClient, _ bucket: String
    ) async throws -> Party {
        let id = Samples.makeTenant(name)
        let table = Ministack.name("tenant-\(name)-metrics")
        try await DynamoDBClient(root).createTable(TableDescription(name: table))
        for key in ["sales/tenant=\(id)/x", "in/\(id)/a.csv"] {
            try await S3Client(root).put([1], at: S3Address(bucket: bucket, key: key))
        }
        return Party(
            id: id, table: table, key: try await KMSClient(root).createKey(description: name).arn)
    }

    func scope(of party: Party) -> TenantScope {
        TenantScope(
            tenant: party.id, role: role, region: Ministack.region, tables: .own([party.table]),
            archive: S3Address(bucket: bucket, key: "sales"),
            inputs: [S3Address(bucket: bucket, key: "in/\(party.id)/")],
            kmsKey: party.key.description)
    }

    func session(of party: Party) async throws -> AWSClient {
        try await Ministack.client(
            as: try TenantCredentials.provider(
                for: scope(of: party), source: Ministack.root, sts: try await Ministack.sts(),
                now: { Date() }))
    }
}

/// What a run may try with a tenant's things.
private enum Attempt: String, CaseIterable, Sendable {
    case readItem, writeItem, describeTable, readObject, writeObject, listObjects, readInput,
        listInputs, dataKey

    func make(
        with client: AWSClient, on party: TwoTenants.Party, in world: TwoTenants
    ) async throws {
        let dynamo = DynamoDBClient(client)
        let s3 = S3Client(client)
        let object = S3Address(bucket: world.bucket, key: "sales/tenant=\(party.id)/x")
        let input = S3Address(bucket: world.bucket, key: "in/\(party.id)/a.csv")
        switch self {
        case .readItem: _ = try await dynamo.item(["pk": "a", "sk": "b"], in: party.table)
        case .writeItem: try await dynamo.put(["pk": "a", "sk": "b"], in: party.table)
        case .describeTable: _ = try await dynamo.tableExists(party.table)
        case .readObject: try await s3.get(object) { _ in }
        case .writeObject: try await s3.put([1], at: object)
        case .listObjects:
            _ = try await s3.list(
                S3Address(bucket: world.bucket, key: "sales/tenant=\(party.id)/"))
        case .readInput: try await s3.get(input) { _ in }
        case .listInputs:
            _ = try await s3.list(S3Address(bucket: world.bucket, key: "in/\(party.id)/"))
        case .dataKey:
            var call = AWSCall(.kms, "GenerateDataKey", on: "key \(party.key)")
            call.headers = [
                "Content-Type": "application/x-amz-json-1.1",
                "X-Amz-Target": "TrentService.GenerateDataKey",
            ]
            let input = ["KeyId": party.key.description, "KeySpec": "AES_256"]
            call.body = .bytes(Array(try JSONEncoder().encode(input)))
            try await client.send(call)
        }
    }
}

@Suite("A tenant's run on AWS")
struct TenantCredentialsTests {
    private static let refusals: Set<String> = ["AccessDenied", "AccessDeniedException"]

    @Test("Reaches what is the tenant's", arguments: Attempt.allCases)
    private func own(_ attempt: Attempt) async throws {
        let world = try await TwoTenants.ready.value
        let client = try await world.session(of: world.mine)
        try await attempt.make(with: client, on: world.mine, in: world)
    }

    @Test("Is refused by the service what is another's", arguments: Attempt.allCases)
    private func others(_ attempt: Attempt) async throws {
        let world = try await TwoTenants.ready.value
        for (asking, asked) in [(world.mine, world.theirs), (world.theirs, world.mine)] {
            let client = try await world.session(of: asking)
            let failure = await #expect(throws: AWSFailure.self) {
                try await attempt.make(with: client, on: asked, in: world)
            }
            #expect(Self.refusals.contains(failure?.code ?? ""), "\(String(describing: failure))")
        }
    }

    @Test("Is refused the registry, a whole bucket and its own role")
    func registry() async throws {
        let world = try await TwoTenants.ready.value
        let client = try await world.session(of: world.mine)
        let dynamo = DynamoDBClient(client)
        let refused: [@Sendable () async throws -> Void] = [
            { _ = try await dynamo.item(["pk": "a", "sk": "b"], in: world.registry) },
            { try await dynamo.put(["pk": "a", "sk": "b"], in: world.registry) },
            { try await dynamo.deleteTable(world.mine.table) },
            { _ = try await S3Client(client).list(S3Address(bucket: world.bucket, key: "")) },
            {
                _ = try await S3Client(client).list(
                    S3Address(bucket: world.bucket, key: "sales/tenant=acme"))
            },
            { _ = try await IAMClient(client).role("anything") },
        ]
        for attempt in refused {
            let failure = await #expect(throws: AWSFailure.self) { try await attempt() }
            #expect(Self.refusals.contains(failure?.code ?? ""), "\(String(describing: failure))")
        }
    }

    @Test("By the role's own policy too, without that of a session", arguments: Attempt.allCases)
    private func rolePolicy(_ attempt: Attempt) async throws {
        let world = try await TwoTenants.ready.value
        let iam = IAMClient(try await Ministack.client())
        let name = Ministack.name("tenant")
        let role = try await iam.createRole(
            name,
            trust: PolicyDocument([
                .init(
                    "Root", allow: ["sts:AssumeRole"],
                    to: ["AWS": ["arn:aws:iam::000000000000:root"]])
            ]), description: "")
        try await iam.putPolicy(
            world.scope(of: world.mine).policy, named: "tenant-data", of: name)
        let client = try await Ministack.client(
            as: RoleCredentials(
                RoleRequest(roleARN: role.description, sessionName: "test"), source: Ministack.root,
                sts: try await Ministack.sts()))
        try await attempt.make(with: client, on: world.mine, in: world)
        let failure = await #expect(throws: AWSFailure.self) {
            try await attempt.make(with: client, on: world.theirs, in: world)
        }
        #expect(failure?.exitCode == .credentials)
    }

    @Test("The session bears the tenant's name and the scope's policy")
    func request() async throws {
        let world = try await TwoTenants.ready.value
        let request = try TenantCredentials.request(for: world.scope(of: world.mine))
        #expect(request.sessionName == "salestalk-acme")
        #expect(request.roleARN == world.role.description)
        #expect(request.policy == (try world.scope(of: world.mine).policy.json()))
    }

    @Test("More inputs than a policy has room for are told, with the way out")
    func tooLong() {
        let scope = TenantScope(
            tenant: Samples.tenant,
            role: ARN(service: "iam", account: "123456789012", resource: "role/a"),
            region: "eu-central-1",
            inputs: (0..<30).map { S3Address(bucket: "exports", key: "in/acme/\($0)/") })
        let failure = #expect(throws: SessionPolicyTooLong.self) {
            _ = try TenantCredentials.request(for: scope)
        }
        #expect(failure?.summary.contains("AWS takes 2048") == true)
        #expect(failure?.remedy?.contains("one prefix") == true)
        #expect(failure?.exitCode == .invalidUse)
    }
}
