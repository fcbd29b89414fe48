import Testing

@testable import Spec

@Suite("JSON Schema")
struct JSONSchemaTests {
    private enum Key: String, CaseIterable { case one, two, three }

    @Test("An object has the keys of its reader, in their order, and no other")
    func object() {
        let schema = JSONSchema.object(
            Key.self, required: [.two], [.one: .integer(1...3), .two: .choice(of: Key.self)])
        #expect(
            schema.document(title: "A \"title\"") == """
                {
                  "$schema": "http://json-schema.org/draft-07/schema#",
                  "title": "A \\"title\\"",
                  "type": "object",
                  "properties": {
                    "one": {
                      "type": "integer",
                      "minimum": 1,
                      "maximum": 3
                    },
                    "two": {
                      "enum": ["one", "two", "three"]
                    },
                    "three": {}
                  },
                  "additionalProperties": false,
                  "required": ["two"]
                }

                """)
    }

    @Test("Lists, names and alternatives")
    func others() {
        let schema = JSONSchema.either(
            .list(of: .boolean, count: 2...2), .named(.decimal, pattern: "^a$"), .text("^b\\.$"))
        let document = schema.document(title: "T")
        for part in [
            "\"anyOf\": [", "\"minItems\": 2", "\"maxItems\": 2", "\"items\": {",
            "\"pattern\": \"^a$\"",
            "\"pattern\": \"^b\\\\.$\"", "\"additionalProperties\": {",
            "\"type\": [\"number\", \"string\"]",
        ] {
            #expect(document.contains(part), "\(part)")
        }
    }
}
