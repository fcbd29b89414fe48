import Testing

@testable import Narrate

@Suite("Where a paragraph begins")
struct ParagraphsTests {
    @Test(
        "A blank line begins one, however lines end",
        arguments: ["One.\n\nTwo.", "One.\r\n\r\nTwo.", "One.\n  \nTwo.", "One.\r\rTwo."])
    func begins(_ text: String) { #expect(Self.begins(text)) }

    @Test(
        "A line break, a space and a heading do not",
        arguments: ["One.\nTwo.", "One.\r\nTwo.", "One. Two.", "# One.\n\nTwo."])
    func goesOn(_ text: String) { #expect(!Self.begins(text)) }

    private static func begins(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        let sentences = SentenceSplitter(scalars).sentences()
        return Paragraphs(scalars).begins(at: sentences[1], after: sentences[0])
    }
}
