import SalesCore
import Testing

@testable import Aggregate

@Suite("The same days")
struct SameDaysTests {
    private let calendar = FiscalCalendar()

    @Test(
        "Stand in the same place of the other period, in its last day where it is shorter",
        arguments: [
            ("2025-03", "2025-03-10", "2025-02", "2025-02-01", "2025-02-10"),
            ("2025-03", "2025-03-30", "2025-02", "2025-02-01", "2025-02-28"),
            ("2025-02", "2025-02-28", "2025-01", "2025-01-01", "2025-01-31"),
            ("2024-02", "2024-02-29", "2023-02", "2023-02-01", "2023-02-28"),
            ("2025-Q1", "2025-02-10", "2024-Q4", "2024-10-01", "2024-11-10"),
            ("2025-Q1", "2025-03-01", "2024-Q1", "2024-01-01", "2024-03-01"),
        ])
    func range(_ now: String, _ through: String, _ before: String, _ first: String, _ last: String)
        throws
    {
        let range = SameDays.range(
            of: try period(now), through: try day(through), in: try period(before), calendar)
        #expect(range == (try day(first))...(try day(last)))
    }

    @Test("A day outside of the period has none")
    func outside() throws {
        let range = SameDays.range(
            of: .month(2025, 3), through: try day("2025-04-01"), in: .month(2025, 2), calendar)
        #expect(range == nil)
    }

    @Test("Ten days are compared with ten days")
    func change() throws {
        var days: [Day: ExactDecimal] = [:]
        for offset in 0..<28 { days[try day("2025-02-01").advanced(by: offset)] = 10 }
        for offset in 0..<10 { days[try day("2025-03-01").advanced(by: offset)] = 12 }
        let same = SameDays(days, calendar: calendar)
        let change = try #require(
            try same.change(
                in: .month(2025, 3), through: try day("2025-03-10"), from: .month(2025, 2)))
        #expect(change.before == 100)
        #expect(change.now == 120)
        #expect(
            try same.change(
                in: .month(2025, 2), through: try day("2025-02-10"), from: .month(2025, 1)) == nil)
    }
}
