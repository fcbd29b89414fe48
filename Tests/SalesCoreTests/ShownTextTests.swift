import SalesCore
import Testing

@Suite("Text of others in messages")
struct ShownTextTests {
    @Test(
        "A name is one line of plain text",
        arguments: [
            ("Net Amount (€)", "Net Amount (€)"), ("Net\r\nAmount\t", "Net\\r\\nAmount\\t"),
            ("\u{1B}[31mred", "\\u001b[31mred"), ("a\u{9B}2Jb\u{7F}", "a\\u009b2Jb\\u007f"),
            ("1\u{202E}2", "1\\u202e2"), ("", ""),
        ])
    func names(_ name: String, as shown: String) {
        #expect(ShownText.name(name) == shown)
        #expect(ShownText.quoted(name) == "\"\(shown)\"")
    }

    @Test("A long name is cut, also one of a single letter with many marks")
    func long() {
        #expect(ShownText.name(String(repeating: "x", count: 60)).hasSuffix("x"))
        #expect(
            ShownText.name(String(repeating: "x", count: 10_000))
                == String(repeating: "x", count: 60) + "…")
        let marks = ShownText.name("e" + String(repeating: "\u{301}", count: 10_000))
        #expect(marks.unicodeScalars.count == 61)
    }

    @Test("A list has twenty names and a count")
    func lists() {
        let names = (1...25).map(String.init)
        #expect(ShownText.list(["a", "b\n"]) == "a, b\\n")
        #expect(ShownText.list(names, as: ShownText.quoted).hasSuffix("\"20\" and 5 more"))
        #expect(ShownText.list([]) == "")
    }

    @Test(
        "A text keeps its lines and loses its power",
        arguments: [
            ("a\n\tb", "a\n\tb"), ("Zürich\n", "Zürich\n"),
            ("\u{1B}]0;x\u{07}", "\\u001b]0;x\\u0007"),
            ("50%\r100%", "50%\\u000d100%"), ("\u{2066}x\u{2069}", "\\u2066x\\u2069"),
        ])
    func texts(_ text: String, as shown: String) {
        #expect(ShownText.visible(text) == shown)
    }
}
