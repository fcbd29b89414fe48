import Cloud
import CloudTestSupport
import Foundation
import TestSupport
import Testing

/// The real binary, and all that it writes and prints, searched for what may be nowhere.
@Suite("Secrets")
struct SecretTests {
    private let work: Workdir

    init() throws {
        work = try Workdir()
        try work.writeSmallJob()
    }

    /// A secret of moto's Secrets Manager; its name.
    private func secret(_ text: String) async throws -> String {
        let name = "gateway-\(UUID().uuidString)"
        var call = AWSCall(.secretsManager, "CreateSecret", on: "secret \(name)")
        call.headers = [
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": "secretsmanager.CreateSecret",
        ]
        call.body = .bytes(
            Array(try JSONEncoder().encode(["Name": name, "SecretString": text])))
        try await MotoServer.client().send(call)
        return name
    }

    /// All bytes of the folder's files, packed ones unpacked too.
    private func written() throws -> String {
        try work.shell("find . -type f -exec cat {} +; find . -name '*.gz' -exec gzip -dc {} +")
    }

    @Test(
        "A model's secret address is in nothing that is written or printed while it is away",
        arguments: ["http://hush.localhost:9", "http://hush.invalid:8080", "http://hush .test"])
    func address(url: String) async throws {
        let text = try JSONEncoder().encode(["url": url, "token": "sesame"])
        let name = try await secret(String(decoding: text, as: UTF8.self))
        try work.write(
            Workdir.smallJob + """

                writer:
                  provider: ollama
                  url: {secret: \(name), field: url}
                  headers: {Authorization: {secret: \(name), field: token}}
                  model: tiny
                """, to: "job.yaml")
        let environment = [
            "AWS_ENDPOINT_URL": try await MotoServer.url(), "AWS_ACCESS_KEY_ID": "test",
            "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
        ]
        var printed = ""
        for command in [
            ["run", "job.yaml", "--as-of", "2025-11-05", "--json"], ["doctor", "job.yaml"],
            ["plan", "job.yaml"], ["runs", "show"], ["report", "--tenant", "acme", "--as", "json"],
        ] {
            let outcome = try work.run(
                command + ["--log-level", "debug"], environment: environment)
            #expect(outcome.code == (command[0] == "doctor" ? 1 : 0), "\(outcome.errors)")
            printed += outcome.output + outcome.errors
        }
        let written = try written()
        for told in [printed, written] {
            #expect(told.contains("{secret: \(name), field: url}"))
            #expect(!told.contains("hush"))
            #expect(!told.contains("sesame"))
        }
    }

    private static let key = "hush/key+of/forty+characters/in+all+0123"
    private static let token = "hush+token//of+a+session=="

    /// What gives a caller away, and what a signature stands in.
    private static let hidden = [
        "hush", "AWS4", "Signature=", "X-Amz-Signature", "x-amz-signature", "StringToSign",
        "Credential=",
    ]

    private func expectNothing(in told: String, _ place: String) {
        for words in Self.hidden { #expect(!told.contains(words), "\(words) in \(place)") }
    }

    /// The output of each command, at the most talkative.
    private func print(
        _ commands: [[String]], ending codes: [Int32], _ environment: [String: String]
    ) throws -> String {
        var printed = ""
        for level in ["debug", "trace"] {
            for (command, code) in zip(commands, codes) {
                let outcome = try work.run(
                    command + ["--log-level", level], environment: environment)
                #expect(outcome.code == code, "\(command): \(outcome.errors)")
                printed += outcome.output + outcome.errors
            }
        }
        return printed
    }

    private func writeJob(tenant: String, bucket: String, store: String) throws {
        try work.write(
            """
            version: 1
            name: small
            region: us-east-1
            tenants:
              - {id: \(tenant), name: Acme, inputs: "exports/*.csv", spec: metrics.yaml}
            store: {kind: \(store)}
            archive: {url: "s3://\(bucket)/kept"}
            """, to: "job.yaml")
    }

    @Test("Keys, session tokens and signatures are in no log, answer or file of a run on AWS")
    func credentials() async throws {
        let bucket = try await S3Emulator.moto.bucket(S3Client(try await MotoServer.client()))
        let tenant = "t-" + UUID().uuidString.prefix(8).lowercased()
        try writeJob(tenant: tenant, bucket: bucket, store: "dynamodb")
        let environment = [
            "AWS_ENDPOINT_URL": try await MotoServer.url(), "AWS_ACCESS_KEY_ID": "AKIDTEST",
            "AWS_SECRET_ACCESS_KEY": Self.key, "AWS_SESSION_TOKEN": Self.token,
            "AWS_EC2_METADATA_DISABLED": "true",
        ]
        let printed = try print(
            [
                ["run", "job.yaml", "--as-of", "2025-11-05"], ["doctor", "job.yaml"],
                ["doctor", "job.yaml", "--json"], ["plan", "job.yaml", "--json"],
                ["runs", "show", "--json"], ["tables", "--tenant", tenant, "--job", "job.yaml"],
            ], ending: [0, 0, 0, 0, 0, 0], environment)
        #expect(printed.contains("environment: answered with AKIDTEST"), "no secret")
        expectNothing(in: printed, "what is printed")
        let written = try written()
        #expect(written.contains("s3://\(bucket)/kept"), "something is written")
        expectNothing(in: written, "what is written")
    }

    @Test("Nor are they where a service refuses the signature, and quotes it")
    func refused() async throws {
        try writeJob(tenant: "acme", bucket: "kept-somewhere", store: "sqlite")
        let environment = [
            "AWS_ENDPOINT_URL": try await S3Emulator.swift.url(),
            "AWS_ACCESS_KEY_ID": S3Emulator.key, "AWS_SECRET_ACCESS_KEY": Self.key,
            "AWS_EC2_METADATA_DISABLED": "true",
        ]
        let printed = try print(
            [
                ["run", "job.yaml", "--as-of", "2025-11-05"], ["run", "job.yaml", "--json"],
                ["doctor", "job.yaml"], ["verify", "s3://kept-somewhere/kept"],
            ], ending: [4, 4, 1, 4], environment.merging(["AWS_REGION": "us-east-1"]) { $1 })
        #expect(printed.contains("SignatureDoesNotMatch"), "\(printed)")
        expectNothing(in: printed, "what is printed")
        expectNothing(in: try written(), "what is written")
    }
}
