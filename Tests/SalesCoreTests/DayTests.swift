import SalesCore
import Testing

@Suite("Days")
struct DayTests {
    @Test(
        "Known days",
        arguments: [
            ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-01-01", 20_454),
            ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
        ])
    func numbers(_ text: String, number: Int32) throws {
        #expect(try day(text).number == number)
        #expect(Day(number: number).description == text)
    }

    @Test(
        "Days that do not exist, and other forms",
        arguments: [
            "2025-02-29", "1900-02-29", "2025-04-31", "2025-13-01", "2025-00-10", "2025-01-00",
            "2025-1-01", "25-01-01", "2025/01/01", "2025-01-01 ", "+025-01-01", "0000-01-01", "",
            "2025-01-0１",
        ])
    func refuses(_ text: String) { #expect(Day(iso: text) == nil) }

    @Test("Every day of four centuries has its place")
    func everyDay() {
        var number = Day.number(year: 1900, month: 1, day: 1)
        for year in 1900..<2300 {
            for month in 1...12 {
                for day in 1...Day.length(ofMonth: month, in: year) {
                    let components = Day(number: number).components
                    guard components == (year, month, day),
                        Day.number(year: year, month: month, day: day) == number
                    else {
                        Issue.record("\(year)-\(month)-\(day) is not day \(number)")
                        return
                    }
                    number += 1
                }
            }
        }
    }

    @Test("Leap years", arguments: [(1900, 28), (2000, 29), (2023, 28), (2024, 29)])
    func february(year: Int, days: Int) { #expect(Day.length(ofMonth: 2, in: year) == days) }

    @Test("Distance and order")
    func distance() throws {
        #expect(try day("2025-03-01").days(since: day("2025-02-01")) == 28)
        #expect(try day("2025-02-27").advanced(by: 2) == day("2025-03-01"))
        #expect(try day("2024-12-31") < day("2025-01-01"))
    }

    @Test("Text in JSON")
    func codes() throws {
        #expect(try json(day("2025-03-01")) == "\"2025-03-01\"")
        #expect(try throughJSON(day("2025-03-01")) == day("2025-03-01"))
    }
}
