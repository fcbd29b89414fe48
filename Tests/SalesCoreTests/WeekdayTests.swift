import SalesCore
import Testing

@Suite("Days of the week")
struct WeekdayTests {
    @Test(
        "By date",
        arguments: [
            ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("2024-02-03", .saturday),
            ("2025-11-23", .sunday), ("0001-01-01", .monday), ("9999-12-31", .friday),
        ])
    func weekday(_ text: String, is weekday: Weekday) throws {
        #expect(try day(text).weekday == weekday)
    }

    @Test("One follows the other")
    func order() throws {
        let first = try day("1969-12-01")
        for offset in 0..<100 {
            let (today, tomorrow) = (first.advanced(by: offset), first.advanced(by: offset + 1))
            #expect(tomorrow.weekday.rawValue == today.weekday.rawValue % 7 + 1)
        }
    }
}
