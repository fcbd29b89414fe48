import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// The real binary, with a moto of its own: the audit trail is one for all tenants of a registry.
@Suite("Tenants on AWS")
struct AWSTenantTests {
    private let work: Workdir
    private let moto: LocalServer
    private let s3: S3Client

    init() async throws {
        work = try Workdir()
        try work.writeSmallJob()
        let script = projectRoot.appending(
            path: "Tests/CloudTestSupport/Fixtures/moto_server.py")
        let server = try await blocking {
            try LocalServer(script: script, python: Python.executable.path(), arguments: [])
        }
        moto = server
        s3 = S3Client(try await MotoServer.client(at: server.url))
    }

    private func salestalk(_ arguments: String...) async throws -> Workdir.Outcome {
        let environment = [
            "AWS_ENDPOINT_URL": moto.url, "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_EC2_METADATA_DISABLED": "true",
        ]
        return try await blocking { [work] in
            try work.run(arguments, environment: environment)
        }
    }

    private func keys(_ bucket: String) async throws -> [String] {
        try await s3.list(S3Address(bucket: bucket, key: "")).map(\.key)
    }

    @Test(
        "are added, run, exported and removed, their trail in the bucket",
        arguments: ["table_per_tenant", "pooled"])
    func lifecycle(mode: String) async throws {
        let bucket = try await S3Emulator.moto.bucket(s3)
        try work.write(
            """
            version: 1
            name: small
            region: us-east-1
            tenants:
              - {id: acme, name: Acme, inputs: "exports/*.csv", spec: metrics.yaml}
              - {id: acme-eu, name: Other, inputs: "exports/*.csv", spec: metrics.yaml}
            store: {kind: dynamodb, mode: \(mode)}
            archive: {url: "s3://\(bucket)/kept"}
            """, to: "job.yaml")
        let job = ["--job", "job.yaml"]
        let added = try await salestalk("tenant", "add", "acme", job[0], job[1])
        #expect(added.output == "acme: active, made tables, archive\n", "\(added.errors)")
        let run = try await salestalk("run", "job.yaml", "--as-of", "2025-11-05")
        #expect(run.code == 0, "\(run.errors)")
        let archived = try await keys(bucket).filter { $0.hasPrefix("kept/tenant=acme/") }

        let audit = try await salestalk("tenant", "audit", "acme", "--verify", job[0], job[1])
        #expect(audit.code == 0, "\(audit.errors)")
        #expect(audit.output.contains("tenant.activated"))
        #expect(try await keys(bucket).contains("kept/audit/000000000001.json"))

        let removed = try await salestalk(
            "tenant", "remove", "acme", "--yes", "--to", "out", job[0], job[1])
        #expect(removed.code == 0, "\(removed.errors)")
        #expect(removed.output.hasPrefix("Certificate of removal\n"))
        #expect(
            removed.output.contains(
                "\(archived.count) archived objects, "), "\(removed.output)")
        #expect(removed.output.contains(": s3://\(bucket)/kept/tenant=acme\n"))
        #expect(removed.output.contains("backups of the tables in DynamoDB, until 20"))
        #expect(removed.output.contains("earlier versions of archived objects"))
        let exported = work.files("out/archive").keys.map { "kept/\($0)" }
        #expect(exported.sorted() == archived.sorted())
        #expect(try work.text("out/audit.jsonl").contains("tenant.suspended"))
        let left = try await keys(bucket)
        #expect(left.filter { $0.hasPrefix("kept/tenant=acme/") }.isEmpty)
        #expect(left.contains { $0.hasPrefix("kept/tenant=acme-eu/") })

        let trail = try await salestalk("tenant", "audit", "--verify", job[0], job[1])
        #expect(trail.code == 0, "\(trail.errors)")
        #expect(trail.output.contains("tenant.removed"))
        let refused = try await salestalk("run", "job.yaml", "--as-of", "2025-11-06")
        #expect(refused.code == 3, "\(refused.errors)")
        #expect(refused.errors.contains("tenant acme was removed"))

        try await change("kept/audit/000000000002.json", in: bucket)
        let broken = try await salestalk("tenant", "audit", "--verify", job[0], job[1])
        #expect(broken.code == 1)
        #expect(
            broken.errors.contains("s3://\(bucket)/kept/audit, line 2: the audit trail is broken"))
    }

    private func change(_ key: String, in bucket: String) async throws {
        let address = S3Address(bucket: bucket, key: key)
        let line = String(
            decoding: try await s3.piece(of: address, from: 0, count: 1 << 16).bytes, as: UTF8.self)
        try await s3.put(
            .bytes(Array(line.replacing("\"actor\":\"", with: "\"actor\":\"x").utf8)), at: address)
    }

    @Test("Asked for in a region without tables, are not known, and the region is named")
    func wrongRegion() async throws {
        try work.write(
            Workdir.smallJob + "\nstore: {kind: dynamodb, region: eu-west-3}\n", to: "job.yaml")
        for command in [["tables", "--tenant"], ["tenant", "show"], ["tenant", "usage"]] {
            let outcome = try await salestalk(
                command[0], command[1], "acme", "--job", "job.yaml")
            #expect(outcome.code == 2)
            #expect(
                outcome.errors.contains("DynamoDB in eu-west-3 has no table tenants-metadata"),
                "\(outcome.errors)")
            #expect(outcome.errors.contains("another region than eu-west-3"))
        }
    }
}
