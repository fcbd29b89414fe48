import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Reading periods")
struct PeriodReaderTests {
    private func read(_ text: String, firstMonth: Int = 1) -> PeriodReference? {
        PeriodReader(Tokenizer.tokens(text), calendar: FiscalCalendar(firstMonth: firstMonth))
            .read(at: 0)?.period
    }

    @Test(
        "Named and written out",
        arguments: [
            ("October 2025", PeriodReference.exact(.month(2025, 10))),
            ("Oct. 2025", .exact(.month(2025, 10))), ("Oct '25", .exact(.month(2025, 10))),
            ("2025-10", .exact(.month(2025, 10))), ("October of 2025", .exact(.month(2025, 10))),
            ("Q3 2025", .exact(.quarter(2025, 3))), ("2025-Q3", .exact(.quarter(2025, 3))),
            ("the third quarter of 2025", .exact(.quarter(2025, 3))),
            ("March", .month(3)), ("Q1", .quarter(1)), ("this month", .current(.month)),
            ("the same month", .same(.month)), ("2025", .year(2025)), ("FY2026", .year(2026)),
            ("October 31, 2025", .day), ("31 October 2025", .day), ("2025-10-31", .day),
            ("February 29, 2024", .day), ("29 February", .day), ("12th of October", .day),
            ("31st of June 2025", .impossible), ("February 29, 2025", .impossible),
            ("31 November", .impossible), ("2025-02-30", .impossible),
            ("Q5 2025", .impossible), ("2025-13", .impossible),
        ])
    func reads(_ text: String, _ period: PeriodReference) { #expect(read(text) == period) }

    @Test(
        "Fiscal quarters",
        arguments: ["Q3 FY2026", "FY2026-Q3", "Q3 FY26", "Q3 of fiscal 2026", "Q3 2026"])
    func fiscal(_ text: String) {
        #expect(read(text, firstMonth: 2) == .exact(.quarter(2026, 3, isFiscal: true)))
    }

    @Test(
        "Months of weeks",
        arguments: [
            ("P9 FY2026", PeriodReference.exact(.month(2026, 9, isFiscal: true))),
            ("P09 2026", .exact(.month(2026, 9, isFiscal: true))),
            ("FY2026-P09", .exact(.month(2026, 9, isFiscal: true))),
            ("period 9 of fiscal 2026", .exact(.month(2026, 9, isFiscal: true))),
            ("P12 FY26", .exact(.month(2026, 12, isFiscal: true))), ("P9", .weekMonth(9)),
            ("P13 FY2026", .impossible), ("P0", .impossible),
            ("Q3 FY2026", .exact(.quarter(2026, 3, isFiscal: true))),
            ("October 2025", .exact(.month(2025, 10))),
        ])
    func weeks(_ text: String, _ period: PeriodReference) {
        let reader = PeriodReader(Tokenizer.tokens(text), calendar: .retail())
        #expect(reader.read(at: 0)?.period == period)
        #expect(reader.read(at: 0)?.end == Tokenizer.tokens(text).count)
    }

    @Test("Without weeks, P9 is a word", arguments: ["P9", "P9 FY2026", "period 9"])
    func noWeeks(_ text: String) { #expect(read(text, firstMonth: 2) == nil) }

    @Test(
        "Four digits that count something",
        arguments: [
            ("orders of 2031 in May 2024", 2), ("orders were 2031.", 2), ("and 2050 from Sligo", 1),
            ("rose from 1998 to 2105 in Q1", 2), ("ranged from 1990 to 11,910", 2),
        ])
    func amounts(_ text: String, _ index: Int) {
        let reader = PeriodReader(Tokenizer.tokens(text), calendar: FiscalCalendar())
        #expect(reader.read(at: index) == nil)
    }

    @Test(
        "Four digits that are a year",
        arguments: [
            ("since 2024 for EMEA", 1), ("in 2024 for the regions", 1), ("of 2024, orders", 1),
            ("the best year was 2024.", 4), ("from 2023 to 2024", 1),
        ])
    func years(_ text: String, _ index: Int) {
        let reader = PeriodReader(Tokenizer.tokens(text), calendar: FiscalCalendar())
        #expect(reader.read(at: index) != nil)
    }

    @Test(
        "Words that are no periods", arguments: ["may rise", "march on", "2025%", "12", "second"])
    func readsNothing(_ text: String) { #expect(read(text) == nil) }
}
