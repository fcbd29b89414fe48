import Testing

@testable import Report

@Suite("Bar charts")
struct BarChartTests {
    private func page(_ content: ReportContent) -> PageReader {
        PageReader(BarChart(content.breakdowns[0], id: "b").chart.source)
    }

    @Test func `Name and figures stand above each bar`() {
        let page = page(SampleReport.american)
        #expect(page.elements(ofClass: "name").first?.text == "North America")
        #expect(page.elements(ofClass: "figure").first?.text == "$337K · 37.4%")
        #expect(page.elements(ofClass: "bar").first?.attributes["width"] == "100%")
    }

    @Test func `What is not named is one quieter bar`() {
        let page = page(SampleReport.crowded)
        #expect(page.elements(ofClass: "name").count == 13)
        #expect(page.elements(ofClass: "name").last?.text == "28 others")
        #expect(page.elements(ofClass: "rest").count == 1)
    }

    @Test func `Long names are cut in the picture and whole where one asks`() {
        let page = page(SampleReport.hostile)
        let names = page.elements(ofClass: "name").map(\.text)
        #expect(names.allSatisfy { PlainText.width(of: $0) <= BarChart.nameWidth })
        #expect(
            page.elements(named: "title").contains {
                $0.text.hasPrefix("<script>alert('x')</script>: ")
            })
    }

    @Test func `Bars never leave the chart`() throws {
        for content in HTMLReportTests.samples {
            for bar in page(content).elements(ofClass: "bar") {
                let start = try #require(bar.attributes["x"]?.dropLast()).description
                let width = try #require(bar.attributes["width"]?.dropLast()).description
                let end = try #require(Double(start)) + (try #require(Double(width)))
                #expect(try #require(Double(start)) >= 0)
                #expect(end <= 100.3)
            }
        }
    }
}
