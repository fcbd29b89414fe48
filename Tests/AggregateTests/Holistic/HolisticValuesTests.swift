import SalesCore
import Testing

@testable import Aggregate

@Suite("Values of holistic metrics")
struct HolisticValuesTests {
    @Test("Found by slice, metric and period")
    func finds() {
        var values = HolisticValues(metrics: 2)
        values.put(.overflow, slice: .total, metric: 1, period: .month(2025, 3))
        #expect(values.outcome(slice: .total, metric: 1, period: .month(2025, 3)) != nil)
        #expect(values.outcome(slice: .total, metric: 0, period: .month(2025, 3)) == nil)
        #expect(values.outcome(slice: .total, metric: 1, period: .month(2025, 4)) == nil)
        #expect(
            values.outcome(slice: Slice("region", "A"), metric: 1, period: .month(2025, 3)) == nil)
    }
}
