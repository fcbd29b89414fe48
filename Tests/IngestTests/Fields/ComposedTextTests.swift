import Testing

@testable import Ingest

@Suite("Texts with one spelling for each letter")
struct ComposedTextTests {
    @Test(
        "Composed and decomposed letters become the same bytes",
        arguments: [
            ("Zu\u{308}rich", "Z\u{FC}rich"), ("cafe\u{301}", "caf\u{E9}"),
            ("A\u{30A}", "\u{C5}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"), ("plain", "plain"),
            ("", ""), ("日本", "日本"), ("o\u{302}\u{301}", "\u{1ED1}"),
        ])
    func composed(_ text: String, _ expected: String) {
        #expect(Array(ComposedText.of(text).utf8) == Array(expected.utf8))
        #expect(Array(ComposedText.of(expected).utf8) == Array(expected.utf8))
    }
}
