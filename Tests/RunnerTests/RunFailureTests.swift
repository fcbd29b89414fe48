import SalesCore
import Testing

@testable import Runner

@Suite("RunFailure")
struct RunFailureTests {
    static let all: [(RunFailure, ExitCode, Bool)] = [
        (.missingInput(pattern: "*.csv", tenant: .acme), .refusedByContract, false),
        (.missingExport(path: "/p"), .refusedByContract, false),
        (.stale(newest: Workshop.asOf, hours: 72, limit: 48), .refusedByContract, false),
        (.closed(files: ["a.csv"], cells: "revenue", until: .october), .refusedByContract, false),
        (.closed(files: [], cells: "revenue", until: .october), .refusedByContract, false),
        (.unreadable(path: "/p", reason: "why"), .failed, false),
        (.isFolder(path: "/p"), .failed, false),
        (.changedWhileRead(path: "/p"), .failed, true),
        (.damaged(path: "/p", reason: "ends in the middle"), .failed, false),
        (.lostExport(name: "a.csv", path: "/p"), .failed, false),
        (.unwritable(path: "/p", reason: "why"), .failed, false),
        (.locked(owner: "me", path: "/p"), .locked, true),
        (.unknownTenant("x", known: ["acme"]), .invalidUse, false),
        (.noTables(tenant: "x", region: "eu-west-1"), .invalidUse, false),
        (.unknownRun("x"), .invalidUse, false),
        (.unknownPeriod("2030-01", tenant: .acme, available: "2025-10"), .invalidUse, false),
        (.noReport(tenant: .acme, period: "2025-10", available: []), .invalidUse, false),
        (
            .notACalendarPeriod(.quarter(2025, 1), FiscalCalendar(firstMonth: 2)), .invalidUse,
            false
        ), (.monthsWithoutDays(file: "a.csv"), .refusedByContract, false),
        (.deadlinePassed(seconds: 5), .failed, true),
        (.invalid("what", remedy: "do"), .invalidUse, false),
    ]

    @Test("Each says what happened and what to do, with the exit code of its kind", arguments: all)
    func words(failure: RunFailure, code: ExitCode, isTransient: Bool) {
        #expect(!failure.summary.isEmpty)
        #expect(failure.remedy?.isEmpty == false)
        #expect(failure.detail == nil)
        #expect(failure.exitCode == code)
        #expect(failure.isTransient == isTransient)
    }

    @Test("Remedies fit what there is")
    func remedies() {
        #expect(
            RunFailure.unknownTenant("x", known: []).remedy
                == "Run a job first; it brings its tenants.")
        #expect(
            RunFailure.unknownTenant("amce", known: ["acme", "bolt"]).remedy
                == "Known: acme, bolt. Did you mean acme?")
        #expect(
            RunFailure.noReport(tenant: .acme, period: "2025-10", available: ["2025-09"]).remedy
                == "There are reports for 2025-09.")
        #expect(
            RunFailure.notACalendarPeriod(.quarter(2025, 4), FiscalCalendar(firstMonth: 2))
                .summary
                == "2025-Q4 is a calendar quarter, and this tenant counts fiscal quarters")
        #expect(
            RunFailure.notACalendarPeriod(
                .quarter(2026, 4, isFiscal: true), FiscalCalendar()
            ).remedy
                == "Write it as 2025-Q4.")
    }
}
