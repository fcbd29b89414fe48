import Foundation
import Testing

@testable import Cloud

@Suite("A question in Converse's words")
struct ConverseRequestTests {
    private func text(_ request: ConverseRequest) throws -> String {
        String(decoding: try request.json(), as: UTF8.self)
    }

    private var small: ConverseRequest {
        ConverseRequest(model: "m", system: "s", prompt: "p", maximumTokens: 9)
    }

    @Test("System, prompt and limits, and nothing that was not asked for")
    func asksLittle() throws {
        #expect(
            try text(small)
                == #"{"inferenceConfig":{"maxTokens":9},"messages":[{"content":[{"text":"p"}],"role":"user"}],"system":[{"text":"s"}]}"#
        )
    }

    @Test("A schema is a tool that must be called, its properties in their order")
    func asksForTool() throws {
        var request = small
        let schema = #"{"type":"object","properties":{"z":{},"a":{}}}"#
        request.structure = .tool(schema: schema)
        let json = try text(request)
        #expect(json.contains(#""inputSchema":{"json":\#(schema)}"#))
        #expect(
            JSONValue(json)
                == JSONValue(
                    #"""
                    {"system":[{"text":"s"}],"messages":[{"role":"user","content":[{"text":"p"}]}],
                     "inferenceConfig":{"maxTokens":9},
                     "toolConfig":{"tools":[{"toolSpec":{"name":"answer","description":"Takes the answer.",
                       "inputSchema":{"json":\#(schema)}}}],"toolChoice":{"tool":{"name":"answer"}}}}
                    """#))
    }

    @Test("Or the format of the text, as text itself")
    func asksForFormat() throws {
        var request = small
        request.structure = .textFormat(schema: #"{"z":1,"a":2}"#)
        #expect(
            try text(request).contains(
                #""outputConfig":{"textFormat":{"structure":{"jsonSchema":{"name":"answer","schema":"{\"z\":1,\"a\":2}"}},"type":"json_schema"}}"#
            ))
    }

    @Test("Temperature, guardrail with its trace, a point to cache to")
    func asksAll() throws {
        var request = small
        request.temperature = 0
        request.guardrail = Guardrail(id: "g", version: "1")
        request.cachesSystem = true
        #expect(
            JSONValue(try text(request))
                == JSONValue(
                    #"""
                    {"system":[{"text":"s"},{"cachePoint":{"type":"default"}}],
                     "messages":[{"role":"user","content":[{"text":"p"}]}],
                     "inferenceConfig":{"maxTokens":9,"temperature":0},
                     "guardrailConfig":{"guardrailIdentifier":"g","guardrailVersion":"1","trace":"enabled"}}
                    """#))
    }

    @Test(
        "A schema that is no object is not sent, whichever way",
        arguments: ["{", "", "[]", "{}}", "1"])
    func refuses(schema: String) {
        for structure in [
            ConverseRequest.Structure.tool(schema: schema), .textFormat(schema: schema),
        ] {
            var request = small
            request.structure = structure
            #expect(throws: CloudFailure.self) { try request.json() }
        }
    }
}
