import SalesCore
import Testing

@testable import Report

@Suite("The trend on the page")
struct TrendSectionTests {
    private func page(_ content: ReportContent) throws -> PageReader {
        PageReader(try #require(TrendSection.section(content)).source)
    }

    @Test func `The lead metric is drawn, and every figure behind it stands in a table`() throws {
        let page = try page(SampleReport.american)
        #expect(page.elements(named: "h2").map(\.text) == ["Revenue by month"])
        #expect(page.elements(named: "svg").count == 1)
        let figures = page.elements(ofClass: "n").filter { $0.name == "td" }
        #expect(figures.count == 13 * 5)
        #expect(figures[0].text == "$900,385.11")
    }

    @Test func `One column alone is not drawn, but its figures are there`() throws {
        let page = try page(SampleReport.quiet)
        #expect(page.elements(named: "svg").isEmpty)
        #expect(page.elements(named: "h2").map(\.text) == ["Key figures by month"])
        #expect(page.elements(named: "td").map(\.text) == ["$291,823.23", "3,454"])
    }

    @Test func `A partial period is told in the table`() {
        let name = FigureTable.name(SampleReport.october, SampleReport.partial)
        #expect(name == "October 2025 (partial)")
    }

    @Test func `A gap is a row with a dash`() {
        let march = Period.month(2025, 3)
        #expect(FigureTable.periods(SampleReport.crowded).contains(march))
        #expect(FigureTable.value(SampleReport.crowded.keyFigures[0], march) == "–")
        #expect(FigureTable.name(march, SampleReport.crowded) == "March 2025")
    }
}
