import ArgumentParser
import Foundation
import Runner
import SalesCore

/// The job file and what part of it is meant.
struct JobOptions: ParsableArguments {
    @Argument(help: "The job file.")
    var job: String

    @Option(
        name: .customLong("tenant"), help: "Only this tenant (repeatable).",
        transform: TenantID.option)
    var tenants: [TenantID] = []

    @Option(help: "Report on this period: 2025-10, 2025-Q4, FY2026-Q3 or FY2026-P09.")
    var period: Period?

    @Option(help: "The day that the run counts as today (default: today in UTC).")
    var asOf: Day?

    @Flag(help: "Read every known export again.")
    var fullRefresh = false

    @Flag(help: "Let exports change cells of closed periods.")
    var restate = false

    var selection: RunSelection {
        RunSelection(
            tenants: tenants, period: period, asOf: asOf ?? .today, fullRefresh: fullRefresh,
            restates: restate)
    }

    func plan(home: HomeFolder) async throws -> Plan {
        try await Planner(home: home).plan(try JobReader.job(at: job), selection)
    }
}
