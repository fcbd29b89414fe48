import Testing

@testable import SalesCore

@Suite("PeriodOrder")
struct PeriodOrderTests {
    private func series(_ periods: [String]) throws -> PeriodSeries<Int> {
        var series = PeriodSeries<Int>()
        for period in periods { series.put(1, at: try #require(Period(period))) }
        return series
    }

    @Test("By text: months of a year before its quarters, its quarters before the next year")
    func order() throws {
        let series = try series(["2025-12", "2025-Q4", "2026-01", "2026-Q1", "2025-02"])
        var order = PeriodOrder()
        let isSortedAnew = order.take(series)
        #expect(isSortedAnew)
        let sorted = order.places.map { series.entries[$0].period.description }
        #expect(sorted == ["2025-02", "2025-12", "2025-Q4", "2026-01", "2026-Q1"])
    }

    @Test("Sorted anew only for other periods")
    func again() throws {
        var order = PeriodOrder()
        #expect(order.take(try series(["2025-01", "2025-Q1"])))
        #expect(!order.take(try series(["2025-01", "2025-Q1"])))
        #expect(order.take(try series(["2025-01"])))
        #expect(order.places == [0])
        #expect(order.take(try series([])))
        #expect(order.places.isEmpty)
    }
}
