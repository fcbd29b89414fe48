import Foundation
import Report
import SalesCore
import TestSupport
import Testing

@Suite("A checked text as a page")
struct CheckPageTests {
    private static let october = Period.month(2025, 10)

    @Test("Every claim is marked by its verdict, with its cells behind it")
    func marks() throws {
        let page = PageReader(CheckPage.text(CheckedSample.report, of: CheckedSample.text))
        #expect(page.problem == nil)
        #expect(page.elements(ofClass: "proved").map(\.text) == ["$1.31M"])
        #expect(page.elements(ofClass: "refuted").map(\.text) == ["rose"])
        #expect(page.elements(ofClass: "open").map(\.text) == ["because of the rain"])
        #expect(
            page.elements(ofClass: "cell").first?.text
                == "revenue, region: EMEA, October 2025 = 1312345.00")
        #expect(page.elements(named: "p").last?.text.isEmpty == false)
    }

    @Test("It runs nothing, loads nothing, and shows hostile text as the text that it is")
    func isSafe() {
        let text = "<script>alert(1)</script>\u{202E}\nRevenue was $1"
        let claim = CheckedSample.claim("$1", in: text, .contradicted)
        let source = CheckPage.text(CheckReport(claims: [claim]), of: text)
        let page = PageReader(source)
        #expect(page.problem == nil)
        #expect(page.elements(named: "script").isEmpty)
        #expect(!source.contains("\u{202E}"))
        #expect(page.texts.contains { $0.text.contains("<script>alert(1)</script>") })
        #expect(
            page.elements(named: "meta").contains {
                $0.attributes["content"]?.hasPrefix("default-src 'none'") == true
            })
    }

    @Test("A text without a claim says so", arguments: ["", "Good morning.\n\n"])
    func withoutClaims(_ text: String) {
        let page = PageReader(CheckPage.text(CheckReport(claims: []), of: text))
        #expect(page.problem == nil)
        #expect(page.elements(ofClass: "meta").map(\.text) == ["No claims found."])
        #expect(page.elements(ofClass: "quiet").count == 1)
    }

    @Test("Looks as it should")
    func golden() throws {
        try expectGolden(
            CheckPage.text(CheckedSample.report, of: CheckedSample.text),
            projectRoot.appending(path: "Tests/ReportTests/Fixtures/check.html"))
    }
}

/// A note with one claim of each verdict.
enum CheckedSample {
    static let text = "EMEA revenue was $1.31M.\nIt rose because of the rain."

    static let report = CheckReport(claims: [
        claim("$1.31M", in: text, .supported), claim("rose", in: text, .contradicted),
        claim("because of the rain", in: text, .notCheckable),
    ])

    static func claim(_ words: String, in text: String, _ verdict: Verdict) -> Claim {
        let scalars = Array(text.unicodeScalars)
        let wanted = Array(words.unicodeScalars)
        let start =
            scalars.indices.first { scalars[$0...].starts(with: wanted) } ?? scalars.startIndex
        let isDecided = verdict != .notCheckable
        return Claim(
            sentence: 0, start: start, end: start + wanted.count, text: words, kind: .number,
            verdict: verdict,
            cells: isDecided
                ? [
                    CellQuote(
                        metric: "revenue", slice: "region=EMEA", period: "2025-10",
                        value: "1312345.00")
                ] : [],
            reason: isDecided ? "EMEA revenue is $1,312,345.00" : "no fact gives causes",
            nearest: verdict == .contradicted ? "it fell 8.1%" : nil)
    }
}

extension CheckPage {
    fileprivate static func text(_ report: CheckReport, of text: String) -> String {
        self.text(report, of: text, tenant: "acme", period: .month(2025, 10))
    }
}
