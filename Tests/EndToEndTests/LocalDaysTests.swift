import Foundation
import TestSupport
import Testing

/// Instants near local midnight in zones whose clocks change in the last week of a month, at half
/// hours, in the south, or never; `scripts/local_days.py` makes them with Python's zoneinfo.
@Suite("The local day of a sale")
struct LocalDaysTests {
    /// Lines `at,month,week_period` by zone.
    private static let lines: [String: [String]] = {
        let path =
            projectRoot.path + "/Tests/EndToEndTests/Fixtures/LocalDays.csv"
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        var lines: [String: [String]] = [:]
        for line in text.split(separator: "\n").dropFirst() {
            let parts = line.split(separator: ",", maxSplits: 1)
            lines[String(parts[0]), default: []].append(String(parts[1]))
        }
        return lines
    }()

    static let zones = [
        "UTC", "Europe/Berlin", "Europe/London", "America/New_York", "America/St_Johns",
        "Asia/Kolkata", "Asia/Kathmandu", "Australia/Sydney", "Australia/Lord_Howe",
        "Pacific/Auckland", "Pacific/Chatham", "America/Santiago", "Pacific/Kiritimati",
    ]

    @Test("All zones of the table are tried")
    func complete() { #expect(Set(Self.lines.keys) == Set(Self.zones)) }

    @Test("decides its month, over changes of the clocks too", arguments: zones)
    func months(zone: String) throws {
        try expectEveryLineInItsPeriod(zone, calendar: "{weeks: none}", label: "month")
    }

    @Test("decides its period of weeks", arguments: zones)
    func weeks(zone: String) throws {
        try expectEveryLineInItsPeriod(
            zone, calendar: "{weeks: 4-4-5, year_ends: last sunday}", label: "week_period")
    }

    @Test("decides what a filter on dates takes, of the time and of any other column")
    func filters() throws {
        let work = try Workdir()
        try work.write(
            """
            at,paid
            2025-11-01T03:59:59Z,2025-11-01T04:00:00Z
            2025-11-01T04:00:00Z,2025-11-01T03:59:59Z
            2025-11-02T12:00:00Z,
            """, to: "sales.csv")
        try work.write(
            """
            version: 1
            time_zone: America/New_York
            source:
              time: at
              columns: {at: {type: date}, paid: {type: date}}
            metrics:
              sold:   {aggregate: count, where: at <= 2025-10-31}
              later:  {aggregate: count, where: not at <= 2025-10-31, fill: zero}
              paid:   {aggregate: count, where: paid >= 2025-10-31 and paid < 2025-11-01}
              unpaid: {aggregate: count, where: not (paid <= 2025-10-31 or paid > 2025-10-31)}
            """, to: "metrics.yaml")
        let outcome = try work.run("aggregate", "sales.csv", "--spec", "metrics.yaml", "--quiet")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let cells = outcome.output.split(separator: "\n").filter { $0.contains(",month,") }
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).prefix(5) }
            .map { "\($0[0]) \($0[3]) \($0[4])" }
        #expect(
            cells == [
                "sold 2025-10 1", "later 2025-10 0", "later 2025-11 2", "paid 2025-11 1",
            ])
    }

    @Test(
        "A zone that is none is told before any export is read",
        arguments: ["doctor", "plan", "run"])
    func unknown(command: String) throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write("", to: "exports/a.csv")
        try work.write(
            Workdir.smallSpec.replacingOccurrences(
                of: "currency: USD", with: "currency: USD\ntime_zone: Europe/Berlim"),
            to: "metrics.yaml")
        let outcome = try work.run(command, "job.yaml")
        #expect(outcome.code == 2)
        #expect(
            outcome.errors.contains(
                "metrics.yaml:3:12: time_zone: no time zone 'Europe/Berlim' on this system. "
                    + "Did you mean 'Europe/Berlin'?"), "\(outcome.errors)")
    }

    /// The cells of a line's label must stand in the period that the label names.
    private func expectEveryLineInItsPeriod(
        _ zone: String, calendar: String, label: String
    ) throws {
        let lines = try #require(Self.lines[zone])
        let work = try Workdir()
        try work.write(
            "at,month,week_period\n" + lines.joined(separator: "\n") + "\n", to: "sales.csv")
        try work.write(
            """
            version: 1
            time_zone: \(zone)
            calendar: \(calendar)
            source:
              columns: {at: {type: date}, month: {type: text}, week_period: {type: text}}
            dimensions: [month, week_period]
            slices: [[\(label)]]
            metrics: {sales: {aggregate: count}}
            """, to: "metrics.yaml")
        let outcome = try work.run("aggregate", "sales.csv", "--spec", "metrics.yaml", "--quiet")
        #expect(outcome.code == 0, "\(outcome.errors)")
        var counted = 0
        for row in outcome.output.split(separator: "\n").dropFirst() {
            let fields = row.split(separator: ",", omittingEmptySubsequences: false)
            guard fields[2] == "month" else { continue }
            #expect(fields[1] == "\(label)=\(fields[3])", "\(row)")
            counted += Int(fields[4]) ?? 0
        }
        #expect(counted == lines.count)
    }
}
