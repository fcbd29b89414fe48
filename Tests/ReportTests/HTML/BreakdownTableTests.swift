import Testing

@testable import Report

@Suite("A breakdown as a table")
struct BreakdownTableTests {
    private func cells(_ content: ReportContent) -> PageReader {
        PageReader(BreakdownTable.table(content.breakdowns[0], content).markup.source)
    }

    @Test func `Every digit, the share, the change and the contribution`() {
        let row = cells(SampleReport.american).elements(named: "td").prefix(5).map(\.text)
        #expect(row == ["$337,004.04", "37.4%", "$366,947.49", "-8.2%", "-$29,943.45"])
    }

    @Test func `A member that was not there before has no change, but a contribution`() {
        let page = cells(SampleReport.american)
        let row = page.elements(named: "td").dropFirst(20).prefix(5).map(\.text)
        #expect(row == ["$2,161.57", "0.2%", "–", "–", "+$2,161.57"])
    }

    @Test func `Forty members are twelve rows, the others and the total`() {
        let names = cells(SampleReport.crowded).elements(named: "bdi").map(\.text)
        #expect(names.count == 14)
        #expect(names.suffix(2) == ["28 others", "Total"])
    }

    @Test func `What cannot be compared has no columns for it`() {
        let page = cells(SampleReport.partial)
        #expect(page.elements(named: "th").filter { $0.attributes["scope"] == "col" }.count == 3)
        #expect(
            page.elements(named: "caption").map(\.text)
                == ["Revenue by region. Not compared with September 2025."])
    }
}
