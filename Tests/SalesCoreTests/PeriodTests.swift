import SalesCore
import Testing

@Suite("Periods")
struct PeriodTests {
    @Test(
        "Written and read",
        arguments: [
            "2025-10", "2025-Q4", "FY2026-Q3", "0001-01", "9999-12", "FY2025-P01", "FY2025-P12",
            "FY10000-Q4", "FY0000-P12",
        ])
    func text(_ text: String) throws {
        #expect(try period(text).description == text)
        #expect(try throughJSON(period(text)) == period(text))
    }

    @Test(
        "What no period writes is none",
        arguments: [
            "", "2025", "2025-13", "2025-00", "2025-1", "2025-Q0", "2025-Q5", "2025-q1",
            "FY2025-01",
            "fy2025-Q1", "25-01", "2025-01-01", "2025-+1", "+202-01", "-202-01", "0000-01",
            "2025 -01",
            "FY2025-P00", "FY2025-P13", "FY2025-P1", "FY2025-p01", "2025-P01", "FY2025-P+1",
            "FY10001-Q1", "10000-Q1", "FY99999-P01",
            "2025-Q", "2025_01", "２０２５-01",
        ])
    func refuses(_ text: String) { #expect(Period(text) == nil) }

    @Test(
        "Neighbours",
        arguments: [
            ("2025-01", "2024-12", "2024-01"), ("2025-Q1", "2024-Q4", "2024-Q1"),
            ("FY2026-Q1", "FY2025-Q4", "FY2025-Q1"), ("2025-12", "2025-11", "2024-12"),
            ("FY2025-P01", "FY2024-P12", "FY2024-P01"),
        ])
    func neighbours(_ text: String, previous: String, yearBefore: String) throws {
        #expect(try period(text).previous.description == previous)
        #expect(try period(text).yearBefore.description == yearBefore)
        #expect(try period(text).previous.advanced(by: 1) == period(text))
    }

    @Test("Parts")
    func parts() throws {
        #expect(try period("2025-10").year == 2025 && period("2025-10").index == 10)
        #expect(try period("FY2026-Q3").year == 2026 && period("FY2026-Q3").index == 3)
        #expect(Period.month(2025, 10) == (try period("2025-10")))
        #expect(Period.quarter(2026, 3, isFiscal: true) == (try period("FY2026-Q3")))
        #expect(Period.month(2025, 10, isFiscal: true) == (try period("FY2025-P10")))
        let early = Period(grain: .month, isFiscal: true, ordinal: -1)
        #expect(early.year == -1 && early.index == 12)
    }

    @Test("Ordered by time within a grain, months first")
    func order() throws {
        let sorted = try ["2024-12", "2025-01", "FY2025-P01", "2024-Q4", "2025-Q1"].map {
            try period($0)
        }
        #expect(sorted.shuffled().sorted() == sorted)
    }
}
