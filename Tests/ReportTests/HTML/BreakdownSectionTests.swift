import Testing

@testable import Report

@Suite("Breakdowns on the page")
struct BreakdownSectionTests {
    private func pages(_ content: ReportContent) -> [PageReader] {
        BreakdownSection.sections(content).map { PageReader($0.source) }
    }

    @Test func `A section for each dimension: the first metric in full, the others folded`() {
        let pages = pages(SampleReport.american)
        #expect(
            pages.map { $0.elements(named: "h2").map(\.text) }
                == [["Revenue by region"], ["Revenue by product"]])
        #expect(
            pages[0].elements(named: "summary").map(\.text)
                == ["Orders by region", "Cost by region"])
        #expect(pages[0].elements(named: "svg").count == 2)
    }

    @Test func `A partial period has bars but no bridge`() {
        #expect(pages(SampleReport.partial)[0].elements(named: "svg").count == 1)
    }
}
