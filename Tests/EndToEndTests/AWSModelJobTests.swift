import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// The real binary: tables in DynamoDB and reports in S3 by moto, the model on a server that speaks
/// Bedrock.
@Suite("Jobs on AWS with a model on Bedrock")
struct AWSModelJobTests {
    private let work: Workdir
    /// Of this test alone: tables are shared with all others.
    private let tenant = "t-" + UUID().uuidString.prefix(8).lowercased()

    private static let bedrock = Task {
        try await blocking {
            try LocalServer(
                script: projectRoot.appending(
                    path: "Tests/ModelsTests/Fixtures/bedrock_server.py"))
        }
    }

    init() throws {
        work = try Workdir()
        try work.writeSmallJob()
    }

    private func environment() async throws -> [String: String] {
        [
            "AWS_ENDPOINT_URL": try await MotoServer.url(),
            "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": try await Self.bedrock.value.url,
            "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": "us-east-1", "AWS_EC2_METADATA_DISABLED": "true",
        ]
    }

    private func writeJob(model: String, bucket: String) throws {
        try work.write(
            """
            version: 1
            name: small
            region: us-east-1
            tenants:
              - {id: \(tenant), name: Acme, inputs: "exports/*.csv", spec: metrics.yaml}
            reports: {grains: [month]}
            store: {kind: dynamodb}
            writer: {provider: bedrock, model: "\(model)"}
            archive: {url: "s3://\(bucket)/kept"}
            """, to: "job.yaml")
    }

    private struct Record: Decodable {
        let tenants: [Tenant]

        struct Tenant: Decodable {
            let reports: [Report]
            let notices: [String]?
        }

        struct Report: Decodable {
            let writer: Writer
        }

        struct Writer: Decodable {
            let provider: String
            let model: String?
            let fallbackReason: String?
            let inputTokens: Int
        }
    }

    private func run(model: String) async throws -> (bucket: String, Workdir.Outcome, Record.Tenant)
    {
        let bucket = try await S3Emulator.moto.bucket(S3Client(try await MotoServer.client()))
        try writeJob(model: model, bucket: bucket)
        let outcome = try work.run(
            ["run", "job.yaml", "--as-of", "2025-11-05", "--json"],
            environment: try await environment())
        let record = try JSONDecoder().decode(Record.self, from: Data(outcome.output.utf8))
        return (bucket, outcome, try #require(record.tenants.first))
    }

    @Test("have it write, and every reader finds what it wrote")
    func whole() async throws {
        let (bucket, outcome, record) = try await run(model: "amazon.nova-lite-v1:0")
        let environment = try await environment()
        #expect(outcome.code == 0, "\(outcome.errors)")
        let writer = try #require(record.reports.first?.writer)
        #expect(writer.provider == "bedrock")
        #expect(writer.model == "amazon.nova-lite-v1:0")
        #expect(writer.fallbackReason == nil)
        #expect(writer.inputTokens > 0)
        #expect(record.notices == nil)

        let root = "s3://\(bucket)/kept"
        let verified = try work.run("verify", root, environment: environment)
        #expect(verified.code == 0, "\(verified.output)\(verified.errors)")
        #expect(verified.output.contains("1 of 1 report sound"), "\(verified.output)")
        let report = try work.run(
            ["report", "--root", root, "--tenant", tenant, "--home", "none"],
            environment: environment)
        #expect(report.output.contains("amazon.nova-lite-v1:0"), "\(report.output)")
        let links = try work.run(
            ["archive", "list", "--link", "1h", "--job", "job.yaml", "--home", "none"],
            environment: environment)
        let link = try #require(links.output.split(separator: "\n").last?.dropFirst(2))
        let page = try await CurlClient().send(HTTPRequest(.get, String(link)))
        #expect(page.status == 200)
        #expect(page.headers["Content-Type"] == "text/html; charset=utf-8")
        let usage = try work.run(
            ["tenant", "usage", tenant, "--json", "--job", "job.yaml", "--home", "none"],
            environment: environment)
        #expect(usage.output.contains("\"inputTokens\" : \(writer.inputTokens)"), "\(usage.output)")
    }

    @Test("count what a content filter takes away, since it is paid for")
    func filtered() async throws {
        let (_, outcome, record) = try await run(model: "filtered")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let writer = try #require(record.reports.first?.writer)
        #expect(writer.fallbackReason == "The content filter of filtered took its answer.")
        #expect(writer.inputTokens == 26)
        let usage = try work.run(
            ["tenant", "usage", tenant, "--json", "--job", "job.yaml", "--home", "none"],
            environment: try await environment())
        #expect(usage.output.contains("\"inputTokens\" : 26"), "\(usage.output)")
        #expect(usage.output.contains("\"outputTokens\" : 282"), "\(usage.output)")
    }

    @Test(
        "say what is missing of it, and the built-in writer writes",
        arguments: [
            (
                "denied", "No policy allows bedrock:InvokeModel for the model denied in us-east-1.",
                "Allow bedrock:InvokeModel on arn:aws:bedrock:eu-west-1::foundation-model/denied"
            ),
            (
                "not-granted", "This account has no access to the model not-granted",
                "Open not-granted once in the model catalog"
            ),
            ("no-such-model", "has no model no-such-model", "Correct writer.model"),
            (
                "ended", "has no model ended",
                "aws bedrock list-foundation-models --region us-east-1"
            ),
            ("expired", "ExpiredTokenException", "renew the credentials"),
        ])
    func refused(model: String, summary: String, remedy: String) async throws {
        let (bucket, outcome, record) = try await run(model: model)
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(record.notices?.count == 1)
        let notice = try #require(record.notices?.first)
        #expect(notice.contains(summary), "\(notice)")
        #expect(notice.contains(remedy), "\(notice)")
        #expect(outcome.errors.contains(notice))
        #expect(record.reports.allSatisfy { $0.writer.fallbackReason != nil })
        let verified = try work.run(
            "verify", "s3://\(bucket)/kept", environment: try await environment())
        #expect(verified.code == 0)
        let doctor = try work.run("doctor", "job.yaml", environment: try await environment())
        #expect(doctor.code == 1)
        for words in ["FIX writer", summary, remedy] {
            #expect(doctor.output.contains(words), "\(doctor.output)")
        }
    }
}
