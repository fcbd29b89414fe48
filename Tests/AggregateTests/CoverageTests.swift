import SalesCore
import Testing

@testable import Aggregate

@Suite("Which periods are complete")
struct CoverageTests {
    private func days(
        _ first: String, _ last: String, where isActive: (Int) -> Bool = { _ in true }
    )
        throws -> Set<Day>
    {
        let (first, last) = (try day(first), try day(last))
        return Set((0...last.days(since: first)).filter(isActive).map { first.advanced(by: $0) })
    }

    private func complete(
        _ days: Set<Day>, _ periods: [String], asOf: String = "2030-01-01", firstMonth: Int = 1
    ) throws -> [String] {
        let coverage = Coverage(
            activeDays: days, calendar: FiscalCalendar(firstMonth: firstMonth),
            asOf: try day(asOf))
        return periods.filter { text in
            Period(text).map { coverage.status(of: $0) } == .complete
        }
    }

    @Test("Covered from first to last day")
    func whole() throws {
        let days = try days("2025-01-01", "2025-04-29")
        let periods = ["2024-12", "2025-01", "2025-02", "2025-03", "2025-04", "2025-Q1", "2025-Q2"]
        #expect(
            try complete(days, periods) == ["2025-01", "2025-02", "2025-03", "2025-Q1"])
    }

    @Test("The first period is partial where the data starts in its middle")
    func start() throws {
        let days = try days("2025-01-02", "2025-06-30")
        #expect(
            try complete(days, ["2025-01", "2025-02", "2025-Q1", "2025-Q2"])
                == ["2025-02", "2025-Q2"])
    }

    @Test("Today must be past the last day")
    func asOf() throws {
        let days = try days("2025-01-01", "2025-01-31")
        #expect(try complete(days, ["2025-01"], asOf: "2025-01-31") == [])
        #expect(try complete(days, ["2025-01"], asOf: "2025-02-01") == ["2025-01"])
    }

    @Test("Silence at weekends is usual: a month may end on a Sunday")
    func weekends() throws {
        // 2025-08-31 is a Sunday; 2025-05-01 is a Thursday.
        let weekdays = try days("2025-05-01", "2025-08-29") { $0 % 7 != 2 && $0 % 7 != 3 }
        #expect(try complete(weekdays, ["2025-05", "2025-08"]) == ["2025-05", "2025-08"])
        let untilThursday = weekdays.subtracting([try day("2025-08-29")])
        #expect(try complete(untilThursday, ["2025-08"]) == [])
    }

    @Test("A silence of more than a week is never usual")
    func capped() throws {
        let fortnightly = try days("2025-01-01", "2025-06-30") { $0 % 14 == 0 }
        let last = try #require(fortnightly.max())
        #expect(last == (try day("2025-06-18")))
        #expect(try complete(fortnightly, ["2025-05", "2025-06"]) == ["2025-05"])
    }

    @Test("Only silences of the last 92 days count")
    func window() throws {
        let all = try days("2025-01-01", "2025-08-30")
        let gap = try days("2025-05-24", "2025-05-28")
        #expect(try complete(all.subtracting(gap), ["2025-08"]) == [])
        let recent = try days("2025-08-10", "2025-08-14")
        #expect(try complete(all.subtracting(recent), ["2025-08"]) == ["2025-08"])
    }

    @Test("A fiscal quarter is complete with its three months")
    func fiscal() throws {
        let days = try days("2025-02-01", "2025-07-15")
        #expect(
            try complete(days, ["FY2026-Q1", "FY2026-Q2"], firstMonth: 2) == ["FY2026-Q1"])
    }

    @Test("One day a month stands for the month, wherever it lies in it")
    func monthly() throws {
        for text in ["01", "15", "28"] {
            let days = try Set((1...6).map { try day("2025-0\($0)-\(text)") })
            #expect(try complete(days, ["2025-01", "2025-06", "2025-Q2"]).count == 3)
        }
    }

    @Test("Without lines nothing is complete")
    func none() throws { #expect(try complete([], ["2025-01"]) == []) }
}
