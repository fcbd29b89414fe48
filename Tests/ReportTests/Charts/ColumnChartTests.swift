import SalesCore
import Testing

@testable import Report

@Suite("Column charts")
struct ColumnChartTests {
    private func page(_ content: ReportContent) -> PageReader {
        PageReader(ColumnChart(content.keyFigures[0], id: "c").chart.source)
    }

    @Test func `A column and a label for every month, the report's own in the accent`() {
        let page = page(SampleReport.american)
        #expect(page.elements(ofClass: "column").count == 13)
        #expect(page.elements(ofClass: "value").count == 13)
        let now = page.elements(ofClass: "value").last
        #expect(now?.text == "$900K")
        #expect(now?.path.last == "g.now")
    }

    @Test func `The year stands where it begins`() {
        let years = page(SampleReport.american).elements(ofClass: "year").map(\.text)
        #expect(years == ["2024", "2025"])
        #expect(
            page(SampleReport.european).elements(ofClass: "year").map(\.text) == [
                "FY2025", "FY2026",
            ])
    }

    @Test func `A missing month has a dash and no column`() {
        let page = page(SampleReport.crowded)
        #expect(page.elements(ofClass: "column").count == 12)
        #expect(page.elements(ofClass: "value").map(\.text).count { $0 == "–" } == 1)
        #expect(page.elements(ofClass: "year").map(\.text) == ["2024", "2025"])
    }

    @Test func `A negative month hangs below the base line, its label below it`() throws {
        let page = page(SampleReport.crowded)
        let base = try #require(Double(page.elements(named: "line")[0].attributes["y1"] ?? ""))
        let below = page.elements(ofClass: "column").filter {
            $0.attributes["y"].flatMap(Double.init) == base
        }
        #expect(below.count == 1)
        let label = try #require(page.elements(ofClass: "value").first { $0.text.hasPrefix("-") })
        #expect(try #require(label.attributes["y"].flatMap(Double.init)) > base)
    }

    @Test func `A partial month is told by shape and word`() {
        let page = page(SampleReport.partial)
        #expect(page.elements(ofClass: "partial").count == 1)
        #expect(page.elements(ofClass: "year").last?.text == "partial")
    }

    @Test func `Heights are true to scale`() throws {
        let page = page(SampleReport.american)
        let heights = page.elements(ofClass: "column").compactMap {
            $0.attributes["height"].flatMap(Double.init)
        }
        let values = SampleReport.american.keyFigures[0].series.compactMap { $0.value?.approximate }
        for (height, value) in zip(heights, values) {
            #expect(abs(height / heights[0] - value / values[0]) < 0.001)
        }
    }
}
