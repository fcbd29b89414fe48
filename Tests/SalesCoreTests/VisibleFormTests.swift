import SalesCore
import Testing

@Suite("Text that a terminal only prints")
struct VisibleFormTests {
    @Test(
        "What would move the cursor is spelled out",
        arguments: [
            ("Zürich 東京", "Zürich 東京"), ("a\nb\r\nc\td", "a\\nb\\r\\nc\\td"), ("\0", "\\0"),
            ("\u{1B}[2Jgone", "\\u{1B}[2Jgone"), ("\u{9B}2J", "\\u{9B}2J"),
            ("a\u{202E}fdp.exe", "a\\u{202E}fdp.exe"), ("", ""),
        ])
    func spelled(_ text: String, _ visible: String) {
        #expect(visibleForm(of: text) == visible)
    }

    @Test("Long text is cut, and shows that it was")
    func cut() {
        #expect(visibleForm(of: "abcdef", limit: 3) == "abc…")
        #expect(visibleForm(of: "abc", limit: 3) == "abc")
    }
}
