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

    private struct AWS: Sendable {
        let server: LocalServer
        let user: [String]

        static let started = Task {
            try await blocking {
                let file = NSTemporaryDirectory() + "salestalk-users-" + UUID().uuidString
                defer { try? FileManager.default.removeItem(atPath: file) }
                let server = try LocalServer(
                    script: projectRoot.appending(
                        path: "Tests/EndToEndTests/Fixtures/iam_moto.py"),
                    python: Python.executable.path(),
                    arguments: [file, "kept", actions.joined(separator: " ")])
                let user = try String(contentsOfFile: file, encoding: .utf8)
                return AWS(
                    server: server,
                    user: user.split(whereSeparator: \.isWhitespace).map(String.init))
            }
        }

        var environment: [String: String] {
            [
                "AWS_ENDPOINT_URL": server.url, "AWS_ACCESS_KEY_ID": user[0],
                "AWS_SECRET_ACCESS_KEY": user[1],
            ]
        }
    }

    @Test("needs no more than these actions")
    func allowed() async throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallJob + "\n" + """
                region: us-east-1
                store: {kind: dynamodb}
                archive: {url: "s3://kept/archive"}
                """, to: "job.yaml")
        let outcome = try work.run(
            ["run", "job.yaml", "--as-of", "2025-11-05"],
            environment: try await AWS.started.value.environment)
        #expect(outcome.code == 0, "\(outcome.errors)")
    }
}
