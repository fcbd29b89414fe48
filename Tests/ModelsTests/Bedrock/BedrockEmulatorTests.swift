import Cloud
import CloudTestSupport
import Models
import Narrate
import SalesCore
import TestSupport
import Testing

@Suite(
    "Bedrock as others wrote it",
    .enabled(if: MinistackServer.isInstalled, "make install-tests installs it"))
struct BedrockEmulatorTests {
    private func model(
        _ name: String, guardrail: Guardrail? = nil, secret: String? = nil
    ) async throws -> BedrockModel {
        BedrockModel(
            options: BedrockOptions(model: name, region: "us-east-1", guardrail: guardrail),
            client: try await MinistackServer.shared().client(secret: secret))
    }

    private let nova = "amazon.nova-lite-v1:0"

    @Test(
        "Asked by id and by ARN, with a signature that it verifies; the tool's input comes back",
        arguments: [
            "amazon.nova-lite-v1:0",
            "arn:aws:bedrock:us-east-1::foundation-model/amazon.nova-lite-v1:0",
        ])
    func answers(name: String) async throws {
        let reply = try await model(name).answer(.example)
        #expect(reply.text == #"{"headline":{"facts":[],"text":"A quiet month"},"sentences":[]}"#)
        #expect(reply.inputTokens == 26)
        #expect(reply.outputTokens == 282)
    }

    @Test("A model that no policy allows is told with action and resource, and ends with exit 4")
    func isDenied() async throws {
        let failure = try await #require(throws: BedrockFailure.self) {
            _ = try await model("anthropic.claude-3-haiku-20240307-v1:0").answer(.example)
        }
        guard case .denied(_, "us-east-1", _, let resource) = failure else {
            Issue.record("\(failure)")
            return
        }
        #expect(resource.hasSuffix("foundation-model/anthropic.claude-3-haiku-20240307-v1:0"))
        #expect(failure.exitCode == .credentials)
    }

    @Test("A wrong secret is refused, and ends with exit 4")
    func isUnsigned() async throws {
        let failure = try await #require(throws: AWSFailure.self) {
            _ = try await model(nova, secret: "wrong").answer(.example)
        }
        #expect(failure.exitCode == .credentials)
    }

    @Test("A guardrail stops prompts and answers, and says where")
    func isGuarded() async throws {
        let guardrail = Guardrail(
            id: try await MinistackServer.shared().guardrail, version: "DRAFT")
        let model = try await model(nova, guardrail: guardrail)
        #expect(try await model.answer(.example).text.contains("A quiet month"))
        let failure = try await #require(throws: ChargedFailure.self) {
            _ = try await model.answer(
                ModelRequest(
                    system: "s", prompt: "say forbidden things", schema: "{}",
                    maximumOutputTokens: 9))
        }
        #expect(failure.reply.inputTokens > 0)
        #expect(
            failure.cause as? BedrockFailure
                == .blocked(
                    model: nova, guardrail: guardrail.id,
                    reasons: ["a word of its own list in the prompt"]))
    }

    @Test("Two hundred narratives, sixteen at a time")
    func writesMany() async throws {
        let server = try await MinistackServer.shared()
        let model = BedrockModel(
            options: BedrockOptions(model: nova, region: "us-east-1"),
            client: server.client(http: CurlClient(maximumTransfers: 16)))
        let replies = try await withThrowingTaskGroup(of: ModelReply.self) { group in
            for number in 0..<200 {
                group.addTask {
                    try await model.answer(
                        ModelRequest(
                            system: "s", prompt: "f\(number)", schema: ModelRequest.example.schema,
                            maximumOutputTokens: 300))
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(replies.count == 200)
        #expect(replies.allSatisfy { $0.text.contains("A quiet month") })
    }
}
