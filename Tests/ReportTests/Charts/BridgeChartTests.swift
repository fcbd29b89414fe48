import SalesCore
import Testing

@testable import Report

@Suite("Bridge charts")
struct BridgeChartTests {
    private func page(_ content: ReportContent) throws -> PageReader {
        let chart = try #require(
            BridgeChart(content.breakdowns[0], period: content.period.id, id: "b"))
        return PageReader(chart.chart.source)
    }

    @Test func `It leads from the period before to this one by way of the members`() throws {
        let page = try page(SampleReport.american)
        #expect(
            page.elements(ofClass: "name").map(\.text) == [
                "September 2025", "EMEA", "North America", "APAC", "Latin America", "(not named)",
                "October 2025",
            ])
        #expect(
            page.elements(ofClass: "figure").map(\.text)
                == ["$1.05M", "-$109K", "-$29.9K", "-$9.99K", "-$4.58K", "+$2.16K", "$900K"])
    }

    @Test func `Good and bad steps differ in sign and in class`() throws {
        let tones = try page(SampleReport.american).elements(ofClass: "bar")
            .map { $0.attributes["class"] }
        #expect(tones == Array(repeating: "bar worse", count: 4) + ["bar better"])
    }

    @Test func `Steps are true to scale and join`() throws {
        let page = try page(SampleReport.american)
        let bridge = try #require(SampleReport.american.breakdowns[0].bridge)
        let widths = page.elements(ofClass: "bar").compactMap {
            $0.attributes["width"].flatMap { Double($0.dropLast()) }
        }
        let sizes = bridge.steps.map { $0.contribution.magnitude.approximate }
        for (width, size) in zip(widths, sizes) {
            #expect(abs(width / widths[0] - size / sizes[0]) < 0.001)
        }
        #expect(page.elements(ofClass: "link").count == bridge.steps.count + 1)
    }

    @Test func `Nothing to compare with: no chart`() {
        let content = SampleReport.partial
        #expect(BridgeChart(content.breakdowns[0], period: content.period.id, id: "b") == nil)
    }
}
