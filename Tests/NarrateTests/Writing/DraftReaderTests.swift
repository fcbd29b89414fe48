import SalesCore
import Testing

@testable import Narrate

@Suite("Reading drafts")
struct DraftReaderTests {
    @Test("As the schema has it")
    func whole() throws {
        let draft = try #require(
            DraftReader.draft(
                from: """
                    {"headline":{"text":"Revenue fell {{f1}}.","facts":["f1"],"finding":"n1"},
                     "sentences":[{"text":"Revenue was {{f2}}.","facts":["f2"],"finding":"n1"}]}
                    """))
        #expect(draft.headline?.text == "Revenue fell {{f1}}")
        #expect(
            draft.sentences == [
                DraftSentence(
                    text: "Revenue was {{f2}}.", facts: ["f2"], finding: "n1", origin: .model)
            ])
    }

    @Test("Bare texts, and ids left out or written as slots")
    func halfRight() throws {
        let draft = try #require(
            DraftReader.draft(
                from: """
                    {"sentences":["Revenue was {{f2}}.", {"text": "It fell {{f1}}."},
                     {"text": "So {{f3}}.", "facts": ["{{f3}}", 7, null]}, {"facts": ["f1"]}, 12]}
                    """))
        #expect(draft.headline == nil)
        #expect(draft.sentences.map(\.facts) == [["f2"], ["f1"], ["f3"]])
    }

    @Test("Line ends, control and formatting characters become single spaces")
    func tidied() {
        let draft = DraftReader.draft(from: "{\"headline\":\" A\\n\\n b\\u0000 \u{200B} c \"}")
        #expect(draft?.headline?.text == "A b c")
    }

    @Test("An endless answer is cut")
    func endless() {
        let answer = "{\"sentences\":[" + String(repeating: "\"x\",", count: 10_000) + "]}"
        #expect(DraftReader.draft(from: answer)?.sentences.count == DraftReader.mostSentences)
    }

    @Test("No draft", arguments: ["", "no", "{\"sentences\":[]}", "{\"headline\":\"\"}"])
    func none(_ answer: String) {
        #expect(DraftReader.draft(from: answer) == nil)
    }
}
