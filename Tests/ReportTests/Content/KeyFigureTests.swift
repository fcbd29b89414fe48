import Report
import SalesCore
import Testing

@Suite("Key figures")
struct KeyFigureTests {
    private func revenue(_ values: [Period: Int], partial: Set<Period> = []) -> KeyFigure {
        var sample = SampleTable()
        sample.periods = Array(values.keys)
        sample.partial = partial
        sample.value = { metric, _, _, period in
            metric == "revenue" ? values[period].map { ExactDecimal($0) } : nil
        }
        let table = sample.table
        return KeyFigure(table.spec.metrics[0], .month(2025, 10), in: table)
    }

    @Test func `A figure stands beside the period before and the year before`() {
        let figure = revenue([
            .month(2025, 10): 110, .month(2025, 9): 100, .month(2024, 10): 220,
        ])
        #expect(figure.value == 110)
        #expect(figure.previous.value == 100)
        #expect(figure.previous.change?.relative == ExactDecimal(mantissa: 1, scale: 1))
        #expect(figure.yearBefore.change?.difference == -110)
    }

    @Test func `A partial period has values but no changes`() {
        let figure = revenue(
            [.month(2025, 10): 110, .month(2025, 9): 100], partial: [.month(2025, 10)])
        #expect(figure.previous.value == 100)
        #expect(figure.previous.change == nil)
    }

    @Test func `Missing is not zero`() {
        let figure = revenue([.month(2025, 9): 100])
        #expect(figure.value == nil)
        #expect(figure.previous.change == nil)
        #expect(figure.series.last?.value == nil)
    }

    @Test func `A series is thirteen months at most, begins with a value and keeps its gaps`() {
        let long = revenue(
            Dictionary(
                uniqueKeysWithValues: (0..<20).map {
                    (Period.month(2025, 10).advanced(by: -$0), $0)
                }
            ))
        #expect(long.series.count == 13)
        #expect(long.series.first?.period == long.yearBefore.period)

        let short = revenue([.month(2025, 10): 3, .month(2025, 7): 1])
        #expect(short.series.map(\.value) == [1, nil, nil, 3])
    }

    @Test func `A series of quarters is nine at most`() {
        #expect(SeriesPoint.length(.quarter) == 9)
        #expect(SampleReport.european.keyFigures[0].series.count == 7)
    }
}
