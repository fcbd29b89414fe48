import SalesCore
import Testing

@Suite("Values by period")
struct PeriodSeriesTests {
    @Test("Entries stand in order, months before quarters, in whatever order they come")
    func order() {
        let periods: [Period] = [
            .quarter(2025, 1), .month(2025, 3), .month(2024, 12), .quarter(2024, 4),
            .month(2025, 1),
        ]
        var series = PeriodSeries<Int>()
        for (index, period) in periods.enumerated() { series.put(index, at: period) }
        #expect(
            series.entries.map(\.period.description)
                == ["2024-12", "2025-01", "2025-03", "2024-Q4", "2025-Q1"])
        for (index, period) in periods.enumerated() { #expect(series[period] == index) }
    }

    @Test("A period that has no value has none, before, between and after those that have one")
    func missing() {
        var series = PeriodSeries<Int>()
        #expect(series[.month(2025, 1)] == nil)
        series.put(1, at: .month(2025, 2))
        series.put(2, at: .month(2025, 4))
        for month in [1, 3, 5] { #expect(series[.month(2025, month)] == nil) }
        #expect(series[.quarter(2025, 1)] == nil)
    }

    @Test("A value put where one stands takes its place, or joins it")
    func joining() {
        var series = PeriodSeries<Int>()
        series.put(1, at: .month(2025, 2))
        series.put(5, at: .month(2025, 2))
        #expect(series[.month(2025, 2)] == 5)
        series.put(2, at: .month(2025, 2)) { $0 += $1 }
        #expect(series[.month(2025, 2)] == 7)
        #expect(series.count == 1)
    }

    @Test("Filtering keeps the order of what is left")
    func filtering() {
        var series = PeriodSeries<Int>()
        for month in 1...6 { series.put(month, at: .month(2025, month)) }
        #expect(series.filter { $0.index % 2 == 0 }.entries.map(\.value) == [2, 4, 6])
    }
}
