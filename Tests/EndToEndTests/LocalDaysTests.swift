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
