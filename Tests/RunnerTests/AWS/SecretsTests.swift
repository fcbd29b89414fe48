import Cloud
import CloudTestSupport
import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("Secrets")
struct SecretsTests {
    private func stored(_ text: String) async throws -> String {
        let name = "test-\(UUID().uuidString)"
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

    @Test("A text is itself, and a secret is asked for")
    func texts() async throws {
        let secrets = Secrets(aws: try await .emulated(), region: nil)
        #expect(try await secrets.text(of: "plain") == "plain")
        let name = try await stored(#"{"url": "http://h:1", "port": 7}"#)
        let whole = try await secrets.text(of: .secret(SecretReference(secret: name)))
        #expect(whole == #"{"url": "http://h:1", "port": 7}"#)
        let fields = try await secrets.texts(of: [
            "A": .secret(SecretReference(secret: name, field: "url")), "B": "b",
            "C": .secret(SecretReference(secret: name, field: "port")),
        ])
        #expect(fields == ["A": "http://h:1", "B": "b", "C": "7"])
    }

    @Test("What is not there is a matter of credentials, told without any text of the secret")
    func missing() async throws {
        let secrets = Secrets(aws: try await .emulated(), region: nil)
        let name = try await stored(#"{"token": "hush"}"#)
        let failure = await #expect(throws: SecretUnreadable.self) {
            try await secrets.text(of: .secret(SecretReference(secret: name, field: "tokn")))
        }
        #expect(failure?.summary == "Secret \(name) has no field tokn.")
        #expect(failure?.exitCode == .credentials)
        await #expect(throws: AWSFailure.self) {
            try await secrets.text(of: .secret(SecretReference(secret: "nowhere")))
        }
    }
}
