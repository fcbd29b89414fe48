import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// The real binary: many reports by a model on Bedrock, asked in batch jobs whose objects stand in
/// moto's S3.
@Suite("Jobs whose model is asked in batches")
struct AWSBatchJobTests {
    private let work: Workdir
    private let bedrock: LocalServer
    private let s3: S3Client
    private let bucket: String

    init() async throws {
        work = try Workdir()
        let storage = try await MotoServer.url()
        bedrock = try await blocking {
            try LocalServer(
                script: projectRoot.appending(
                    path: "Tests/ModelsTests/Fixtures/bedrock_server.py"),
                python: Python.executable.path(), arguments: [storage])
        }
        s3 = S3Client(try await MotoServer.client())
        bucket = try await S3Emulator.moto.bucket(s3)
    }

    /// Months on which there are reports, the last one 2025-10.
    private static func months(_ count: Int) -> [String] {
        (0..<count).map { back in
            let month = 2025 * 12 + 9 - back
            return "\(month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
        }.reversed()
    }

    /// Two tenants whose figures are no other's, a report on each of the last months of each.
    private func writeJob(months count: Int) throws {
        try work.write(Workdir.smallSpec, to: "metrics.yaml")
        for (name, factor) in [("acme", 7), ("bolt", 31)] {
            let lines = Self.months(count + 2).enumerated().flatMap { number, month in
                ["East", "West"].enumerated().map { region, name in
                    "\(month)-15,\(name),\(1000 + (number * 37 + region * 11) * factor % 997).50"
                }
            }
            try work.write(
                (["date,region,Net Amount"] + lines).joined(separator: "\n") + "\n",
                to: "\(name)/a.csv")
        }
        try work.write(
            """
            version: 1
            name: many
            region: eu-west-1
            tenants:
              - {id: acme, name: Acme, inputs: "acme/*.csv", spec: metrics.yaml}
              - {id: bolt, name: Bolt, inputs: "bolt/*.csv", spec: metrics.yaml}
            reports: {periods: [\(Self.months(count).joined(separator: ", "))], formats: [json]}
            writer:
              provider: bedrock
              model: amazon.nova-lite-v1:0
              batch: {role: "arn:aws:iam::123456789012:role/batch", url: "s3://\(bucket)/asked"}
            limits: {batch_quiet: 5s, batch_look: 1s}
            """, to: "job.yaml")
    }

    private struct Run: Decodable {
        let tenants: [Tenant]

        struct Tenant: Decodable {
            let reports: [Report]
            let notices: [String]?
            let usage: Usage?
        }

        struct Report: Decodable {
            let period: String
            let withheld: Int
            let isNew: Bool
            let writer: Writer
        }

        struct Writer: Decodable {
            let provider: String
            let fallbackReason: String?
            let inputTokens: Int
            let cost: String?
        }

        struct Usage: Decodable { let cost: String? }

        var reports: [Report] { tenants.flatMap(\.reports) }
    }

    private func run() async throws -> (Run, log: String) {
        let environment = [
            "AWS_ENDPOINT_URL": try await MotoServer.url(),
            "AWS_ENDPOINT_URL_BEDROCK": bedrock.url,
            "AWS_ENDPOINT_URL_BEDROCK_RUNTIME": bedrock.url, "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_EC2_METADATA_DISABLED": "true",
        ]
        let outcome = try await blocking { [work] in
            try work.run(
                ["run", "job.yaml", "--as-of", "2025-11-05", "--json", "--log-level", "info"],
                environment: environment)
        }
        #expect(outcome.code == 0, "\(outcome.errors)")
        return (
            try JSONDecoder().decode(Run.self, from: Data(outcome.output.utf8)), outcome.errors
        )
    }

    private struct Job: Decodable {
        let modelId, roleArn, modelInvocationType: String
        let inputDataConfig, outputDataConfig: [String: [String: String]]
    }

    /// What the control plane was asked for.
    private func jobs() async throws -> [Job] {
        let response = try await CurlClient().send(HTTPRequest(.get, bedrock.url + "/jobs"))
        return try JSONDecoder().decode([Job].self, from: Data(response.body))
    }

    /// The lines of the objects under a prefix whose names end so.
    private func lines(_ prefix: String, _ end: String) async throws -> [Record] {
        let objects = try await s3.list(S3Address(bucket: bucket, key: prefix))
            .filter { $0.key.hasSuffix(end) }
        var lines: [Record] = []
        for object in objects {
            let piece = try await s3.piece(
                of: S3Address(bucket: bucket, key: object.key), from: 0, count: 1 << 24)
            lines += try piece.bytes.split(separator: UInt8(ascii: "\n")).map {
                try JSONDecoder().decode(Record.self, from: Data($0))
            }
        }
        return lines
    }

    private struct Record: Decodable {
        let recordId: String
        let modelInput: Input

        struct Input: Decodable {
            let messages: [Message]
        }

        struct Message: Decodable {
            let content: [Text]
        }

        struct Text: Decodable { let text: String? }

        var prompt: String { modelInput.messages.last?.content.first?.text ?? "" }
    }

    @Test("put a hundred questions into one job, join the answers, and pay half the price")
    func batched() async throws {
        try writeJob(months: 50)
        let (run, log) = try await run()
        #expect(log.contains("100 questions went into batch job arn:aws:bedrock:"), "\(log)")
        #expect(log.contains("100 of 100 questions were answered in the batch"), "\(log)")

        let made = try await jobs()
        #expect(made.count == 1)
        let job = try #require(made.first)
        #expect(job.modelId == "amazon.nova-lite-v1:0")
        #expect(job.modelInvocationType == "Converse")
        #expect(job.roleArn == "arn:aws:iam::123456789012:role/batch")
        let input = job.inputDataConfig["s3InputDataConfig"]
        #expect(input?["s3InputFormat"] == "JSONL")
        #expect(input?["s3Uri"]?.hasPrefix("s3://\(bucket)/asked/questions/") == true)
        let questions = try await lines("asked/questions/", ".jsonl")
        #expect(Set(questions.map(\.prompt)).count == 100)
        #expect(Set(questions.map(\.recordId)).count == 100)
        let answers = try await lines("asked/answers/", ".jsonl.out")
        #expect(answers.map(\.recordId) == questions.map(\.recordId).reversed(), "in another order")

        // An answer that went to another question would have another's figures, and be dropped.
        #expect(run.reports.count == 100)
        for report in run.reports {
            #expect(report.writer.provider == "bedrock")
            #expect(report.writer.fallbackReason == nil, "\(report.period)")
            #expect(report.withheld == 0, "\(report.period)")
            #expect(report.writer.inputTokens == 26)
            // Half of 26 at $0.06 and 282 at $0.24 for a million.
            #expect(report.writer.cost == "0.00003462")
        }
        #expect(run.tenants.map(\.usage?.cost) == ["0.001731", "0.001731"])

        let again = try await self.run().0
        #expect(again.reports.allSatisfy { !$0.isNew })
        #expect(try await jobs().count == 1)
    }

    @Test("ask fewer on demand, at the full price, and say so")
    func few() async throws {
        try writeJob(months: 2)
        let (run, log) = try await run()
        #expect(
            log.contains(
                "4 questions are asked on demand: 4 questions are too few for a batch job of 100."),
            "\(log)")
        #expect(run.reports.count == 4)
        for report in run.reports {
            #expect(report.writer.provider == "bedrock")
            #expect(report.writer.fallbackReason == nil)
            #expect(report.writer.cost == "0.00006924")
        }
        #expect(try await jobs().isEmpty)
        #expect(try await s3.list(S3Address(bucket: bucket, key: "")).isEmpty)
    }
}
