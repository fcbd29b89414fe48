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
}
