import SalesCore
import Testing

@testable import Aggregate

@Suite("Finishing an aggregate")
struct FinishedValueTests {
    private static let seen = Accumulation(
        rows: 5, values: 3, sum: ExactDecimal(mantissa: 1001, scale: 2), minimum: -4, maximum: 9)

    @Test(
        "From the combined accumulation",
        arguments: [
            (Aggregation.sum, true, "10.01"), (.count, false, "5"), (.count, true, "3"),
            (.min, true, "-4"), (.max, true, "9"), (.mean, true, "3.336666666667"),
        ])
    func finishes(_ aggregation: Aggregation, ofColumn: Bool, text: String) {
        let finished = FinishedValue(aggregation, ofColumn: ofColumn, Self.seen)
        #expect(finished.value?.text() == text)
        #expect(finished.rows == 5)
    }

    @Test("Lines without a value: undefined but counted", arguments: Aggregation.allCases)
    func noValues(_ aggregation: Aggregation) {
        let finished = FinishedValue(aggregation, ofColumn: true, Accumulation(rows: 2))
        #expect(finished.value == ([.count, .countDistinct].contains(aggregation) ? 0 : nil))
        #expect(finished.rows == 2)
    }

    @Test("No lines stand for a filled zero", arguments: Aggregation.allCases)
    func filled(_ aggregation: Aggregation) {
        #expect(FinishedValue(aggregation, ofColumn: true, Accumulation()).value == 0)
    }

    @Test("An overflow is undefined")
    func overflow() {
        let cell = Accumulation(rows: 1, values: 1, sum: 1, overflowed: true)
        for aggregation in [Aggregation.sum, .mean] {
            let finished = FinishedValue(aggregation, ofColumn: true, cell)
            #expect(finished.value == nil && finished.undefined == .overflow)
        }
        #expect(
            FinishedValue(.last, ofColumn: true, Accumulation(rows: 1), .overflow).undefined
                == .overflow)
        #expect(FinishedValue(.mean, ofColumn: true, Accumulation(rows: 1)).undefined == nil)
    }

    @Test("Sums keep every digit; means round half-even to 12 places")
    func digits() throws {
        let tiny = try decimal("0.000000000000000000000000000001")
        let sum = Accumulation(rows: 2, values: 2, sum: tiny)
        #expect(FinishedValue(.sum, ofColumn: true, sum).value == tiny)
        let even = Accumulation(rows: 2, values: 2, sum: try decimal("0.000000000005"))
        #expect(
            FinishedValue(.mean, ofColumn: true, even).value == (try decimal("0.000000000002")))
    }
}
