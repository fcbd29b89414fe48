import SalesCore
import Testing

@testable import Aggregate

@Suite("The month of a day")
struct MonthIndexTests {
    private func months(_ index: MonthIndex, _ texts: [String]) throws -> [String] {
        let days = try texts.map { try day($0).number }
        var codes = [UInt32](repeating: 99, count: days.count)
        try index.findMonths(of: days, rows: days.count, into: &codes)
        return codes.map { index.months[Int($0)].description }
    }

    @Test("In any order, centuries apart")
    func finds() throws {
        let index = MonthIndex(calendar: FiscalCalendar())
        let texts = [
            "2025-03-01", "2025-02-28", "2024-02-29", "2025-03-31", "1700-12-31", "9999-12-31",
            "0001-01-01", "2025-03-15",
        ]
        let expected = texts.map { String($0.prefix(7)) }
        #expect(try months(index, texts) == expected)
        #expect(try months(index, texts.reversed()) == expected.reversed())
        #expect(index.months.count == 6)
        #expect(index.activeDays == (try texts.map { try day($0) }).sorted())
    }

    @Test("Every day of a century, backwards and forwards", arguments: [1, -1])
    func everyDay(step: Int) throws {
        let index = MonthIndex(calendar: FiscalCalendar())
        let all = Array(try day("1999-01-01").number...day("2101-01-01").number)
        let days = step > 0 ? all : all.reversed()
        var codes = [UInt32](repeating: 0, count: days.count)
        for start in stride(from: 0, to: days.count, by: 1000) {
            let rows = min(1000, days.count - start)
            try days.withUnsafeBufferPointer { days in
                try codes.withUnsafeMutableBufferPointer { codes in
                    guard let from = days.baseAddress, let to = codes.baseAddress else { return }
                    try index.findMonths(of: from + start, rows: rows, into: to + start)
                }
            }
        }
        let wrong = zip(days, codes).filter { number, code in
            let (year, month, _) = Day(number: number).components
            return index.months[Int(code)] != .month(year, month)
        }
        #expect(wrong.isEmpty)
        #expect(index.activeDays.count == days.count)
    }

    @Test(
        "A day outside the years 1 to 9999 is refused", arguments: [Int32.min, -719_163, 2_932_897])
    func outOfRange(number: Int32) {
        let index = MonthIndex(calendar: FiscalCalendar())
        var codes: [UInt32] = [0]
        #expect(throws: AggregateFailure.dayOutOfRange(number)) {
            try index.findMonths(of: [number], rows: 1, into: &codes)
        }
    }
}
