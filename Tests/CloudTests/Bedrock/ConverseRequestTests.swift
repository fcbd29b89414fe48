import Foundation
import Testing

@testable import Cloud

@Suite("A question in Converse's words")
struct ConverseRequestTests {
    private func json(_ request: ConverseRequest) throws -> JSONValue? {
        JSONValue(String(decoding: try JSONEncoder().encode(request.body()), as: UTF8.self))
    }

    @Test("System, prompt and limits, and nothing that was not asked for")
    func small() throws {
        let request = ConverseRequest(model: "m", system: "s", prompt: "p", maximumTokens: 9)
        #expect(
            try json(request)
                == JSONValue(
                    #"{"system":[{"text":"s"}],"messages":[{"role":"user","content":[{"text":"p"}]}],"inferenceConfig":{"maxTokens":9}}"#
                ))
    }

    @Test("A schema is a tool that must be called; guardrail with its trace; a point to cache to")
    func full() throws {
        let request = ConverseRequest(
            model: "m", system: "s", prompt: "p", maximumTokens: 9, temperature: 0,
            schema: .init(name: "answer", json: #"{"type":"object"}"#),
            guardrail: .init(id: "g", version: "1"), cachesSystem: true)
        #expect(
            try json(request)
                == JSONValue(
                    #"""
                    {"system":[{"text":"s"},{"cachePoint":{"type":"default"}}],
                     "messages":[{"role":"user","content":[{"text":"p"}]}],
                     "inferenceConfig":{"maxTokens":9,"temperature":0},
                     "toolConfig":{"tools":[{"toolSpec":{"name":"answer","description":"Takes the answer.",
                       "inputSchema":{"json":{"type":"object"}}}}],"toolChoice":{"tool":{"name":"answer"}}},
                     "guardrailConfig":{"guardrailIdentifier":"g","guardrailVersion":"1","trace":"enabled"}}
                    """#))
    }

    @Test("A schema that is no JSON is not sent")
    func refuses() {
        let request = ConverseRequest(
            model: "m", system: "s", prompt: "p", maximumTokens: 9,
            schema: .init(name: "a", json: "{"))
        #expect(throws: CloudFailure.self) { try request.body() }
    }
}
