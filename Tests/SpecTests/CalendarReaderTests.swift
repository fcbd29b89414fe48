import SalesCore
import Spec
import Testing

@Suite("Reading the calendar")
struct CalendarReaderTests {
    @Test(
        arguments: [
            ("", 1), ("calendar: {}", 1), ("calendar: {fiscal_year_starts: 2}", 2),
            ("calendar: {fiscal_year_starts: 12, weeks: none}", 12),
        ])
    func reads(_ top: String, _ firstMonth: Int) throws {
        let spec = try SpecReader.spec(from: SpecSource.yaml(top: top), file: "metrics.yaml")
        #expect(spec.calendar == FiscalCalendar(firstMonth: firstMonth))
    }

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
            "{weeks: 4-4-5}", "calendar.weeks: '4-4-5' is not supported yet. Supported: none."),
        refusal(
            "{week_53: restate}",
            "calendar: 'week_53' is not supported yet. Supported: fiscal_year_starts, weeks."),
    ]

    private static func refusal(_ calendar: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(top: "calendar: \(calendar)"), says)
    }
}
