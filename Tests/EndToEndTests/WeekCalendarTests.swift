import Foundation
import TestSupport
import Testing

@Suite("Calendars of weeks, end to end")
struct WeekCalendarTests {
    /// One sale on the first and one on the last day of each month of FY2025, the NRF's.
    private static let export = """
        date,region,Net Amount
        2025-02-01,East,1.00
        2025-02-02,East,10.00
        2025-03-01,West,20.00
        2025-03-02,East,300.00
        2025-04-05,West,400.00
        2025-04-06,East,5000.00
        2025-05-03,West,6000.00

        """

    private func workdir() throws -> Workdir {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(Self.export, to: "exports/a.csv")
        let calendar = """
            calendar: {fiscal_year_starts: 2, year_named_after: start, weeks: 4-5-4, \
            year_ends: nearest saturday}
            """
        try work.write(
            Workdir.smallSpec.replacingOccurrences(
                of: "currency: USD", with: "currency: USD\n\(calendar)"), to: "metrics.yaml")
        return work
    }

    @Test("Stored, asked for, reported, archived and verified by their own names")
    func job() throws {
        let work = try workdir()
        let run = try work.run("run", "job.yaml", "--as-of", "2025-05-10")
        #expect(run.code == 0, "\(run.errors)")
        let table = try work.run("tables", "--tenant", "acme", "--slice", "", "--quiet")
        let rows = table.output.split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)
        }
        let totals = rows.filter { $0[0] == "revenue" && $0[1].isEmpty }.map {
            "\($0[3]) \($0[4])"
        }
        #expect(
            totals == [
                "FY2024-P12 1.00", "FY2024-Q4 1.00", "FY2025-P01 30.00", "FY2025-P02 700.00",
                "FY2025-P03 11000.00", "FY2025-Q1 11730.00",
            ], "\(table.errors)")
        let one = try work.run(
            "tables", "--tenant", "acme", "--period", "FY2025-P02", "--quiet")
        #expect(one.code == 0 && one.output.contains(",FY2025-P02,700.00,"))
        let report = try work.run("report", "--tenant", "acme", "--period", "FY2025-P03")
        #expect(report.code == 0, "\(report.errors)")
        #expect(report.output.contains("P3 FY2025"))
        #expect(report.output.contains("6 April – 3 May 2025"))
        #expect(try work.run("verify", ".salestalk/archive").code == 0)
        let again = try work.run("run", "job.yaml", "--as-of", "2025-05-10")
        #expect(again.code == 0, "\(again.errors)")
    }

    @Test("A period of the calendar months is refused, with one that would be read")
    func foreign() throws {
        let work = try workdir()
        #expect(try work.run("run", "job.yaml", "--as-of", "2025-05-10").code == 0)
        let report = try work.run("report", "--tenant", "acme", "--period", "2025-03")
        #expect(report.code == 2)
        #expect(report.errors.contains("2025-03 is a calendar month"))
        #expect(report.errors.contains("FY2026-P09"))
    }

    @Test("Every line is in one month of weeks: they add up to what calendar months add up to")
    func addsUp() throws {
        let work = try Workdir()
        try work.copySamples()
        func sum(_ spec: String) throws -> (cents: Int, periods: [String]) {
            let outcome = try work.run(
                "aggregate", "samples/acme/orders-2025.csv", "--spec", spec, "--quiet")
            #expect(outcome.code == 0, "\(outcome.errors)")
            var (cents, periods): (Int, [String]) = (0, [])
            for row in outcome.output.split(separator: "\n") where row.hasPrefix("revenue,,month,")
            {
                let fields = row.split(separator: ",", omittingEmptySubsequences: false)
                cents += Int(fields[4].replacingOccurrences(of: ".", with: "")) ?? 0
                periods.append(String(fields[3]))
            }
            return (cents, periods)
        }
        let spec = try work.text("samples/acme/retail-weeks.yaml")
        try work.write(
            spec.replacingOccurrences(of: "weeks: 4-5-4", with: "weeks: none")
                .replacingOccurrences(of: "  year_ends: nearest saturday", with: "  #"),
            to: "months.yaml")
        let (weeks, months) = (try sum("samples/acme/retail-weeks.yaml"), try sum("months.yaml"))
        #expect(weeks.cents > 0 && weeks.cents == months.cents)
        #expect(weeks.periods.first == "FY2024-P11")
        #expect(months.periods.first == "2025-01")
    }
}
