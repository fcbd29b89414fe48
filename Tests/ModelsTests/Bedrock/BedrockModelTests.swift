import Cloud
import CloudTestSupport
import Foundation
import Models
import Narrate
import SalesCore
import TestSupport
import Testing

@Suite("Asking Bedrock", .serialized)
struct BedrockModelTests {
    private func failure(of model: BedrockModel) async throws -> BedrockFailure {
        try await #require(throws: BedrockFailure.self) { _ = try await model.answer(.example) }
    }

    @Test("The request as Bedrock's documentation has it")
    func asks() async throws {
        let server = try LocalServer(script: ScriptedBedrock.script)
        let model = try ScriptedBedrock.model("eu.amazon.nova-lite-v1:0", url: server.url)
        let reply = try await model.answer(.example)
        #expect(reply.text == #"{"headline":"A quiet month","sentences":[]}"#)
        let asked = try await ScriptedBedrock.last(server.url)
        #expect(asked.path == "/model/eu.amazon.nova-lite-v1%3A0/converse")
        let expected = """
            {"toolConfig":{"toolChoice":{"tool":{"name":"answer"}},"tools":[{"toolSpec":\
            {"description":"Takes the answer.","inputSchema":{"json":\(ModelRequest.example.schema)},\
            "name":"answer"}}]},"inferenceConfig":{"maxTokens":300,"temperature":0},"messages":\
            [{"content":[{"text":"f1: revenue, \\"$1.31M\\"\\nf2: change, \\"+4.2%\\""}],\
            "role":"user"}],"system":[{"text":"You write about sales. Answer in JSON."}]}
            """
        #expect(asked.body == expected)
    }

    @Test("The settings that decide an answer are named; what is learnt is not")
    func names() throws {
        let model = try ScriptedBedrock.model("m", guardrail: Guardrail("g:2"))
        #expect(model.parameters == "temperature=0 guardrail=g:2")
        #expect(try ScriptedBedrock.model("m").parameters == "temperature=0")
        #expect(model.provider == "bedrock")
    }

    @Test("Cached tokens are of the input, and told apart")
    func counts() async throws {
        let reply = try await ScriptedBedrock.model("cached").answer(.example)
        #expect(reply.inputTokens == 1046)
        #expect(reply.cacheReadTokens == 1000)
        #expect(reply.cacheWriteTokens == 20)
        #expect(!reply.isBatched)
    }

    @Test(
        "What a model does not take is left out, and not sent again",
        arguments: ["no-temperature", "amazon.nova-stubborn-v1:0"])
    func learns(name: String) async throws {
        let server = try LocalServer(script: ScriptedBedrock.script)
        let model = try ScriptedBedrock.model(name, url: server.url)
        for _ in 0..<2 {
            let reply = try await model.answer(.example)
            #expect(reply.text == #"{"headline": "A quiet month", "sentences": []}"#)
        }
        let asked = try await ScriptedBedrock.last(server.url)
        #expect(!asked.body.contains(name == "no-temperature" ? "temperature" : "toolConfig"))
    }

    @Test(
        "An answer that is not the model's is none, and is paid for",
        arguments: [
            ("filtered", BedrockFailure.filtered(model: "filtered")),
            (
                "blocked",
                .blocked(
                    model: "blocked", guardrail: "g1",
                    reasons: [
                        "a word of its own list in the answer", "topic Investments in the answer",
                    ])
            ),
            (
                "amazon.titan-text-blocked",
                .blocked(
                    model: "amazon.titan-text-blocked", guardrail: "g1",
                    reasons: [
                        "a word of its own list in the prompt", "topic Investments in the prompt",
                    ])
            ), ("amazon.titan-text-filtered", .filtered(model: "amazon.titan-text-filtered")),
        ])
    func isTaken(name: String, expected: BedrockFailure) async throws {
        let model = try ScriptedBedrock.model(name, guardrail: Guardrail("g1:1"))
        let failure = try await #require(throws: ChargedFailure.self) {
            _ = try await model.answer(.example)
        }
        #expect(failure.cause as? BedrockFailure == expected)
        #expect(failure.reply.inputTokens == 26)
        #expect(failure.reply.outputTokens == 282)
        #expect(failure.reply.text.isEmpty)
    }

    @Test(
        "Each refusal is told as what it is",
        arguments: [
            ("no-such-model", .modelUnknown(model: "no-such-model", region: "eu-west-1")),
            ("ended", .modelUnknown(model: "ended", region: "eu-west-1")),
            (
                "profile-only",
                .profileNeeded(
                    model: "profile-only", profile: "eu.profile-only", region: "eu-west-1")
            ),
            (
                "too-long",
                .invalidRequest(
                    model: "too-long", message: "Input is too long for requested model.")
            ), ("not-granted", .noAccess(model: "not-granted", region: "eu-west-1")),
            (
                "denied",
                .denied(
                    model: "denied", region: "eu-west-1", action: "bedrock:InvokeModel",
                    resource: "arn:aws:bedrock:eu-west-1::foundation-model/denied")
            ), ("bad-key", .invalidKey(region: "eu-west-1")),
            ("overloaded", .throttled(model: "overloaded", region: "eu-west-1")),
            ("warming-up", .notReady(model: "warming-up", region: "eu-west-1")),
            (
                "slow-model",
                .modelFailed(
                    model: "slow-model", code: "ModelTimeoutException",
                    message: "The model did not answer in time.")
            ),
            (
                "erring",
                .modelFailed(
                    model: "erring", code: "ModelErrorException",
                    message: "The model returned an error.")
            ),
        ] as [(String, BedrockFailure)])
    func isRefused(name: String, expected: BedrockFailure) async throws {
        #expect(try await failure(of: ScriptedBedrock.model(name)) == expected)
    }

    @Test("Credentials that no longer hold end with their exit code")
    func isExpired() async throws {
        let model = try ScriptedBedrock.model("expired")
        let refusal = try await #require(throws: AWSFailure.self) {
            _ = try await model.answer(.example)
        }
        #expect(refusal.exitCode == .credentials)
    }

    @Test("No answer in time")
    func timesOut() async throws {
        let model = try ScriptedBedrock.model("never", timeout: .milliseconds(300))
        #expect(
            try await failure(of: model) == .timedOut(model: "never", limit: .milliseconds(300)))
    }
}
