import SalesCore
import Testing

@testable import Report

@Suite("Sparklines")
struct SparklineTests {
    private func page(_ figure: KeyFigure) throws -> PageReader {
        PageReader(try #require(Sparkline.chart(of: figure, id: "s")).source)
    }

    @Test func `A whole series is one line with its end marked`() throws {
        let page = try page(SampleReport.american.keyFigures[0])
        #expect(page.elements(named: "polyline").count == 1)
        #expect(page.elements(named: "circle").map { $0.attributes["class"] } == ["point now"])
        #expect(
            page.elements(named: "polyline").first?.attributes["points"]?
                .split(separator: " ").count == 13)
    }

    @Test func `A gap stays a gap`() throws {
        let page = try page(SampleReport.crowded.keyFigures[0])
        #expect(page.elements(named: "polyline").count == 2)
    }

    @Test func `A partial end is an open dot`() throws {
        let page = try page(SampleReport.partial.keyFigures[0])
        #expect(
            page.elements(named: "circle").map { $0.attributes["class"] } == ["point now partial"])
    }

    @Test func `It says in words what it shows`() throws {
        let page = try page(SampleReport.american.keyFigures[0])
        #expect(
            page.elements(named: "title").map(\.text) == ["Revenue, October 2024 to October 2025"])
        #expect(
            page.elements(named: "desc").map(\.text)
                == ["Lowest $900K, highest $1.49M, now $900K."])
    }

    @Test func `One value draws no line`() {
        #expect(Sparkline.chart(of: SampleReport.quiet.keyFigures[0], id: "s") == nil)
    }
}
