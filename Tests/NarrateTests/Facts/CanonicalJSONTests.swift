import Testing

@testable import Narrate

@Suite("Canonical JSON")
struct CanonicalJSONTests {
    @Test("One way to write everything")
    func text() {
        let json = CanonicalJSON.object([
            ("b", .array([.null, .bool(true), .string("x")])), ("a", .optional(nil)),
            ("c", .array([])),
        ])
        #expect(json.text == #"{"b":[null,true,"x"],"a":null,"c":[]}"#)
    }

    @Test(
        "Strings are escaped where JSON wants it and nowhere else",
        arguments: [
            ("a\"b\\c", #""a\"b\\c""#), ("1\n2\r3\t4", #""1\n2\r3\t4""#),
            ("\u{1}\u{7F}", #""\u0001\u007f""#),
            ("é €/", #""é €/""#),
        ])
    func strings(_ text: String, _ expected: String) {
        #expect(CanonicalJSON.quoted(text) == expected)
    }
}
