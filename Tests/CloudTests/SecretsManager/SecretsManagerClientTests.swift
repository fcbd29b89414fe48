import Foundation
import Testing

@testable import Cloud
import CloudTestSupport

@Suite("Secrets that job files name")
struct SecretsManagerClientTests {
    private func stored(_ text: String) async throws -> (SecretsManagerClient, String) {
        let client = try await MotoServer.client()
        let name = "test/\(UUID().uuidString)"
        var call = AWSCall(.secretsManager, "CreateSecret", on: name)
        call.headers = [
            "Content-Type": "application/x-amz-json-1.1",
            "X-Amz-Target": "secretsmanager.CreateSecret",
        ]
        let input = ["Name": name, "SecretString": text]
        call.body = .bytes(Array(try JSONEncoder().encode(input)))
        try await client.send(call)
        return (SecretsManagerClient(client), name)
    }

    @Test("The whole text, or a field of it")
    func reads() async throws {
        let (client, name) = try await stored(#"{"user":"u","port":5432,"on":true}"#)
        #expect(try await client.secret(name) == #"{"user":"u","port":5432,"on":true}"#)
        #expect(try await client.secret(name, field: "user") == "u")
        #expect(try await client.secret(name, field: "port") == "5432")
        #expect(try await client.secret(name, field: "on") == "true")
    }

    @Test("A field that is not there, or of what has none")
    func refuses() async throws {
        let (client, name) = try await stored(#"{"user":"u"}"#)
        await #expect(throws: SecretUnreadable(name: name, field: "x", reason: .noField)) {
            _ = try await client.secret(name, field: "x")
        }
        let (other, plain) = try await stored("sk-very-secret")
        let failure = await #expect(throws: SecretUnreadable.self) {
            _ = try await other.secret(plain, field: "x")
        }
        #expect(failure?.reason == .noObject)
        #expect("\(String(describing: failure))".contains("sk-very") == false)
    }

    @Test("A secret that is not there is named")
    func names() async throws {
        let client = SecretsManagerClient(try await MotoServer.client())
        let failure = await #expect(throws: AWSFailure.self) {
            _ = try await client.secret("no/such/secret")
        }
        #expect(failure?.remedy?.contains("Create secret no/such/secret") == true)
    }
}
