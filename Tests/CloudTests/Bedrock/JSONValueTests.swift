import Testing

@testable import Cloud

@Suite("Any JSON")
struct JSONValueTests {
    @Test(
        "There and back, keys sorted",
        arguments: [
            (
                "{\"b\":[1,2.5,null],\"a\":{\"c\":true,\"d\":\"ü/\"}}",
                "{\"a\":{\"c\":true,\"d\":\"ü/\"},\"b\":[1,2.5,null]}"
            ),
            ("[]", "[]"), ("\"x\"", "\"x\""), ("0", "0"), ("false", "false"),
        ])
    func codes(text: String, sorted: String) {
        #expect(JSONValue(text)?.text == sorted)
    }

    @Test("What is not JSON is none", arguments: ["", "{", "{a:1}", "nope"])
    func refuses(text: String) {
        #expect(JSONValue(text) == nil)
    }

    @Test("An object is one, and nothing else is")
    func objects() {
        #expect(JSONValue("{}")?.isObject == true)
        #expect(JSONValue("[{}]")?.isObject == false)
    }
}
