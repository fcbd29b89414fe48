import Foundation
import TestSupport
import Testing

@Suite("A run that is killed and run again", .serialized)
struct CrashSafetyTests {
    /// Milliseconds after the start at which the process is killed with SIGKILL.
    static let moments = stride(from: 5, through: 900, by: 35).map(\.self)

    @Test("ends with the same bytes as an undisturbed run")
    func sameBytes() throws {
        let undisturbed = try Workdir()
        try undisturbed.copySamples()
        #expect(try undisturbed.run("run", "jobs/demo.yaml", "--as-of", "2026-01-15").code == 0)
        let expected = try results(of: undisturbed)

        var killed = 0
        for moment in Self.moments {
            let work = try Workdir()
            try work.copySamples()
            let running = try work.start(["run", "jobs/demo.yaml", "--as-of", "2026-01-15"])
            usleep(UInt32(moment) * 1000)
            kill(running.process.processIdentifier, SIGKILL)
            running.process.waitUntilExit()
            if running.process.terminationReason == .uncaughtSignal { killed += 1 }
            let again = try work.run("run", "jobs/demo.yaml", "--as-of", "2026-01-15")
            #expect(again.code == 0, "killed after \(moment) ms: \(again.errors)")
            let actual = try results(of: work)
            #expect(actual == expected, "killed after \(moment) ms")
        }
        #expect(killed > 3, "the moments must fall into the run; \(killed) did")
    }

    /// Archive, reports, quarantine and tables: everything but the run's own times.
    private func results(of work: Workdir) throws -> [String: Data] {
        var results: [String: Data] = [:]
        for folder in ["archive", "reports", "quarantine"] {
            for (name, data) in work.files(".salestalk/\(folder)") {
                results["\(folder)/\(name)"] = data
            }
        }
        for tenant in DemoTests.tenants {
            let tables = try work.run("tables", "--tenant", tenant)
            results["tables of \(tenant)"] = Data(tables.output.utf8)
        }
        return results
    }
}
