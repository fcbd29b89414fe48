import Foundation
import SalesCore
import Spec
import TestSupport
import Testing

@Suite("Reading the calendar")
struct CalendarReaderTests {
    @Test(arguments: read)
    func reads(_ top: String, _ calendar: FiscalCalendar) throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(top: top), file: "metrics.yaml")
        #expect(spec.calendar == calendar)
    }

    static let read: [(String, FiscalCalendar)] = [
        ("", FiscalCalendar()), ("calendar: {}", FiscalCalendar()),
        ("calendar: {fiscal_year_starts: 2}", FiscalCalendar(firstMonth: 2)),
        ("calendar: {fiscal_year_starts: 12, weeks: none}", FiscalCalendar(firstMonth: 12)),
        (
            "calendar: {fiscal_year_starts: 2, weeks: none, week_53: restate}",
            FiscalCalendar(firstMonth: 2)
        ),
        (
            "calendar: {fiscal_year_starts: 7, year_named_after: start}",
            FiscalCalendar(firstMonth: 7, yearName: .start)
        ),
        (
            "calendar: {fiscal_year_starts: 2, year_named_after: start, weeks: 4-5-4, "
                + "year_ends: nearest saturday}", .retail()
        ),
        (
            "calendar: {fiscal_year_starts: 2, year_named_after: start, weeks: 4-5-4, "
                + "year_ends: nearest saturday, week_53: drop}", .retail(.drop)
        ),
        (
            "calendar: {weeks: 4-4-5, year_ends: last sunday, week_53: raw}",
            FiscalCalendar(
                weeks: WeekCalendar(
                    pattern: .fourFourFive, yearEnd: .last(.sunday), week53: .raw))
        ),
    ]

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "{fiscal_year_starts: 13}",
            "calendar.fiscal_year_starts: expected a whole number 1 … 12, found '13'."),
        refusal(
            "{fiscal_year_starts: February}",
            "calendar.fiscal_year_starts: expected a whole number 1 … 12, found 'February'."),
        refusal(
            "{fiscal_year_start: 2}",
            "calendar: unknown key 'fiscal_year_start'. Did you mean 'fiscal_year_starts'?"),
        refusal(
            "{weeks: 4-4-5}",
            "calendar.weeks: 4-4-5 does not say on which day the year ends. "
                + "Add the key 'year_ends', such as 'year_ends: nearest saturday'."),
        refusal(
            "{weeks: 4-4-4}", "calendar.weeks: unknown value '4-4-4'. Did you mean '4-4-5'?"),
        refusal(
            "{weeks: 5-4-4, year_ends: nearest friday, week_53: restated}",
            "calendar.week_53: unknown value 'restated'. Did you mean 'restate'?"),
        refusal(
            "{weeks: none, year_ends: last friday}",
            "calendar.year_ends: has no effect on a year of calendar months. "
                + "Add 'weeks: 4-4-5', '4-5-4' or '5-4-4', or remove it."),
        refusal(
            "{week_53: restate}",
            "calendar.week_53: has no effect on a year of calendar months. "
                + "Add 'weeks: 4-4-5', '4-5-4' or '5-4-4', or remove it."),
        refusal(
            "{year_named_after: start}",
            "calendar.year_named_after: has no effect on a fiscal year that starts in January. "
                + "Set 'fiscal_year_starts' to another month, or remove it."),
        refusal(
            "{fiscal_year_starts: 2, year_named_after: begin}",
            "calendar.year_named_after: unknown value 'begin'. Known: start, end."),
    ]

    @Test("Weeks need days")
    func monthsOnly() {
        let top = "calendar: {weeks: 4-4-5, year_ends: last friday}"
        let yaml = SpecSource.yaml(top: top).replacingOccurrences(
            of: "date: {type: date}", with: "date: {type: date, formats: [yyyy-MM]}")
        expectRefused(
            Refusal(
                yaml,
                "calendar: 'weeks' needs days, and the formats of 'date' name months only. "
                    + "Give a format with a day, or write 'weeks: none'."))
    }

    private static func refusal(_ calendar: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(top: "calendar: \(calendar)"), says)
    }
}
