import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// AWS that holds every caller to a policy, with buckets, a key, a role, a secret and some tenants
/// whose jobs have run.
struct PolicyWorld: Sendable {
    static let ready = Task { try await PolicyWorld() }
    /// Of all but tables.
    static let region = "eu-west-1"

    /// How tenants share out tables, and in which regions.
    struct Layout: Sendable {
        let mode: String
        /// At the end of the tenants' names.
        let suffix: String
        let region: String
        /// Where nobody was before a tenant's first run, and before it was added.
        let ofFirst: String
        let ofAdded: String
        /// Those that have run.
        let tenants: [String]

        static let own = Layout(
            mode: "table_per_tenant", suffix: "", region: PolicyWorld.region,
            ofFirst: "eu-west-5", ofAdded: "eu-west-6",
            tenants: [
                "acme", "prunes", "repeats", "again", "acts", "hides", "uploads", "leaves",
                "removed",
            ])
        static let pooled = Layout(
            mode: "pooled", suffix: "-pooled", region: "eu-west-8", ofFirst: "eu-west-9",
            ofAdded: "eu-west-10",
            tenants: ["acme", "repeats", "again", "uploads", "leaves", "removed"])
    }

    private static let preparations = [
        ["run", "all.yaml", "--as-of", "2025-11-05"],
        ["run", "all.yaml", "--as-of", "2025-11-06", "--tenant", "acme", "--tenant", "prunes"],
        ["run", "repeats.yaml", "--as-of", "2025-11-07"],
        ["run", "all-pooled.yaml", "--as-of", "2025-11-05"],
        ["run", "acme-pooled.yaml", "--as-of", "2025-11-06"],
        ["run", "repeats-pooled.yaml", "--as-of", "2025-11-07"],
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
        try await s3.createBucket("batches-of-tests")
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
        for layout in [Layout.own, .pooled] { try writeJobs(layout) }
        try work.write(job(["equipped"], in: "eu-west-7"), to: "equipped.yaml")
        try work.write(job(["owns"]), to: "owns.yaml")
        let role = "arn:aws:iam::000000000000:role/anything"
        try work.write(job(["acts"], role: role), to: "acts.yaml")
        let writers = [
            "asks": "{provider: bedrock, model: amazon.nova-lite-v1:0}",
            "profiled": "{provider: bedrock, model: eu.amazon.nova-lite-v1:0}",
            "guarded": "{provider: bedrock, model: amazon.nova-lite-v1:0, guardrail: filter}",
            "batched": """
            {provider: bedrock, model: amazon.nova-lite-v1:0, \
            batch: {role: "\(role)", url: "s3://batches-of-tests/in"}}
            """,
        ]
        for (name, writer) in writers {
            try work.write(job(["acme"], writer: writer), to: "\(name).yaml")
        }
        let ollama = "{provider: ollama, url: {secret: gateway}, model: tiny}"
        try work.write(job(["hides"], writer: ollama), to: "hides.yaml")
        for day in 1...20 {
            let line = "2025-11-\(day + 9),East,\(day).00\n"
            try work.write(Workdir.smallExport + line, to: "upload\(day).csv")
        }
    }

    private func writeJobs(_ layout: Layout) throws {
        let tenants = layout.tenants.map { $0 + layout.suffix }
        try work.write(job(tenants, layout), to: "all\(layout.suffix).yaml")
        for tenant in tenants { try work.write(job([tenant], layout), to: "\(tenant).yaml") }
        for (tenant, region) in [("first", layout.ofFirst), ("added", layout.ofAdded)] {
            let name = tenant + layout.suffix
            try work.write(job([name], layout, in: region), to: "\(name).yaml")
        }
    }

    private func job(
        _ tenants: [String], _ layout: Layout = .own, in region: String? = nil,
        writer: String = "template", role: String? = nil
    ) -> String {
        let inputs = #"inputs: "s3://exports-of-tests/in/*.csv", spec: metrics.yaml"#
        let role = role.map { ", role: \"\($0)\"" } ?? ""
        return """
            version: 1
            name: policies
            region: \(Self.region)
            tenants:
            \(tenants.map { "  - {id: \($0), name: A, \(inputs)\(role)}" }.joined(separator: "\n"))
            store: {kind: dynamodb, region: \(region ?? layout.region), mode: \(layout.mode)}
            writer: \(writer)
            archive: {url: "s3://archive-of-tests/kept", kms_key: "\(key)", tags: {team: a}}
            """
    }

    /// What stands in the places that a policy leaves open.
    func names(_ tenant: String, tables: String) -> [String: String] {
        [
            "INPUTS": "exports-of-tests", "FOLDER": "in", "BUCKET": "archive-of-tests",
            "PREFIX": "kept", "KEY": key.description, "REGION": tables,
            "ACCOUNT": "000000000000", "TENANT": tenant, "<id>": tenant, "SECRET": "gateway",
            "MODEL": "amazon.nova-lite-v1:0", "PROFILE": "eu.amazon.nova-lite-v1:0",
            "GUARDRAIL": "filter", "BATCHES": "batches-of-tests", "ROLE": "anything",
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
        let user = try await user(allowed: policy)
        let environment = environment(user.accessKeyID, user.secretAccessKey)
        let outcome = try await blocking { [work] in
            try work.run(arguments, environment: environment)
        }
        return (outcome, try await actions(of: user))
    }

    /// Somebody who has just this policy.
    func user(allowed policy: String) async throws -> FixedCredentials {
        let user = try await CurlClient().send(
            HTTPRequest(.post, "\(gate.url)/_user", body: Array(policy.utf8)))
        let names = String(decoding: user.body, as: UTF8.self).split(separator: " ").map(
            String.init)
        try #require(names.count == 2)
        return FixedCredentials(accessKeyID: names[0], secretAccessKey: names[1])
    }

    /// What somebody has asked for.
    func actions(of user: FixedCredentials) async throws -> Set<String> {
        let used = try await CurlClient().send(
            HTTPRequest(.get, "\(gate.url)/_used/\(user.accessKeyID)"))
        let lines = String(decoding: used.body, as: UTF8.self).split(separator: "\n")
        return Set(lines.map(String.init))
    }

    func client(as user: FixedCredentials) -> AWSClient {
        let endpoint = AWSEndpoint(url: gate.url, region: Self.region, isCustom: true)
        return AWSClient(http: CurlClient(), credentials: user, endpoint: { _ in endpoint })
    }
}
