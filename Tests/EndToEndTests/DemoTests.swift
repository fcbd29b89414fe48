import Foundation
import TestSupport
import Testing

@Suite("The demo job on samples/")
struct DemoTests {
    static let tenants = ["acme", "nordwind"]

    @Test("Every cell is what an independent computation says", arguments: tenants)
    func cells(tenant: String) throws {
        let work = try Workdir()
        try work.copySamples()
        let run = try work.run("run", "jobs/demo.yaml", "--as-of", "2026-01-15", "--tenant", tenant)
        #expect(run.code == 0, "\(run.errors)")
        let tables = try work.run("tables", "--tenant", tenant)
        let expected = try work.text("samples/\(tenant)/expected/tables.csv")
        let ours = tables.output.split(separator: "\n", omittingEmptySubsequences: false)
        let theirs = expected.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(ours.count == theirs.count)
        for (line, (our, their)) in zip(ours, theirs).enumerated() where our != their {
            Issue.record("line \(line + 1): ours \(our), expected \(their)")
        }
    }

    @Test("Reports in every format are there for the latest month and quarter")
    func reports() throws {
        let work = try Workdir()
        try work.copySamples()
        let run = try work.run("run", "jobs/demo.yaml", "--as-of", "2026-01-15")
        #expect(run.code == 0, "\(run.errors)")
        for tenant in Self.tenants {
            let reports = work.files(".salestalk/reports/tenant=\(tenant)").keys
            #expect(reports.count == 6)
            for format in ["md", "html", "json"] {
                #expect(reports.count { $0.hasSuffix(".\(format)") } == 2)
            }
        }
    }

    @Test("Every sentence of the demo's reports is supported, and verify proves it offline")
    func everySentenceIsTrue() throws {
        let work = try Workdir()
        try work.copySamples()
        try work.run("run", "jobs/demo.yaml", "--as-of", "2026-01-15")
        for tenant in Self.tenants {
            for (name, data) in work.files(".salestalk/reports/tenant=\(tenant)")
            where name.hasSuffix(".json") {
                let report = try #require(
                    try JSONSerialization.jsonObject(with: data) as? [String: Any])
                let checked = try #require(report["checked"] as? [String: Any])
                let narrative = try #require(checked["narrative"] as? [String: Any])
                #expect((narrative["withheld"] as? [Any])?.isEmpty == true)
                let proof = try #require(checked["proof"] as? [String: Any])
                let claims = try #require(proof["claims"] as? [[String: Any]])
                #expect(!claims.isEmpty)
                #expect(claims.allSatisfy { $0["verdict"] as? String == "supported" })
            }
        }
        let verify = try work.run("verify", ".salestalk/archive")
        #expect(verify.code == 0, "\(verify.output)")
        #expect(verify.output.hasSuffix("4 of 4 reports sound\n"))
    }

    @Test("A quiet run that goes well says nothing")
    func quiet() throws {
        let work = try Workdir()
        try work.copySamples()
        let run = try work.run("run", "jobs/demo.yaml", "--quiet")
        #expect(run.code == 0)
        #expect(run.output.isEmpty)
        #expect(run.errors.isEmpty)
    }

    @Test("The same run again writes nothing new")
    func idempotence() throws {
        let work = try Workdir()
        try work.copySamples()
        try work.run("run", "jobs/demo.yaml", "--as-of", "2026-01-15")
        let before = try snapshot(work)
        let again = try work.run("run", "jobs/demo.yaml", "--as-of", "2026-01-15")
        #expect(again.code == 0)
        #expect(again.output.contains("no new exports"))
        #expect(try snapshot(work) == before)
    }

    /// Size and time of every file but the lock, and the stores' content.
    private func snapshot(_ work: Workdir) throws -> [String: String] {
        var files: [String: String] = [:]
        for name in work.files(".salestalk").keys where name != "run.lock" {
            let path = work.path + "/.salestalk/" + name
            if name.hasSuffix(".sqlite") {
                files[name] = try work.shell("sqlite3 '\(path)' .dump")
            } else {
                let attributes = try FileManager.default.attributesOfItem(atPath: path)
                let time = try #require(attributes[.modificationDate] as? Date)
                files[name] = "\(attributes[.size] ?? 0) \(time.timeIntervalSince1970)"
            }
        }
        return files
    }
}
