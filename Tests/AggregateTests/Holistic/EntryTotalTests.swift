import SalesCore
import Testing

@testable import Aggregate

@Suite("Totals of entries in any order")
struct EntryTotalTests {
    private func total(_ kind: HolisticMeasure.Kind, _ values: [Int128]) -> String {
        var total = EntryTotal(kind, scale: 1)
        for (key, value) in values.enumerated() {
            total.add(HolisticEntry(key: UInt128(key), value: value))
        }
        #expect(total.isEmpty == values.isEmpty)
        return switch total.outcome {
        case .value(let value): (try? value.rounded(toPlaces: 12))?.text() ?? ""
        case .overflow: "overflow"
        }
    }

    @Test("Distinct values are counted, entities' values are added")
    func sums() {
        #expect(total(.distinct, [0, 0, 0]) == "3")
        #expect(total(.last, [15, -5, 7]) == "1.7")
        #expect(total(.first, []) == "0")
    }

    @Test("A value that does not fit, or a sum, is an overflow whatever comes after")
    func overflows() {
        #expect(total(.last, [HolisticEntry.unfit, 1]) == "overflow")
        #expect(total(.first, [.max - 1, .max - 1, -5]) == "overflow")
    }

    @Test("Registers come to an estimate by their ranks")
    func registers() {
        #expect(total(.registers, [1]) == "1")
        #expect(total(.registers, [1, 2, 1]) == "\(HyperLogLog.estimate([1: 2, 2: 1]))")
    }
}
