import SalesCore
import Testing

@testable import Aggregate

@Suite("Which days a source's lines stand for")
struct ActiveDaysTests {
    @Test(
        "Formats tell whether a date names a day",
        arguments: [
            (["yyyy-MM-dd"], 1), ([], 1), (["yyyy-MM"], 30), (["MM.yyyy", "MMM yyyy"], 30),
            (["yyyy-MM", "d.M.yyyy"], 1), (["excel"], 1),
        ])
    func formats(_ formats: [String], count: Int) throws {
        let spec = spec([], dateFormats: formats)
        let days = ActiveDays.days(of: spec, from: [try day("2025-06-01")])
        #expect(days.count == count)
        #expect(days.contains(try day("2025-06-01")))
    }

    @Test(
        "One day a month, over two months, covers whole months",
        arguments: [
            (["2025-01-01", "2025-02-01"], 59), (["2025-01-31", "2025-03-31"], 62),
            (["2025-01-01"], 1), (["2025-01-01", "2025-01-02", "2025-02-01"], 3), ([], 0),
        ])
    func monthly(_ texts: [String], count: Int) throws {
        let days = Set(try texts.map { try day($0) })
        let covered = ActiveDays.covered(days, calendar: FiscalCalendar())
        #expect(covered.count == count)
        #expect(covered == covered.sorted())
    }
}
