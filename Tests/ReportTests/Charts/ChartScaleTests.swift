import Testing

@testable import Report

@Suite("Scales")
struct ChartScaleTests {
    @Test func `The ends of the values are the ends of the axis`() {
        let scale = ChartScale([10, 30, 20], withZero: false, start: 0, end: 100)
        #expect([10, 20, 30].map(scale.place) == [0, 50, 100])
    }

    @Test func `Bars begin at zero, whatever the values`() {
        let scale = ChartScale([50, 100], withZero: true, start: 0, end: 100)
        #expect(scale.span(0, 50) == (0, 50))
        let negative = ChartScale([-50, 50], withZero: true, start: 0, end: 100)
        #expect(negative.span(0, -50) == (0, 50))
        #expect(negative.place(0) == 50)
    }

    @Test func `An axis may run backwards, as heights do`() {
        let scale = ChartScale([0, 10], withZero: true, start: 100, end: 0)
        #expect(scale.span(0, 10) == (0, 100))
    }

    @Test(arguments: [[], [5.0], [5.0, 5.0]])
    func `One value alone stands in the middle`(_ values: [Double]) {
        let scale = ChartScale(values, withZero: false, start: 0, end: 100)
        #expect(scale.place(values.first ?? 0) == 50)
    }

    @Test func `All zero is at the base`() {
        #expect(ChartScale([0, 0], withZero: true, start: 0, end: 100).place(0) == 0)
    }
}
