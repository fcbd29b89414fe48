import SalesCore
import Testing

@testable import Report

@Suite("Figures in words")
struct FigureWordingTests {
    @Test func `A missing value is a dash, never a zero`() {
        let wording = FigureWording(unit: .money(.usd))
        #expect(wording.short(nil) == "–")
        #expect(wording.full(nil) == "–")
        #expect(wording.fullDifference(nil) == "–")
        #expect(FigureWording.share(nil) == "–")
        #expect(wording.full(0) == "$0.00")
    }

    @Test(arguments: [
        (MetricUnit.money(.usd), ExactDecimal(1_500), "+$1,500.00"), (.money(.usd), -7, "-$7.00"),
        (.count, 12, "+12"), (.count, 0, "0"),
        (.percent, ExactDecimal(mantissa: 12, scale: 3), "+1.2 points"),
        (.percent, ExactDecimal(mantissa: -1, scale: 2), "-1.0 point"),
    ])
    func differences(_ unit: MetricUnit, _ value: ExactDecimal, _ text: String) {
        #expect(FigureWording(unit: unit).fullDifference(value) == text)
    }

    @Test func `A share has one decimal place`() {
        #expect(FigureWording.share(ExactDecimal(mantissa: 12_345, scale: 5)) == "12.3%")
    }
}
