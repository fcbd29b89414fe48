import Testing

@testable import Narrate

@Suite("Words of notes")
struct NoteWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("October 2025 wrapped with orders at 4,354.", true),
            ("October 2025 wrapped with orders at 4,554.", false),
            ("Orders shook out at 4,354 for October 2025.", true),
            ("Orders shook out at 5,616 for October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
