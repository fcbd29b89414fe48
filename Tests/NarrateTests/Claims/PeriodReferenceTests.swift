import SalesCore
import TestSupport
import Testing

@testable import Narrate

@Suite("Relative periods")
struct PeriodReferenceTests {
    private func resolve(_ reference: PeriodReference, report: Period) -> Period? {
        reference.period(
            report: report, context: .month(2025, 3), calendar: FiscalCalendar(firstMonth: 2))
    }

    @Test(
        "A month without a year is the latest up to the report",
        arguments: [(10, Period.month(2025, 10)), (3, .month(2025, 3)), (11, .month(2024, 11))])
    func month(_ index: Int, _ period: Period) {
        #expect(resolve(.month(index), report: .month(2025, 10)) == period)
    }

    @Test("Of weeks: the latest up to the report; a calendar month is none of them")
    func weeks() {
        func resolve(_ reference: PeriodReference, _ report: Period) -> Period? {
            reference.period(report: report, context: report, calendar: .retail())
        }
        let ninth = Period.month(2025, 9, isFiscal: true)
        #expect(resolve(.weekMonth(9), ninth) == ninth)
        #expect(resolve(.weekMonth(10), ninth) == .month(2024, 10, isFiscal: true))
        #expect(
            resolve(.weekMonth(1), .quarter(2025, 2, isFiscal: true))
                == .month(2025, 1, isFiscal: true))
        #expect(resolve(.quarter(3), ninth) == .quarter(2025, 3, isFiscal: true))
        #expect(resolve(.month(10), ninth) == .month(2025, 10))
        #expect(resolve(.month(12), ninth) == .month(2024, 12))
    }

    @Test("Quarters follow the tenant's calendar")
    func quarter() {
        #expect(resolve(.quarter(3), report: .month(2025, 10)) == .quarter(2026, 3, isFiscal: true))
        #expect(resolve(.quarter(4), report: .month(2025, 10)) == .quarter(2025, 4, isFiscal: true))
    }

    @Test("This one is the report's, that one the text's")
    func context() {
        #expect(resolve(.current(.month), report: .month(2025, 10)) == .month(2025, 10))
        #expect(resolve(.same(.month), report: .month(2025, 10)) == .month(2025, 3))
        #expect(resolve(.year(2025), report: .month(2025, 10)) == nil)
    }
}
