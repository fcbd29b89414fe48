import Spec
import Testing

@Suite("YAML with positions")
struct YAMLDocumentTests {
    @Test("A value, when nothing was wrong")
    func value() throws {
        let document = try YAMLDocument("name: nightly", file: "job.yaml")
        #expect(document.file == "job.yaml")
        let name = try document.value { root in root.entries()?.first?.value.text() }
        #expect(name == "nightly")
    }

    @Test("Every problem, even if there is a value")
    func allProblems() throws {
        let document = try YAMLDocument("a: 1\nb: 2", file: "job.yaml")
        let failure = #expect(throws: SpecFailure.self) {
            try document.value { root in
                for entry in root.entries() ?? [] { entry.value.report("is odd") }
                return "a value"
            }
        }
        #expect(failure?.summary == "job.yaml:1:4: a: is odd.\njob.yaml:2:4: b: is odd.")
    }

    @Test("No value and no reason is still a failure")
    func silent() throws {
        let document = try YAMLDocument("a: 1", file: "job.yaml")
        let failure = #expect(throws: SpecFailure.self) {
            try document.value { _ in String?.none }
        }
        #expect(failure?.summary == "job.yaml:1:1: the file could not be understood.")
    }

    @Test("Anchors and aliases are YAML's own affair")
    func anchors() throws {
        let document = try YAMLDocument("a: &list [x, y]\nb: *list", file: "job.yaml")
        let texts = try document.value { root in root.entries()?.last?.value.texts() }
        #expect(texts == ["x", "y"])
    }

    @Test("What is not YAML, and where", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        Refusal("", "the file is empty. Expected 'version: 1' and more."),
        Refusal("# nothing but a comment\n", "the file is empty. Expected 'version: 1' and more."),
        Refusal(
            "a: [1, 2",
            "not YAML: while parsing a flow sequence, did not find expected ',' or ']'. "
                + "Check indentation, quotes and brackets just before this place."),
        Refusal(
            "a:\n\t- b",
            "not YAML: while scanning for the next token, found character that cannot start any "
                + "token. Indent with spaces, and quote text that starts with a special character."),
        Refusal(
            "a: 1\nb: 2\na: 3",
            "'a' stands more than once in the same mapping. Keep one, or give the other its own "
                + "name."),
        Refusal(
            "version: 1\n\"version\": 1",
            "'version' stands more than once in the same mapping. Keep one, or give the other its "
                + "own name."),
        Refusal(
            "a: *nowhere",
            "not YAML: found undefined alias. "
                + "Check indentation, quotes and brackets just before this place."),
        Refusal(
            "a: \u{1}",
            "not YAML: a character that text files do not have. Save the file as UTF-8 text."),
        Refusal("just text", "expected a mapping of keys to values, found 'just text'."),
        Refusal("- a\n- b", "expected a mapping of keys to values, found a list."),
        Refusal(
            "a: 1\n---\nb: 2",
            "not YAML: expected a single document in the stream, but found another document. "
                + "Check indentation, quotes and brackets just before this place."),
    ]

    @Test("A file far too large is not even parsed")
    func large() {
        let failure = #expect(throws: SpecFailure.self) {
            try YAMLDocument(String(repeating: "a,b,c\n", count: 1_000_000), file: "x.yaml")
        }
        #expect(
            failure?.summary
                == "x.yaml:1:1: the file is larger than 4 MB. Expected a YAML file; is this an export?"
        )
    }

    @Test(
        "Nesting as deep as one likes does not crash",
        arguments: ["[", "{a: ", "- ", "? ", "a:\n "])
    func deep(_ opening: String) {
        #expect(throws: SpecFailure.self) {
            try YAMLDocument(String(repeating: opening, count: 50_000), file: "x.yaml")
        }
    }
}
