import Testing

@testable import SalesCore

@Suite("German values")
struct GermanNotationTests {
    @Test(
        "Values",
        arguments: [
            (ExactDecimal(1_312_345), MetricUnit.money(.eur), "1,31 Mio. €"),
            (ExactDecimal(-35_400), .money(.usd), "-35,4 Tsd. $"),
            (ExactDecimal(4_354), .count, "4.354"),
            (ExactDecimal(mantissa: 421, scale: 3), .percent, "42,1 %"),
        ])
    func short(_ value: ExactDecimal, _ unit: MetricUnit, as text: String) {
        #expect(GermanNotation.short(value, unit) == text)
    }

    @Test("Points and percents") func changes() {
        #expect(GermanNotation.points(ExactDecimal(mantissa: -2, scale: 2)) == "2,0 Prozentpunkte")
        #expect(GermanNotation.points(ExactDecimal(mantissa: 1, scale: 2)) == "1,0 Prozentpunkt")
        #expect(GermanNotation.percentMagnitude(ExactDecimal(mantissa: -81, scale: 3)) == "8,1 %")
        #expect(GermanNotation.full(1_234, .count) == "1.234")
    }

    @Test(
        "Periods",
        arguments: [
            (Period.month(2025, 3), "März 2025"), (.quarter(2025, 4), "Q4 2025"),
            (.quarter(2026, 3, isFiscal: true), "Q3 GJ 2026"),
        ])
    func periods(_ period: Period, as name: String) {
        #expect(GermanNotation.name(of: period) == name)
    }
}
