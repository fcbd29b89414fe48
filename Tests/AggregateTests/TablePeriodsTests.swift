import SalesCore
import Testing

@testable import Aggregate

@Suite("The periods of tables")
struct TablePeriodsTests {
    private func periods(
        _ grains: [Grain], firstMonth: Int = 1, filling: [Period] = []
    ) throws -> TablePeriods {
        let spec = spec([try aggregate("n", .count)], slices: [[]], firstMonth: firstMonth)
        let joiner = try CellJoiner(spec: spec, schema: orderSchema)
        let days = try ["2025-03-31", "2024-12-01", "2025-01-01"].map(day)
        try joiner.add([cells(spec, days.map { Record($0) })])
        let coverage = Coverage(
            activeDays: joiner.activeDays, calendar: spec.calendar, asOf: try day("2026-01-01"))
        return TablePeriods(joiner, grains: grains, coverage: coverage, filling: filling)
    }

    @Test("Sorted by their texts: months before the quarters of their year")
    func order() throws {
        let fields = try periods(Grain.allCases).rows.map {
            String(decoding: $0.field, as: UTF8.self)
        }
        #expect(
            fields == [
                "month,2024-12", "quarter,2024-Q4", "month,2025-01", "month,2025-03",
                "quarter,2025-Q1",
            ])
        let fiscal = try periods([.quarter], firstMonth: 2).rows.map(\.period.description)
        #expect(fiscal == ["FY2025-Q4", "FY2026-Q1"])
    }

    @Test("Each month code finds its month, and its quarter")
    func places() throws {
        let periods = try periods(Grain.allCases)
        let found = periods.places.map { $0.map { periods.rows[Int($0)].period.description } }
        #expect(found[0] == ["2025-03", "2024-12", "2025-01"])
        #expect(found[1] == ["2025-Q1", "2024-Q4", "2025-Q1"])
    }

    @Test("Months to be filled are there without a line, and their quarters with them")
    func filling() throws {
        let periods = try periods(Grain.allCases, filling: [.month(2025, 2)])
        #expect(
            periods.filled.map { periods.rows[Int($0)].period.description }
                == ["2025-02", "2025-Q1"])
    }
}
