import Testing

@testable import Report

@Suite("The outside of a chart")
struct ChartFrameTests {
    @Test func `A chart is an image with a name and a description`() {
        let chart = ChartFrame.wide(
            id: "c", title: "A & B", description: "Up.", kind: "bars", height: 84, [])
        let page = PageReader(chart.source)
        let svg = page.elements(named: "svg").first
        #expect(svg?.attributes["role"] == "img")
        #expect(svg?.attributes["aria-labelledby"] == "c-title c-desc")
        #expect(page.elements.map(\.name) == ["svg", "title", "desc"])
        #expect(page.elements(named: "title").map(\.text) == ["A & B"])
    }

    @Test(arguments: [
        (0, "0"), (12.5, "12.5"), (12.345, "12.35"), (-0.001, "0"), (1.05, "1.05"), (-3.1, "-3.1"),
        (100, "100"), (.infinity, "0"), (.nan, "0"),
    ])
    func coordinates(_ value: Double, _ text: String) {
        #expect(Coordinate.text(value) == text)
    }
}
