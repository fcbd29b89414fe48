import Foundation
import Narrate
import Testing

@testable import Models

@Suite("Chat messages of Ollama's protocol")
struct OllamaChatTests {
    @Test("The schema keeps the order of its properties, byte for byte")
    func keepsSchema() throws {
        let schema = #"{"properties":{"z":{},"a":{},"m":{}},"type":"object"}"#
        let request = ModelRequest(system: "", prompt: "", schema: schema, maximumOutputTokens: 1)
        let json = try OllamaChatRequest(model: "m", request).json(schema: schema)
        #expect(String(decoding: json, as: UTF8.self).hasPrefix(#"{"format":\#(schema),"keep"#))
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json)) }
    }

    @Test(
        "Text of any kind stays what it is", arguments: ["\"},{\"", "\u{0}\u{1F}", "ü€😀", "a/b\\"])
    func keepsText(text: String) throws {
        let request = ModelRequest(
            system: text, prompt: text, schema: "{}", maximumOutputTokens: 1)
        let json = try OllamaChatRequest(model: text, request).json(schema: "{}")
        let object = try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any]
        let messages = try #require(object?["messages"] as? [[String: String]])
        #expect(messages.map { $0["role"] } == ["system", "user"])
        #expect(messages.map { $0["content"] } == [text, text])
        #expect(object?["model"] as? String == text)
    }

    @Test("The same question is the same bytes")
    func isDeterministic() throws {
        let bytes = try (0..<5).map { _ in
            try OllamaChatRequest(model: "m", .example).json(schema: "{}")
        }
        #expect(Set(bytes).count == 1)
    }

    @Test("Any part of a reply may be missing, unknown parts are passed over")
    func readsReply() throws {
        let reply = try JSONDecoder().decode(
            OllamaChatReply.self, from: Array(#"{"done":true,"new_field":{"x":1}}"#.utf8))
        #expect(reply.done == true)
        #expect(reply.message == nil)
        #expect(reply.evalCount == nil)
    }
}
