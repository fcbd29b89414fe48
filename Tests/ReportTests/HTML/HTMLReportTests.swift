import Foundation
import Report
import SalesCore
import TestSupport
import Testing

@Suite("The report as a page")
struct HTMLReportTests {
    static let samples = [
        SampleReport.american, SampleReport.european, SampleReport.partial, SampleReport.quiet,
        SampleReport.crowded, SampleReport.hostile,
    ]

    @Test(arguments: samples)
    func `Every page is well-formed, whatever the cells say`(_ content: ReportContent) {
        #expect(PageReader(HTMLReport.text(content)).problem == nil)
    }

    @Test(arguments: samples)
    func `Every page is one file that runs nothing and loads nothing`(_ content: ReportContent)
        throws
    {
        let page = PageReader(HTMLReport.text(content))
        let allowed: Set<String> = [
            "html", "head", "meta", "title", "style", "body", "header", "main", "section", "footer",
            "article", "figure", "figcaption", "details", "summary", "div", "h1", "h2", "h3", "p",
            "ul", "li", "span", "b", "bdi", "table", "caption", "thead", "tbody", "tfoot", "tr",
            "th", "td", "svg", "desc", "g", "rect", "line", "circle", "polyline", "text",
        ]
        #expect(Set(page.elements.map(\.name)).subtracting(allowed) == [])
        for element in page.elements {
            for (name, value) in element.attributes {
                #expect(!name.hasPrefix("on") && name != "href" && name != "src" && name != "style")
                #expect(!value.hasPrefix("http") || name == "xmlns")
            }
        }
        let style = try #require(page.elements(named: "style").first?.text)
        #expect(!style.contains("url(") && !style.contains("@import"))
        let policy = page.elements(named: "meta").first {
            $0.attributes["http-equiv"] == "Content-Security-Policy"
        }
        #expect(
            policy?.attributes["content"]
                == "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
    }

    @Test(arguments: samples)
    func `Ids are unique and every reference has one`(_ content: ReportContent) {
        let page = PageReader(HTMLReport.text(content))
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        let references = page.elements.compactMap { $0.attributes["aria-labelledby"] }
            .flatMap { $0.split(separator: " ").map(String.init) }
        #expect(Set(references).subtracting(ids) == [])
    }

    @Test(arguments: samples)
    func `Nothing that reorders, hides or controls text is left`(_ content: ReportContent) {
        let strange = HTMLReport.text(content).unicodeScalars.filter {
            ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value)
                || (0x200E...0x200F).contains($0.value) || (0x202A...0x202E).contains($0.value)
                || (0x2066...0x2069).contains($0.value)
        }
        #expect(strange.isEmpty)
    }

    @Test func `Hostile names are shown as the text that they are`() {
        let page = PageReader(HTMLReport.text(SampleReport.hostile))
        let names = page.elements(named: "bdi").map(\.text)
        #expect(names.contains("<script>alert('x')</script>"))
        #expect(names.contains("</title></svg><style>*{display:none}</style>"))
        #expect(names.contains("&amp;"))
    }

    @Test func `The page has a language, a viewport and a title`() {
        let page = PageReader(HTMLReport.text(SampleReport.american))
        #expect(page.elements(named: "html").first?.attributes["lang"] == "en")
        #expect(page.elements(named: "title").first?.text == "Acme Outdoor: October 2025")
        #expect(
            page.elements(named: "meta").contains {
                $0.attributes["content"] == "width=device-width, initial-scale=1"
            })
    }

    @Test func `The same content is the same bytes`() {
        #expect(HTMLReport.text(SampleReport.american) == HTMLReport.text(SampleReport.american))
    }

    @Test func `The sample reads as reviewed`() throws {
        try expectGolden(
            HTMLReport.text(SampleReport.american), fixture("report.html", beside: golden))
    }

    private var golden: String {
        URL(filePath: #filePath).deletingLastPathComponent().path()
    }
}
