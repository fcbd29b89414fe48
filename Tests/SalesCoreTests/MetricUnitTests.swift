import SalesCore
import Testing

@Suite("Units")
struct MetricUnitTests {
    @Test(
        "Written in the unit column and read back",
        arguments: [
            (MetricUnit.percent, "percent", 0), (.count, "count", 0), (.number, "number", 0),
            (.money(.usd), "USD", 2),
        ])
    func text(_ unit: MetricUnit, text: String, places: Int) throws {
        #expect(unit.text == text)
        #expect(MetricUnit(text: text) == unit)
        #expect(unit.minimumPlaces == places)
        #expect(try throughJSON(unit) == unit)
    }

    @Test("No other text is a unit", arguments: ["", "usd", "Percent", "dollars"])
    func refuses(_ text: String) { #expect(MetricUnit(text: text) == nil) }
}
