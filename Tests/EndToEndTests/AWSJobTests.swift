import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// The real binary, its job on AWS by moto.
@Suite("Jobs on AWS")
struct AWSJobTests {
    private let work: Workdir
    /// Of this test alone: tables are shared with all others.
    private let tenant = "t-" + UUID().uuidString.prefix(8).lowercased()

    init() throws {
        work = try Workdir()
        try work.writeSmallJob()
    }

    private func job(_ rest: String = "", inputs: String = "exports/*.csv") -> String {
        """
        version: 1
        name: small
        tenants:
          - {id: \(tenant), name: Acme, inputs: "\(inputs)", spec: metrics.yaml}
        \(rest)
        """
    }

    private func environment(_ more: [String: String] = [:]) async throws -> [String: String] {
        [
            "AWS_ENDPOINT_URL": try await MotoServer.url(), "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_EC2_METADATA_DISABLED": "true",
        ].merging(more) { _, new in new }
    }

    private func bucket() async throws -> (name: String, client: S3Client) {
        let client = S3Client(try await MotoServer.client())
        return (try await S3Emulator.moto.bucket(client), client)
    }

    private static let asOf = ["--as-of", "2025-11-05"]

    @Test(
        "give the archive, reports and tables of the local job, byte for byte",
        arguments: ["table_per_tenant", "pooled"])
    func same(mode: String) async throws {
        let (bucket, client) = try await bucket()
        let environment = try await environment()
        try work.write(job(), to: "local.yaml")
        try work.write(
            job(
                """
                region: us-east-1
                store: {kind: dynamodb, mode: \(mode)}
                archive: {url: "s3://\(bucket)/kept", kms_key: "alias/x-{tenant}", tags: {team: a}}
                """), to: "aws.yaml")
        let run = ["run", "aws.yaml", "--home", "cloud"] + Self.asOf
        #expect(try work.run(["run", "local.yaml", "--home", "local"] + Self.asOf).code == 0)
        let first = try work.run(run, environment: environment)
        #expect(first.code == 0, "\(first.errors)")
        #expect(work.files("cloud").keys.filter { $0.hasPrefix("archive") }.isEmpty)
        #expect(work.files("cloud/reports") == work.files("local/reports"))

        let listed = try await client.list(S3Address(bucket: bucket, key: ""))
        var objects: [String: Data] = [:]
        for object in listed {
            let address = S3Address(bucket: bucket, key: object.key)
            let piece = try await client.piece(of: address, from: 0, count: 1 << 22)
            objects[String(object.key.dropFirst("kept/".count))] = Data(piece.bytes)
        }
        let archived = work.files("local/archive").filter { !$0.key.hasPrefix(".") }
        #expect(objects.keys.sorted() == archived.keys.sorted())
        #expect(objects == archived)

        let again = try work.run(run, environment: environment)
        #expect(again.code == 0, "\(again.errors)")
        #expect(again.output.contains("(as before)"))
        #expect(try await client.list(S3Address(bucket: bucket, key: "")) == listed)

        try await expectReadable(bucket, environment)
        let hashes = try await Python.run(
            script: projectRoot.appending(path: "Tests/EndToEndTests/Fixtures/boto3_archive.py"),
            try await MotoServer.url(), bucket, "kept/")
        #expect(
            String(decoding: hashes, as: UTF8.self).split(separator: "\n").count == listed.count)
    }

    /// By commands that run no job, from a machine that has nothing but the job file.
    private func expectReadable(_ bucket: String, _ environment: [String: String]) async throws {
        func same(
            _ command: [String], _ places: [String],
            sourceLocation: SourceLocation = #_sourceLocation
        )
            throws
        {
            let local = try work.run(command + ["--home", "local"])
            let there = try work.run(
                command + places + ["--home", "none"], environment: environment)
            #expect(there.code == local.code, "\(there.errors)", sourceLocation: sourceLocation)
            #expect(there.output == local.output, sourceLocation: sourceLocation)
        }
        let onJob = ["--job", "aws.yaml"]
        let root = ["--root", "s3://\(bucket)/kept"]
        try same(["tables", "--tenant", tenant], onJob)
        try same(["report", "--tenant", tenant, "--period", "2025-10"], onJob)
        try same(["report", "--tenant", tenant, "--as", "html"], root + ["--job", "aws.yaml"])
        try same(["report", "--tenant", tenant, "--regenerate"], onJob)
        try same(["archive", "list", "--json"], onJob)
        let region = ["AWS_REGION": "us-east-1"].merging(environment) { $1 }
        let verified = try work.run("verify", "s3://\(bucket)/kept", environment: region)
        #expect(verified.code == 0, "\(verified.errors)\(verified.output)")
        #expect(verified.output.contains("2 of 2 reports sound"))
        let links = try work.run(
            ["archive", "list", "--link", "1h"] + onJob, environment: environment)
        let link = try #require(links.output.split(separator: "\n").last?.dropFirst(2))
        let page = try await CurlClient().send(HTTPRequest(.get, String(link)))
        #expect(page.status == 200, "\(link)")
        #expect(page.headers["Content-Type"] == "text/html; charset=utf-8")
        #expect(page.headers["Content-Encoding"] == "gzip")
    }

    @Test("read their inputs from a bucket, and give the tables of the same files")
    func inputs() async throws {
        let (bucket, client) = try await bucket()
        try await client.put(
            .bytes(Array(Workdir.smallExport.utf8)), at: S3Address(bucket: bucket, key: "in/a.csv"))
        let environment = try await environment(["AWS_REGION": "us-east-1"])
        try work.write(job(), to: "local.yaml")
        try work.write(job(inputs: "s3://\(bucket)/in/*.csv"), to: "s3.yaml")
        let run = ["run", "s3.yaml", "--home", "cloud"] + Self.asOf
        _ = try work.run(["run", "local.yaml", "--home", "local"] + Self.asOf)
        let plan = try work.run(["plan", "s3.yaml", "--home", "cloud"], environment: environment)
        #expect(
            plan.output.contains(
                "read s3://\(bucket)/in/a.csv (\(Workdir.smallExport.utf8.count) bytes)"))
        #expect(work.files("cloud").isEmpty, "a plan leaves nothing")
        let first = try work.run(run, environment: environment)
        #expect(first.code == 0, "\(first.errors)")
        let tables = ["tables", "--tenant", tenant]
        #expect(
            try work.run(tables + ["--home", "cloud"]).output
                == work.run(tables + ["--home", "local"]).output)
        let again = try work.run(run, environment: environment)
        #expect(again.output.contains("no new exports"), "\(again.output)\(again.errors)")
    }

    @Test(
        "say what is missing, and end with the code for it",
        arguments: [
            ("s3://no-such-bucket-here/*.csv", [:], 5, "does not exist"),
            (
                "s3://no-such-bucket-here/*.csv", ["AWS_ACCESS_KEY_ID": ""], 4,
                "No AWS credentials were found"
            ),
            (
                "s3://no-such-bucket-here/*.csv", ["AWS_REGION": "nowhere!"], 4,
                "no name of an AWS region"
            ),
            ("s3://no-such-bucket-here/*.csv", ["AWS_REGION": ""], 4, "No AWS region is set"),
            ("s3://no-such-bucket-here/*.csv", ["AWS_PROFILE": "nobody"], 4, "No AWS profile"),
        ] as [(String, [String: String], Int32, String)])
    func missing(inputs: String, more: [String: String], code: Int32, words: String) async throws {
        try work.write(job(inputs: inputs), to: "job.yaml")
        let environment = try await environment(
            ["AWS_REGION": "us-east-1", "AWS_CONFIG_FILE": "/none"].merging(more) { $1 })
        let outcome = try work.run(["run", "job.yaml"] + Self.asOf, environment: environment)
        #expect(outcome.code == code, "\(outcome.errors)")
        #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }

    @Test("write a report anew in its language, wherever it is kept")
    func language() async throws {
        let (bucket, _) = try await bucket()
        let environment = try await environment()
        try work.write(
            job(
                """
                region: us-east-1
                reports: {grains: [month], language: de}
                store: {kind: dynamodb}
                archive: {url: "s3://\(bucket)/kept"}
                """), to: "aws.yaml")
        let run = try work.run(
            ["run", "aws.yaml", "--home", "cloud"] + Self.asOf, environment: environment)
        #expect(run.code == 0, "\(run.errors)")
        let anew = ["report", "--tenant", tenant, "--regenerate", "--job", "aws.yaml", "--home"]
        let here = try work.run(anew + ["cloud"], environment: environment)
        let elsewhere = try work.run(anew + ["none"], environment: environment)
        #expect(elsewhere.code == 0, "\(elsewhere.errors)")
        #expect(elsewhere.output.contains("Oktober 2025"), "\(elsewhere.output)")
        #expect(elsewhere.output == here.output)
    }

    @Test("are refused where a signature is wrong, before anything is written")
    func signature() async throws {
        try work.write(
            job("region: us-east-1\narchive: {url: \"s3://kept-somewhere/a\"}"), to: "job.yaml")
        let outcome = try work.run(
            ["run", "job.yaml"] + Self.asOf,
            environment: [
                "AWS_ENDPOINT_URL": try await S3Emulator.swift.url(),
                "AWS_ACCESS_KEY_ID": S3Emulator.key, "AWS_SECRET_ACCESS_KEY": "wrong",
            ])
        #expect(outcome.code == 4, "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: work.path + "/.salestalk/store"))
    }
}
