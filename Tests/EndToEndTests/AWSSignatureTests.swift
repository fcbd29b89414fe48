import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// The real binary against a moto that verifies signatures and policies as its authors read them.
@Suite("Jobs that AWS lets in by signature and policy")
struct AWSSignatureTests {
    private static let run = ["run", "job.yaml", "--as-of", "2025-11-05"]
    private static let bucket = "archive-of-acme"

    private let work: Workdir
    private let moto: LocalServer

    init() async throws {
        work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallJob + """

                region: us-east-1
                store: {kind: dynamodb}
                archive: {url: "s3://\(Self.bucket)/kept"}
                """, to: "job.yaml")
        let script = projectRoot.appending(
            path: "Tests/CloudTestSupport/Fixtures/moto_server.py")
        moto = try await blocking {
            try LocalServer(script: script, python: Python.executable.path(), arguments: [])
        }
    }

    /// The session of a role that may do this; from here on moto lets nobody in without a right.
    private func session(allowed actions: [String]) async throws -> AWSCredentials {
        let client = try await MotoServer.client(at: moto.url)
        try await S3Client(client).createBucket(Self.bucket)
        let iam = IAMClient(client)
        let role = try await iam.createRole(
            "nightly",
            trust: PolicyDocument([
                .init(
                    "Account", allow: ["sts:AssumeRole"],
                    to: ["AWS": ["arn:aws:iam::123456789012:root"]])
            ]), description: "")
        try await iam.putPolicy(
            PolicyDocument([.init("Job", allow: actions, on: ["*"])]), named: "job", of: "nightly")
        let session = try await RoleCredentials(
            RoleRequest(roleARN: role.description, sessionName: "test"),
            source: FixedCredentials(accessKeyID: "test", secretAccessKey: "test"),
            sts: STSClient(
                endpoint: AWSEndpoint(url: moto.url, region: "us-east-1", isCustom: true),
                http: CurlClient(), now: { Date() })
        ).credentials()
        _ = try await CurlClient().send(
            HTTPRequest(
                .post, moto.url + "/moto-api/reset-auth", headers: ["Content-Type": "text/plain"],
                body: Array("0".utf8)))
        return try #require(session)
    }

    private func run(
        as session: AWSCredentials, _ more: [String: String] = [:]
    ) async throws -> Workdir.Outcome {
        let environment = [
            "AWS_ENDPOINT_URL": moto.url, "AWS_ACCESS_KEY_ID": session.accessKeyID,
            "AWS_SECRET_ACCESS_KEY": session.secretAccessKey,
            "AWS_SESSION_TOKEN": session.sessionToken ?? "", "AWS_EC2_METADATA_DISABLED": "true",
        ].merging(more) { $1 }
        return try await blocking { [work] in try work.run(Self.run, environment: environment) }
    }

    private static let objects = ["s3:ListBucket", "s3:GetObject", "s3:PutObject"]

    @Test("are run with what the policy allows; who signs otherwise is told what to check, with 4")
    func allowed() async throws {
        let session = try await session(allowed: Self.objects + ["dynamodb:*"])
        for more in [
            ["AWS_SECRET_ACCESS_KEY": "wrong"], ["AWS_ACCESS_KEY_ID": "ASIANOBODYATALL00000"],
            ["AWS_SESSION_TOKEN": "another"],
        ] {
            let outcome = try await run(as: session, more)
            #expect(outcome.code == 4, "\(more): \(outcome)")
            #expect(outcome.errors.contains("Check the access key, its secret"), "\(outcome)")
        }
        let outcome = try await run(as: session)
        #expect(outcome.code == 0, "\(outcome)")
    }

    @Test(
        "name the action and the resource that the policy does not have, with 4",
        arguments: [
            (
                ["s3:ListBucket", "s3:GetObject", "dynamodb:*"],
                "Allow s3:PutObject on arn:aws:s3:::archive-of-acme/kept/tenant=acme/"
            ),
            (
                objects + ["dynamodb:GetItem", "dynamodb:DescribeTable"],
                "Allow dynamodb:CreateTable on arn:aws:dynamodb:us-east-1:*:table/tenant"
            ),
        ])
    func denied(actions: [String], words: String) async throws {
        let outcome = try await run(as: try await session(allowed: actions))
        #expect(outcome.code == 4, "\(outcome)")
        #expect(outcome.errors.contains(words), "\(outcome)")
        #expect(outcome.errors.contains("docs/aws.md has the policy"), "\(outcome)")
        #expect(work.files(".salestalk/reports").isEmpty)
    }
}
