import Testing

@testable import Report

@Suite("Markup by construction")
struct MarkupTests {
    @Test(arguments: [
        ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"),
        ("\"it's\"", "&quot;it&#39;s&quot;"),
        ("\u{202E}x", "�x"), ("&amp;", "&amp;amp;"),
    ])
    func escapes(_ text: String, _ source: String) {
        #expect(Markup.text(text).source == source)
        #expect(
            Markup.element("p", ["title": text], text).source
                == "<p title=\"\(source)\">\(source)</p>")
    }

    @Test func `Inline elements stand in a line, block elements on lines of their own`() {
        let list = Markup.element(
            "ul", [:],
            [
                .element("li", [:], [.text("a "), .element("b", [:], "b")]),
                .element("li", [:], "c"),
            ])
        #expect(list.source == "<ul>\n<li>a <b>b</b></li>\n<li>c</li>\n</ul>")
    }

    @Test func `Only elements that never have a body close themselves`() {
        #expect(Markup.element("meta", ["charset": "utf-8"]).source == "<meta charset=\"utf-8\" />")
        #expect(Markup.element("td").source == "<td></td>")
    }
}
