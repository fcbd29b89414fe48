import Foundation
import TestSupport
import Testing

@Suite("A run that is killed and run again", .serialized)
struct CrashSafetyTests {
    /// Milliseconds after the start at which the process is killed with SIGKILL.
    static let moments = stride(from: 5, through: 900, by: 70).map(\.self)

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

    @Test("an upload by hand, too, with the same counts")
    func sameUpload() throws {
        let call = [
            "ingest", "samples/acme/orders-2023.csv", "samples/acme/orders-2025.csv", "--tenant",
            "acme", "--job", "jobs/demo.yaml", "--as-of", "2026-01-15", "--json",
        ]
        let undisturbed = try Workdir()
        try undisturbed.copySamples()
        #expect(try undisturbed.run(call).code == 0)
        let expected = try results(of: undisturbed, tenants: ["acme"])
        let counted = try sources(of: undisturbed)
        var killed = 0
        for moment in stride(from: 5, through: 400, by: 65) {
            let work = try Workdir()
            try work.copySamples()
            let running = try work.start(call)
            usleep(UInt32(moment) * 1000)
            kill(running.process.processIdentifier, SIGKILL)
            running.process.waitUntilExit()
            if running.process.terminationReason == .uncaughtSignal { killed += 1 }
            let again = try work.run(call)
            #expect(again.code == 0, "killed after \(moment) ms: \(again.errors)")
            #expect(
                try results(of: work, tenants: ["acme"]) == expected, "killed after \(moment) ms")
            #expect(try sources(of: work) == counted, "killed after \(moment) ms")
        }
        #expect(killed > 3, "the moments must fall into the upload; \(killed) did")
    }

    /// What the store remembers of each upload, its counts among it.
    private func sources(of work: Workdir) throws -> String {
        let script = """
            import sqlite3
            store = sqlite3.connect(".salestalk/store/tenant-acme.sqlite")
            for row in store.execute(
                'SELECT place, name, sha256, status, summary, partialsHash, handedIn, mends '
                'FROM "tenant-acme-sources" ORDER BY place'):
                print(row)
            """
        try work.write(script, to: "sources.py")
        return try work.shell("python3 sources.py")
    }

    /// Archive, reports, quarantine and tables: everything but the run's own times.
    private func results(
        of work: Workdir, tenants: [String] = DemoTests.tenants
    ) throws -> [String: Data] {
        var results: [String: Data] = [:]
        for folder in ["archive", "reports", "quarantine"] {
            for (name, data) in work.files(".salestalk/\(folder)") {
                results["\(folder)/\(name)"] = data
            }
        }
        for tenant in tenants {
            let tables = try work.run("tables", "--tenant", tenant)
            results["tables of \(tenant)"] = Data(tables.output.utf8)
        }
        return results
    }
}
