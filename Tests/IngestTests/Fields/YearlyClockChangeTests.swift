import SalesCore
import Testing

@testable import Ingest

@Suite("Summer time, year after year")
struct YearlyClockChangeTests {
    private func offset(_ rule: String, _ day: String, _ hour: Int) throws -> Int {
        let change = try #require(YearlyClockChange(posix: rule))
        let day = try #require(Day(iso: day))
        return change.offset(at: Int(day.number) * 86_400 + hour * 3600)
    }

    @Test("Berlin: last Sundays of March and October, at one o'clock UTC")
    func berlin() throws {
        let rule = "CET-1CEST,M3.5.0,M10.5.0/3"
        #expect(try offset(rule, "2025-03-30", 0) == 3600)
        #expect(try offset(rule, "2025-03-30", 1) == 7200)
        #expect(try offset(rule, "2025-10-26", 0) == 7200)
        #expect(try offset(rule, "2025-10-26", 1) == 3600)
    }

    @Test("Sydney: summer runs over the new year")
    func sydney() throws {
        let rule = "AEST-10AEDT,M10.1.0,M4.1.0/3"
        #expect(try offset(rule, "2025-01-01", 0) == 39_600)
        #expect(try offset(rule, "2025-07-01", 0) == 36_000)
        #expect(try offset(rule, "2025-12-31", 0) == 39_600)
    }

    @Test(
        "Places without summer time",
        arguments: [("<+0530>-5:30", 19_800), ("UTC0", 0), ("MST7", -25_200)])
    func none(_ rule: String, _ seconds: Int) throws {
        #expect(try offset(rule, "2025-07-01", 0) == seconds)
    }

    @Test("What is no rule", arguments: ["", "E", "EST", "EST5EDT,J60,J300", "EST5EDT,M3.2.0"])
    func invalid(_ rule: String) {
        #expect(YearlyClockChange(posix: rule) == nil)
    }
}
