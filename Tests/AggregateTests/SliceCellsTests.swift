import SalesCore
import Testing

@testable import Aggregate

@Suite("The accumulations of one slice")
struct SliceCellsTests {
    @Test("Sources combine month by month, months into quarters")
    func combines() {
        var cells = SliceCells(metrics: 2)
        cells.combine(Accumulation(rows: 1, values: 1, sum: 5), metric: 1, month: .month(2025, 1))
        cells.combine(Accumulation(rows: 2, values: 1, sum: 7), metric: 1, month: .month(2025, 1))
        cells.combine(Accumulation(rows: 4, values: 4, sum: 1), metric: 1, month: .month(2025, 3))
        cells.combine(Accumulation(rows: 9), metric: 0, month: .month(2025, 4))

        let months = cells.periods(.month, FiscalCalendar())
        #expect(months[.month(2025, 1)] == [nil, Accumulation(rows: 3, values: 2, sum: 12)])
        #expect(months[.month(2025, 2)] == nil)
        let quarters = cells.periods(.quarter, FiscalCalendar())
        #expect(quarters[.quarter(2025, 1)] == [nil, Accumulation(rows: 7, values: 6, sum: 13)])
        #expect(quarters[.quarter(2025, 2)] == [Accumulation(rows: 9), nil])
        let fiscal = cells.periods(.quarter, FiscalCalendar(firstMonth: 2))
        #expect(fiscal.entries.map(\.period.description) == ["FY2025-Q4", "FY2026-Q1"])
    }

    @Test("Filling leaves what is there")
    func fills() {
        var cells = SliceCells(metrics: 1)
        cells.combine(Accumulation(rows: 1), metric: 0, month: .month(2025, 2))
        cells.fill(metric: 0, in: (1...3).map { .month(2025, $0) })
        let rows = cells.periods(.month, FiscalCalendar()).entries.map { $0.value[0]?.rows }
        #expect(rows == [0, 1, 0])
    }
}
