import Foundation
import TestSupport
import Testing

@Suite("Tenants, from their first day to their last")
struct TenantTests {
    private let work: Workdir

    init() throws {
        work = try Workdir()
        try work.copySamples()
    }

    @Test("Added, run, exported and removed; the trail says so, and no run comes back")
    func lifecycle() throws {
        let added = try work.run(
            "tenant", "add", "acme", "--name", "Acme Outdoor", "--owner", "ann@acme.example",
            "--plan", "team")
        #expect(added.code == 0)
        #expect(added.output == "acme: active, made tables, archive\n")
        #expect(try work.run("run", "jobs/demo.yaml").code == 0)
        let usage = try work.run("tenant", "usage")
        #expect(usage.output.split(separator: "\n").count == 4)
        #expect(usage.output.contains("all"))
        #expect(try work.run("tenant", "export", "acme", "--to", "out").code == 0)
        #expect(try work.run("tenant", "remove", "acme").code == 2)
        let removed = try work.run("tenant", "remove", "acme", "--yes")
        #expect(removed.code == 0)
        #expect(removed.output.hasPrefix("Certificate of removal\n"))
        let again = try work.run("tenant", "remove", "acme", "--yes", "--json")
        #expect(again.code == 0)
        #expect(again.output.contains("\"removedAt\""))
        let refused = try work.run("run", "jobs/demo.yaml", "--tenant", "acme")
        #expect(refused.code == 2)
        #expect(refused.errors.contains("tenant acme was removed"))
        #expect(try work.run("run", "jobs/demo.yaml", "--tenant", "nordwind").code == 0)
        let audit = try work.run("tenant", "audit", "--verify")
        #expect(audit.code == 0)
        #expect(audit.output.contains("tenant.removed"))
        #expect(!audit.output.contains("ann@"))
    }

    @Test("What sha256sum says of an export is what its SHA256SUMS say")
    func checksums() throws {
        #expect(try work.run("run", "jobs/demo.yaml", "--tenant", "acme").code == 0)
        #expect(try work.run("tenant", "export", "acme", "--to", "out").code == 0)
        let check = Process()
        check.executableURL = URL(filePath: "/usr/bin/env")
        check.arguments = ["sha256sum", "--quiet", "--check", "SHA256SUMS"]
        check.currentDirectoryURL = URL(filePath: work.path + "/out")
        try check.run()
        check.waitUntilExit()
        #expect(check.terminationStatus == 0)
    }

    @Test("A trail that was changed is told, with the line, and ends with 1")
    func broken() throws {
        for id in ["acme", "bolt"] { #expect(try work.run("tenant", "add", id).code == 0) }
        let path = work.path + "/.salestalk/audit.jsonl"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try text.replacing("tenant.activated", with: "tenant.exported")
            .write(toFile: path, atomically: false, encoding: .utf8)
        let outcome = try work.run("tenant", "audit", "--verify")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("line 4: the audit trail is broken"))
        #expect(try work.run("tenant", "audit").code == 0)
    }

    @Test(
        "What is no tenant is refused with the reason, and nothing is written",
        arguments: [
            (["add", "acme/eu"], "it has '/'"), (["add", "../acme"], "it has '.'"),
            (["add", "acme#1"], "it has '#'"),
            (["add", String(repeating: "a", count: 300)], "it has 300 characters"),
            (["add", "acme", "--owner", "ann"], "it has no @"),
            (["add", "acme", "--plan", "gold"], "there is no plan"),
            (["add", "acme", "--kms"], "made on AWS"), (["show", "acme"], "no tenant acme here"),
            (["usage", "acme"], "no tenant acme here"),
            (["export", "acme", "--to", "out"], "no tenant acme here"),
            (["remove", "acme", "--yes"], "no tenant acme here"),
            (["remove", "acme", "--no-export", "--to", "x"], "exclude each other"),
        ])
    func refuses(_ arguments: [String], _ reason: String) throws {
        let outcome = try work.run(["tenant"] + arguments)
        #expect(outcome.code == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.errors.contains(reason), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: work.path + "/out"))
        #expect(!FileManager.default.fileExists(atPath: work.path + "/.salestalk/audit.jsonl"))
    }

    @Test("Before the first tenant there is nothing to show, and showing makes nothing")
    func empty() throws {
        for command in ["list", "usage", "audit"] {
            let outcome = try work.run("tenant", command, "--json")
            #expect(outcome.code == 0)
            #expect(!outcome.output.isEmpty)
        }
        #expect(!FileManager.default.fileExists(atPath: work.path + "/.salestalk"))
    }
}
