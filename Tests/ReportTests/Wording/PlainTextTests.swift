import Testing

@testable import Report

@Suite("Tenants' text made safe to show")
struct PlainTextTests {
    @Test(arguments: [
        ("two\nlines\tand\r\nmore", "two lines and  more"), ("a\u{0}b\u{1B}[31m", "a�b�[31m"),
        ("\u{202E}EMEA\u{2069}", "�EMEA�"), ("zero\u{200B}width\u{FEFF}", "zero�width�"),
        ("شركة", "شركة"), ("e\u{301}", "e\u{301}"), ("👩‍👧", "👩‍👧"), ("\u{FFFF}", "�"),
    ])
    func cleans(_ text: String, _ cleaned: String) {
        #expect(
            Array(PlainText.cleaned(text).unicodeScalars) == Array(cleaned.unicodeScalars))
    }

    @Test(arguments: [
        ("short", 10, "short"), ("exactly ten", 11, "exactly ten"),
        ("one too many", 11, "one too ma…"),
        ("東京本社", 8, "東京本社"), ("東京本社", 7, "東京本…"), ("東京本社", 6, "東京…"),
    ])
    func cuts(_ text: String, _ width: Int, _ cut: String) {
        #expect(PlainText.cut(text, toWidth: width) == cut)
    }

    @Test func `Marks piled on one letter are thinned out`() {
        let piled = "e" + String(repeating: "\u{301}", count: 500)
        #expect(PlainText.cut(piled, toWidth: 10).unicodeScalars.count == 8)
    }

    @Test func `A member that the export does not name says so`() {
        #expect(PlainText.member("") == "(not named)")
    }
}
