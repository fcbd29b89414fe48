import Report
import SalesCore
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

    @Test func `A period that is not over is partial`() {
        #expect(SampleReport.partial.period.status == .partial)
    }
}
