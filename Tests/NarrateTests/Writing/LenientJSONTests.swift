import Testing

@testable import Narrate

@Suite("JSON as models return it")
struct LenientJSONTests {
    private func read(_ text: String) -> LenientJSON? {
        LenientJSON.firstObject(in: text, withAnyOf: ["a"])
    }

    @Test("All kinds of value")
    func kinds() {
        #expect(
            read(#"{"a": [null, true, false, -1.5e3, "x", {"b": []}]}"#)
                == .object([
                    "a": .array([
                        .null, .bool(true), .bool(false), .number("-1.5e3"), .string("x"),
                        .object(["b": .array([])]),
                    ])
                ]))
    }

    @Test(
        "What stands around it, or is not quite JSON, does not matter",
        arguments: [
            "```json\n{\"a\": 1}\n```", "Here you are: {\"a\": 1} Hope it helps {really}!",
            "{x} {\"b\": 2} {\"a\": 1}", "{\"a\": 1,}", "{\"a\" : 1", "{\"a\": 1, \"b",
            "{\"a\":1,\"b\":\"cut",
        ])
    func surrounded(_ text: String) {
        #expect(read(text)?["a"] == .number("1"))
    }

    @Test("A list that was cut keeps what was complete")
    func cut() {
        #expect(
            read(#"{"a": [{"t": "one"}, {"t": "two"}, {"t": "thr"#)?["a"]
                == .array([.object(["t": .string("one")]), .object(["t": .string("two")])]))
    }

    @Test(
        "Escapes",
        arguments: [
            (#"\"\\\/\n\t"#, "\"\\/\n\t"), (#"\u00e9\u20AC"#, "é€"), (#"\ud83d\ude00"#, "😀"),
            (#"\ud83d"#, "\u{FFFD}"), (#"\q"#, "q"),
        ])
    func escapes(_ escaped: String, _ expected: String) {
        #expect(read("{\"a\": \"\(escaped)\"}")?["a"]?.text == expected)
    }

    @Test(
        "What is no object with the key is none",
        arguments: [
            "", "null", "[1]", "{}", "{\"b\":1}", "}{", "{{{{{{", "\"{\\\"a\\\":1}",
            "{\"a\"}", "{\"a\": \u{0}}",
        ])
    func none(_ text: String) {
        #expect(read(text) == nil)
    }

    @Test("Depth and length are bounded")
    func bounded() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(read("{\"a\":" + deep) == nil)
        #expect(read(String(repeating: "{", count: 300_000)) == nil)
    }
}
