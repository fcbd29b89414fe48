import SalesCore
import Spec
import Testing

@Suite("Reading the day that ends a year")
struct YearEndReaderTests {
    @Test(
        arguments: [
            ("nearest saturday", WeekCalendar.YearEnd.nearest(.saturday)),
            ("last sunday", .last(.sunday)), ("Last  Friday", .last(.friday)),
        ])
    func reads(_ text: String, _ yearEnd: WeekCalendar.YearEnd) throws {
        let yaml = SpecSource.yaml(top: "calendar: {weeks: 4-4-5, year_ends: \(text)}")
        let spec = try SpecReader.spec(from: yaml, file: "metrics.yaml")
        #expect(spec.calendar.weeks?.yearEnd == yearEnd)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "nearest saterday",
            "'nearest saterday' is not a day that ends a year. "
                + "Did you mean 'nearest saturday'?"),
        refusal(
            "saturday",
            "'saturday' is not a day that ends a year. "
                + "Write 'nearest saturday' or 'last saturday', or another weekday: the one nearest to, "
                + "or the last one up to, the end of the month before the fiscal year starts."),
        refusal("{on: saturday}", "expected a text, found a mapping."),
    ]

    private static func refusal(_ yearEnd: String, _ says: String) -> Refusal {
        Refusal(
            SpecSource.yaml(top: "calendar: {weeks: 4-4-5, year_ends: \(yearEnd)}"),
            "calendar.year_ends: \(says)")
    }
}
