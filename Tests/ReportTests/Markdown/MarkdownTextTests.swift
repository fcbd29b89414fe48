import Testing

@testable import Report

@Suite("Anyone's text inside Markdown")
struct MarkdownTextTests {
    @Test(arguments: [
        ("plain $1.31M (4.2%), really!", "plain $1.31M (4.2%), really!"),
        ("a|b", "a\\|b"), ("*bold* `code`", "\\*bold\\* \\`code\\`"),
        ("[click](https://evil.example)", "\\[click\\](https\\://evil.example)"),
        ("<script>&amp;", "\\<script\\>\\&amp;"), ("www.evil.example", "www\\.evil.example"),
        ("snake_case _em_", "snake_case \\_em\\_"), ("back\\slash", "back\\\\slash"),
        ("two\nlines", "two lines"), ("\u{202E}x", "�x"), ("~~gone~~", "\\~\\~gone\\~\\~"),
    ])
    func inline(_ text: String, _ markdown: String) {
        #expect(MarkdownText.inline(text) == markdown)
    }

    @Test(arguments: [
        ("# not a heading", "\\# not a heading"), ("- not an item", "\\- not an item"),
        ("12. not a list", "12\\. not a list"), ("3) nor this", "3\\) nor this"),
        ("2025 was good.", "2025 was good."), ("> no quotation", "\\> no quotation"),
        ("    no code", "no code"), ("=====", "\\====="), ("", ""),
    ])
    func lines(_ text: String, _ markdown: String) {
        #expect(MarkdownText.line(text) == markdown)
    }
}
