import Foundation
import TestSupport
import Testing

/// What docs/aws.md says that a run needs, held against moto, which refuses what a policy does not
/// allow.
@Suite("A run on AWS")
struct AWSPermissionTests {
    private static let actions = [
        "s3:ListBucket", "s3:GetObject", "s3:PutObject", "s3:PutObjectTagging", "s3:DeleteObject",
        "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:Scan",
        "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:DeleteItem",
        "dynamodb:BatchWriteItem", "dynamodb:TransactWriteItems", "dynamodb:CreateTable",
        "dynamodb:TagResource", "dynamodb:DescribeTable", "dynamodb:DescribeTimeToLive",
        "dynamodb:UpdateTimeToLive", "dynamodb:UpdateContinuousBackups",
    ]

    /// Left out one by one; with where each is refused first.
    private static let refusals = [
        ("s3:ListBucket", "arn:aws:s3:::kept"),
        ("s3:GetObject", "arn:aws:s3:::kept/archive/tenant=acme/"),
        ("s3:PutObject", "arn:aws:s3:::kept/archive/tenant=acme/"),
        ("dynamodb:GetItem", "arn:aws:dynamodb:us-east-1:*:table/tenant-acme-metrics"),
        ("dynamodb:CreateTable", "arn:aws:dynamodb:us-east-1:*:table/tenant-acme-metrics"),
        ("dynamodb:PutItem", "arn:aws:dynamodb:us-east-1:*:table/tenant-acme-metrics"),
    ]

    private struct AWS: Sendable {
        let server: LocalServer
        let users: [[String]]

        static let started = Task {
            try await blocking {
                let file = NSTemporaryDirectory() + "salestalk-users-" + UUID().uuidString
                defer { try? FileManager.default.removeItem(atPath: file) }
                let policies =
                    [actions]
                    + refusals.map { refusal in
                        actions.filter { $0 != refusal.0 }
                    }
                let server = try LocalServer(
                    script: projectRoot.appending(
                        path: "Tests/EndToEndTests/Fixtures/iam_moto.py"),
                    python: Python.executable.path(),
                    arguments: [file, "kept"] + policies.map { $0.joined(separator: " ") })
                let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
                return AWS(
                    server: server,
                    users: lines.map { $0.split(separator: " ").map(String.init) })
            }
        }

        func environment(ofUser number: Int) -> [String: String] {
            [
                "AWS_ENDPOINT_URL": server.url, "AWS_ACCESS_KEY_ID": users[number][0],
                "AWS_SECRET_ACCESS_KEY": users[number][1],
            ]
        }
    }

    private func run(asUser number: Int) async throws -> Workdir.Outcome {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallJob + "\n" + """
                region: us-east-1
                store: {kind: dynamodb}
                archive: {url: "s3://kept/archive"}
                """, to: "job.yaml")
        return try work.run(
            ["run", "job.yaml", "--as-of", "2025-11-05"],
            environment: try await AWS.started.value.environment(ofUser: number))
    }

    @Test(
        "is refused without each action, which the error names with its resource",
        arguments: refusals.indices)
    func refused(number: Int) async throws {
        let (action, resource) = Self.refusals[number]
        let outcome = try await run(asUser: number + 1)
        #expect(outcome.code == 4, "\(outcome.errors)")
        #expect(outcome.errors.contains("Allow \(action) on \(resource)"), "\(outcome.errors)")
    }

    @Test("needs no more than these actions")
    func allowed() async throws {
        let outcome = try await run(asUser: 0)
        #expect(outcome.code == 0, "\(outcome.errors)")
    }
}
