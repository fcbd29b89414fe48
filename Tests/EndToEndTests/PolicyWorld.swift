import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// AWS that holds every caller to a policy, with buckets, a key, a role, a secret and some tenants
/// whose jobs have run.
struct PolicyWorld: Sendable {
    static let ready = Task { try await PolicyWorld() }
    /// Of all but the tables of tenants that are the first in an account.
    static let region = "eu-west-1"
    /// Those that have run.
    static let tenants = [
        "acme", "prunes", "repeats", "again", "acts", "hides", "uploads", "leaves", "removed",
    ]

    private static let preparations = [
        ["run", "all.yaml", "--as-of", "2025-11-05"],
        ["run", "all.yaml", "--as-of", "2025-11-06", "--tenant", "acme", "--tenant", "prunes"],
        ["run", "repeats.yaml", "--as-of", "2025-11-07"],
        ["tenant", "add", "owns", "--kms", "--role", "--job", "owns.yaml"],
    ]

    let work: Workdir
    private let gate: LocalServer
    private let key: ARN

    private init() async throws {
        let script = projectRoot.appending(path: "Tests/EndToEndTests/Fixtures/policy_gate.py")
        let gate = try await blocking {
            try LocalServer(script: script, python: Python.ofEmulator.path(), arguments: [])
        }
        self.gate = gate
        work = try Workdir()
        func client(in region: String) -> AWSClient {
            AWSClient(
                http: CurlClient(), credentials: Ministack.root,
                endpoint: { _ in AWSEndpoint(url: gate.url, region: region, isCustom: true) })
        }
        let root = client(in: Self.region)
        key = try await KMSClient(root).createKey(description: "objects").arn
        try await Self.furnish(root, exports: S3Client(client(in: "us-west-2")))
        try writeFiles()
        for command in Self.preparations {
            let outcome = try await blocking { [work, variables = environment("root", "root")] in
                try work.run(command + ["--home", "root"], environment: variables)
            }
            try #require(outcome.code == 0, "\(outcome.errors)")
        }
    }

    /// `exports` makes buckets in a region that no job names.
    private static func furnish(_ root: AWSClient, exports: S3Client) async throws {
        let s3 = S3Client(root)
        try await s3.createBucket("archive-of-tests")
        try await exports.createBucket("exports-of-tests")
        try await s3.put(
            .bytes(Array(Workdir.smallExport.utf8)),
            at: S3Address(bucket: "exports-of-tests", key: "in/a.csv"))
        let iam = IAMClient(root)
        _ = try await iam.createRole(
            "anything",
            trust: PolicyDocument([
                .init(
                    "Account", allow: ["sts:AssumeRole"],
                    to: ["AWS": ["arn:aws:iam::000000000000:root"]])
            ]), description: "")
        try await iam.putPolicy(
            PolicyDocument([.init("All", allow: ["*"], on: ["*"])]), named: "all", of: "anything")
        var call = AWSCall(.secretsManager, "CreateSecret", on: "secret gateway")
        call.headers = [
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": "secretsmanager.CreateSecret",
        ]
        call.body = .bytes(
            Array(#"{"Name": "gateway", "SecretString": "http://127.0.0.1:9"}"#.utf8))
        try await root.send(call)
    }
}

// MARK: - Jobs

extension PolicyWorld {
    private func writeFiles() throws {
        try work.writeSmallJob()
        try work.write("Revenue in October 2025 was $150.05.\n", to: "text.txt")
        try work.write(job(Self.tenants), to: "all.yaml")
        for tenant in Self.tenants { try work.write(job([tenant]), to: "\(tenant).yaml") }
        try work.write(job(["first"], tables: "eu-west-5"), to: "first.yaml")
        try work.write(job(["added"], tables: "eu-west-6"), to: "added.yaml")
        try work.write(job(["equipped"], tables: "eu-west-7"), to: "equipped.yaml")
        try work.write(job(["owns"]), to: "owns.yaml")
        try work.write(
            job(["shares"], tables: "eu-west-8, mode: pooled"), to: "shares.yaml")
        let role = "arn:aws:iam::000000000000:role/anything"
        try work.write(job(["acts"], role: role), to: "acts.yaml")
        let bedrock = "{provider: bedrock, model: amazon.nova-lite-v1:0}"
        try work.write(job(["acme"], writer: bedrock), to: "asks.yaml")
        let ollama = "{provider: ollama, url: {secret: gateway}, model: tiny}"
        try work.write(job(["hides"], writer: ollama), to: "hides.yaml")
        for day in 1...20 {
            let line = "2025-11-\(day + 9),East,\(day).00\n"
            try work.write(Workdir.smallExport + line, to: "upload\(day).csv")
        }
    }

    private func job(
        _ tenants: [String], tables: String = Self.region, writer: String = "template",
        role: String? = nil
    ) -> String {
        let inputs = #"inputs: "s3://exports-of-tests/in/*.csv", spec: metrics.yaml"#
        let role = role.map { ", role: \"\($0)\"" } ?? ""
        return """
            version: 1
            name: policies
            region: \(Self.region)
            tenants:
            \(tenants.map { "  - {id: \($0), name: A, \(inputs)\(role)}" }.joined(separator: "\n"))
            store: {kind: dynamodb, region: \(tables)}
            writer: \(writer)
            archive: {url: "s3://archive-of-tests/kept", kms_key: "\(key)", tags: {team: a}}
            """
    }

    /// What stands in the places that a policy leaves open.
    func names(_ tenant: String, tables: String) -> [String: String] {
        [
            "INPUTS": "exports-of-tests", "FOLDER": "in", "BUCKET": "archive-of-tests",
            "PREFIX": "kept", "KEY": key.description, "REGION": tables,
            "ACCOUNT": "000000000000", "TENANT": tenant, "SECRET": "gateway",
            "MODEL": "amazon.nova-lite-v1:0", "ROLE": "anything",
        ]
    }
}

// MARK: - Callers

extension PolicyWorld {
    private func environment(_ key: String, _ secret: String) -> [String: String] {
        [
            "AWS_ENDPOINT_URL": gate.url, "AWS_ACCESS_KEY_ID": key, "AWS_SECRET_ACCESS_KEY": secret,
            "AWS_REGION": Self.region, "AWS_EC2_METADATA_DISABLED": "true",
        ]
    }

    /// What a command came to, run by somebody who has just this policy, and the actions it asked for.
    func run(
        _ arguments: [String], allowed policy: String
    ) async throws -> (outcome: Workdir.Outcome, used: Set<String>) {
        let client = CurlClient()
        let user = try await client.send(
            HTTPRequest(.post, "\(gate.url)/_user", body: Array(policy.utf8)))
        let names = String(decoding: user.body, as: UTF8.self).split(separator: " ").map(
            String.init)
        try #require(names.count == 2)
        let environment = environment(names[0], names[1])
        let outcome = try await blocking { [work] in
            try work.run(arguments, environment: environment)
        }
        let used = try await client.send(HTTPRequest(.get, "\(gate.url)/_used/\(names[0])"))
        let lines = String(decoding: used.body, as: UTF8.self).split(separator: "\n")
        return (outcome, Set(lines.map(String.init)))
    }
}
