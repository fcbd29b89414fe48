import Report
import SalesCore
import TestSupport
import Testing

@Suite("The period of a report")
struct ReportPeriodTests {
    @Test func `A calendar month needs no note`() {
        let period = SampleReport.american.period
        #expect(period.name == "October 2025")
        #expect(period.firstDay.description == "2025-10-01")
        #expect(period.lastDay.description == "2025-10-31")
        #expect(period.status == .complete)
        #expect(period.calendarNote == nil)
    }

    @Test func `A fiscal quarter says which months it holds`() {
        let period = SampleReport.european.period
        #expect(period.firstDay.description == "2025-08-01")
        #expect(
            period.calendarNote
                == "The fiscal year starts in February; Q3 FY2026 is August 2025 to October 2025.")
    }

    @Test func `A month of a fiscal calendar names the start of the year only`() {
        let period = ReportPeriod(.month(2025, 10), in: SampleReport.europeanTable.table)
        #expect(period.calendarNote == "The fiscal year starts in February.")
    }

    @Test(
        "A period of weeks says how many it has",
        arguments: [
            (
                Period.month(2023, 2, isFiscal: true), "P2 FY2023",
                "The fiscal year has 53 weeks in quarters of 4-5-4 weeks; P2 FY2023 has 5."
            ),
            (
                .month(2023, 12, isFiscal: true), "P12 FY2023",
                "The fiscal year has 53 weeks in quarters of 4-5-4 weeks; "
                    + "P12 FY2023 has 5 and ends it."
            ),
            (
                .quarter(2022, 4, isFiscal: true), "Q4 FY2022",
                "The fiscal year has 52 weeks in quarters of 4-5-4 weeks; "
                    + "Q4 FY2022 has 13 and ends it."
            ),
        ])
    func weeks(_ period: Period, name: String, note: String) {
        let table = TableBuilder(calendar: .retail(), metrics: [.revenue]).table()
        let told = ReportPeriod(period, in: table)
        #expect(told.name == name)
        #expect(told.calendarNote == note)
        #expect(told.firstDay == FiscalCalendar.retail().firstDay(of: period))
    }

    @Test func `A period that is not over is partial`() {
        #expect(SampleReport.partial.period.status == .partial)
    }
}
