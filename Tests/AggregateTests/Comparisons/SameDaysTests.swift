import SalesCore
import Testing

@testable import Aggregate

@Suite("The same days")
struct SameDaysTests {
    /// Lines on every day of 2024-03 … 2025-03-10.
    private static func days(asOf: String, calendar: FiscalCalendar = FiscalCalendar()) throws
        -> SameDays
    {
        let (first, last) = (try day("2024-03-05"), try day("2025-03-10"))
        return SameDays(
            calendar: calendar,
            coverage: Coverage(
                activeDays: Set((0...last.days(since: first)).map(first.advanced(by:))),
                calendar: calendar, asOf: try day(asOf)))
    }

    /// Lines on 421 days from 2023-01-29 on, in weeks.
    private static func weeks(datesNameMonths: Bool = false) throws -> SameDays {
        let calendar = FiscalCalendar(
            firstMonth: 2, yearName: .start,
            weeks: WeekCalendar(pattern: .fourFiveFour, yearEnd: .nearest(.saturday)))
        let first = try day("2023-01-29")
        return SameDays(
            calendar: calendar,
            coverage: Coverage(
                activeDays: Set((0...420).map(first.advanced(by:))), calendar: calendar,
                asOf: try day("2024-03-10")),
            datesNameMonths: datesNameMonths)
    }

    @Test(
        "Are those of a period so far, as the sources cover them",
        arguments: [
            (
                "2025-03", "2025-03-20", Baseline.previous,
                "2025-03-01/2025-03-10 2025-02-01/2025-02-10"
            ),
            ("2025-03", "2025-03-08", .previous, "2025-03-01/2025-03-07 2025-02-01/2025-02-07"),
            ("2025-Q1", "2025-03-20", .previous, "2025-01-01/2025-03-10 2024-10-01/2024-12-10"),
        ])
    func open(_ text: String, _ asOf: String, _ baseline: Baseline, _ days: String) throws {
        let found = try Self.days(asOf: asOf).days(of: try period(text), with: baseline)
        #expect(found?.description == days)
    }

    @Test(
        "There are none of a whole period, before its first day, and where a day is not covered",
        arguments: [
            ("2025-02", "2025-03-20", Baseline.previous), ("2025-03", "2025-03-01", .previous),
            ("2025-03", "2025-03-20", .yearBefore), ("2025-04", "2025-04-20", .previous),
            ("2024-03", "2024-03-20", .previous),
        ])
    func none(_ text: String, _ asOf: String, _ baseline: Baseline) throws {
        #expect(try Self.days(asOf: asOf).days(of: try period(text), with: baseline) == nil)
    }

    @Test("Are whole weeks where one of two years has a 53rd")
    func weeks() throws {
        let days = try Self.weeks()
        let found = days.days(of: .month(2024, 1, isFiscal: true), with: .yearBefore)
        #expect(found?.description == "2024-02-04/2024-03-02 2023-02-05/2023-03-04")
        let open = days.days(of: .month(2024, 2, isFiscal: true), with: .yearBefore)
        #expect(open?.description == "2024-03-03/2024-03-09 2023-03-05/2023-03-11")
    }

    @Test(
        "Are whole months where dates name months, as many as are over and have lines",
        arguments: [
            ("2025-Q1", "2025-03-20", "2025-01-01/2025-02-28 2024-10-01/2024-11-30"),
            ("2025-Q1", "2025-02-15", "2025-01-01/2025-01-31 2024-10-01/2024-10-31"),
            ("2025-02", "2025-02-15", nil), ("2025-Q1", "2025-01-15", nil),
        ])
    func months(_ text: String, _ asOf: String, _ expected: String?) throws {
        let (first, last) = (try day("2024-03-01"), try day("2025-02-28"))
        let days = SameDays(
            calendar: FiscalCalendar(),
            coverage: Coverage(
                activeDays: Set((0...last.days(since: first)).map(first.advanced(by:))),
                calendar: FiscalCalendar(), asOf: try day(asOf)),
            datesNameMonths: true)
        #expect(days.days(of: try period(text), with: .previous)?.description == expected)
    }

    @Test("Months of weeks are compared where both begin and end with a month")
    func monthsOfWeeks() throws {
        let days = try Self.weeks(datesNameMonths: true)
        let quarter = Period.quarter(2024, 1, isFiscal: true)
        let previous = days.days(of: quarter, with: .previous)
        #expect(previous?.description == "2024-02-04/2024-03-02 2023-10-29/2023-11-25")
        #expect(days.days(of: quarter, with: .yearBefore) == nil, "a week later in that year")
    }

    @Test("Are of metrics that come to one value without their values")
    func metrics() throws {
        let spec = spec(
            [
                try aggregate("revenue", .sum, of: "revenue"),
                try aggregate("orders", .countDistinct, of: "stage"),
                try aggregate("spread", .stddev, of: "revenue"),
                ratio("per_order", "revenue", "orders"),
                try formula("twice", "revenue * 2"), try formula("more", "per_order * 2"),
            ])
        #expect(spec.metricsByDay == ["revenue", "spread", "twice"])
    }
}
