import Foundation
import TestSupport
import Testing

@Suite("An upload by hand")
struct IngestTests {
    private static let call = ["--tenant", "acme", "--job", "job.yaml", "--as-of", "2025-11-05"]

    private func ingest(
        _ work: Workdir, _ arguments: String..., input: String? = nil
    ) throws -> Workdir.Outcome {
        try work.run(["ingest"] + arguments + Self.call, input: input)
    }

    private func small(contract: String? = nil) throws -> Workdir {
        let work = try Workdir()
        try work.writeSmallJob()
        if let contract {
            try work.write(
                Workdir.smallSpec.replacing(
                    "  columns:\n", with: "  contract: {\(contract)}\n  columns:\n"),
                to: "metrics.yaml")
        }
        return work
    }

    /// Everything that an upload may not touch unless it is accepted.
    private func kept(_ work: Workdir) -> [String: Data] {
        work.files(".salestalk").filter {
            $0.key.hasPrefix("store/") || $0.key.hasPrefix("archive/")
        }.filter { !$0.key.hasSuffix("-shm") && !$0.value.isEmpty }
    }

    private func json(_ outcome: Workdir.Outcome) throws -> [String: Any] {
        try #require(
            try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    }

    @Test("is stored with its counts, and is nothing new the second time")
    func stored() throws {
        let work = try small()
        let first = try ingest(work, "exports/a.csv")
        #expect(first.code == 0, "\(first.errors)")
        #expect(
            first.output.contains("5 lines = 4 accepted + 0 rejected + 0 duplicate + 1 skipped"))
        #expect(first.output.contains("acme: stored, "))
        let tables = try work.run("tables", "--tenant", "acme").output
        let before = kept(work)
        let second = try ingest(work, "exports/a.csv")
        #expect(second.code == 0)
        #expect(second.output.contains("nothing new, its lines are stored already"))
        #expect(second.output.contains("0 accepted + 0 rejected + 4 duplicate + 1 skipped"))
        #expect(kept(work) == before)
        let other = try small()
        #expect(try other.run("run", "job.yaml", "--as-of", "2025-11-05").code == 0)
        #expect(try other.run("tables", "--tenant", "acme").output == tables)
        #expect(try work.run("runs", "list").output.split(separator: "\n").count >= 1)
    }

    @Test("comes from standard input, too, plain or gzipped, if it is given a name")
    func standardInput() throws {
        let work = try small()
        let outcome = try ingest(
            work, "-", "--name", "exports/a.csv", input: Workdir.smallExport)
        #expect(outcome.code == 0, "\(outcome.errors)")
        let run = try work.run("run", "job.yaml", "--as-of", "2025-11-05")
        #expect(run.output.contains("no new exports"))
        #expect(try ingest(work, "-", input: "x").code == 2)
        let empty = try ingest(work, "-", "--name", "b.csv", input: "")
        #expect(empty.code == 1)
        #expect(empty.errors.contains("b.csv: the file is empty"))
    }

    @Test("A check tells all and writes nothing, not even a folder")
    func check() throws {
        let work = try small(contract: "max_rejected: 20%")
        try work.write(Workdir.smallExport + "2025-10-31,West,many\n", to: "exports/b.csv")
        let fresh = try ingest(work, "exports/a.csv", "exports/b.csv", "--check")
        #expect(fresh.code == 0, "\(fresh.errors)")
        #expect(
            fresh.output.contains("exports/b.csv, line 6, column \"Net Amount\": not an amount"))
        #expect(fresh.output.contains("would be accepted"))
        #expect(!FileManager.default.fileExists(atPath: work.path + "/.salestalk"))
        #expect(try ingest(work, "exports/a.csv").code == 0)
        let before = work.files("")
        try work.write("date,region,Net Amount\n2025-10-05,East,x\n", to: "new/a.csv")
        let refused = try ingest(work, "new/a.csv", "--check")
        #expect(refused.code == 5)
        #expect(
            refused.errors.contains("1 of 1 lines rejected")
                || refused.errors.contains("every line"))
        #expect(work.files("").filter { !$0.key.hasPrefix("new/") } == before)
        #expect(Set(work.files("").keys).subtracting(before.keys) == ["new/a.csv"])
    }

    @Test("One JSON document with counts, rejects, what is replaced, verdict and quarantine")
    func document() throws {
        let work = try small()
        #expect(try ingest(work, "exports/a.csv").code == 0)
        try work.write(
            "date,region,Net Amount,Note\n2025-10-05,East,7,\n2025-10-06,East,x,\n",
            to: "new/a.csv")
        let outcome = try ingest(work, "new/a.csv", "--json")
        #expect(outcome.code == 0, "\(outcome.errors)")
        let report = try json(outcome)
        #expect(report["verdict"] as? String == "accepted")
        #expect((report["counts"] as? [String: Any])?["rejected"] as? Int == 1)
        let replaced = try #require(report["replaced"] as? [[String: Any]])
        #expect(replaced.map { $0["file"] as? String } == ["exports/a.csv"])
        let rejects = try #require(report["rejects"] as? [[String: Any]])
        #expect(rejects.first?["line"] as? Int == 3)
        #expect(rejects.first?["rawLine"] as? String == "2025-10-06,East,x,")
        let file = try #require((report["files"] as? [[String: Any]])?.first)
        #expect((file["quarantine"] as? String)?.hasSuffix(".csv") == true)
        let notices = (file["summary"] as? [String: Any])?["notices"] as? [String]
        #expect(notices?.first?.contains("Note") == true)
        let refused = try json(
            try ingest(work, "exports/a.csv", "--json", "--as-of", "2025-11-05"))
        #expect(refused["verdict"] as? String == "accepted", "handed in again, it counts again")
    }

    @Test("A refusal leaves store and archive as they were, byte for byte")
    func refused() throws {
        let work = try small(contract: "max_rejected: 20%")
        #expect(try ingest(work, "exports/a.csv").code == 0)
        let before = kept(work)
        try work.write("date,region,Net Amount\n2025-11-01,East,5\n", to: "new/good.csv")
        try work.write("date,region,Net Amount\n2025-11-01,East,x\nx,East,1\n", to: "new/bad.csv")
        let outcome = try ingest(work, "new/good.csv", "new/bad.csv", "--json")
        #expect(outcome.code == 5)
        #expect(try json(outcome)["verdict"] as? String == "refused")
        #expect(kept(work) == before)
        #expect(outcome.errors.contains("EXPORT --fix "))
    }

    @Test("Stale data is refused with 5, by ingest, check, run, plan and doctor")
    func stale() throws {
        let work = try small(contract: "freshness: {warn_after: 2d, error_after: 4d}")
        let warned = try work.run(
            "ingest", "exports/a.csv", "--tenant", "acme", "--job", "job.yaml", "--as-of",
            "2025-11-03")
        #expect(warned.code == 0)
        #expect(warned.errors.contains("the newest day of data is 2025-10-31, 3 days old"))
        for arguments in [
            ["run", "job.yaml"], ["plan", "job.yaml"],
            ["ingest", "exports/a.csv", "--tenant", "acme", "--job", "job.yaml"],
            ["ingest", "exports/a.csv", "--tenant", "acme", "--job", "job.yaml", "--check"],
        ] {
            let outcome = try work.run(arguments + ["--as-of", "2025-11-05"])
            #expect(outcome.code == 5, "\(arguments): \(outcome.errors)")
            #expect(outcome.errors.contains("5 days old; the contract allows 4 days"))
        }
        #expect(
            try work.run("doctor", "job.yaml").output.contains("FIX inputs of acme: the data is"))
    }

    struct Trouble: Sendable, CustomTestStringConvertible {
        let name: String
        let arguments: [String]
        let code: Int32
        let says: String
        var testDescription: String { name }
    }

    static let troubles = [
        Trouble(name: "missing", arguments: ["no.csv"], code: 5, says: "no.csv: no such file"),
        Trouble(name: "folder", arguments: ["exports"], code: 1, says: "exports is a folder"),
        Trouble(name: "empty", arguments: ["bad/empty.csv"], code: 1, says: "the file is empty"),
        Trouble(
            name: "header only", arguments: ["bad/header.csv"], code: 1,
            says: "there is a header but no line below it"),
        Trouble(name: "binary", arguments: ["bad/binary.csv"], code: 1, says: "not CSV"),
        Trouble(
            name: "truncated gzip", arguments: ["bad/cut.csv"], code: 1,
            says: "bad/cut.csv: the gzip data"),
        Trouble(
            name: "unknown tenant", arguments: ["exports/a.csv", "--tenant", "acne"], code: 2,
            says: "Did you mean acme?"),
        Trouble(
            name: "no tenant id", arguments: ["exports/a.csv", "--tenant", "A!"], code: 2,
            says: "A!"),
        Trouble(
            name: "unknown job", arguments: ["exports/a.csv", "--job", "none.yaml"], code: 2,
            says: "none.yaml: no such file"),
        Trouble(
            name: "spec error", arguments: ["exports/a.csv", "--job", "broken.yaml"], code: 2,
            says: "broken-metrics.yaml"),
        Trouble(name: "no file", arguments: [], code: 2, says: "Name at least one file."),
        Trouble(
            name: "one name for two", arguments: ["exports/a.csv", "b.csv", "--name", "x"], code: 2,
            says: "--name is for one file"),
        Trouble(
            name: "no quarantine file", arguments: ["--fix", "exports/a.csv"], code: 2,
            says: "exports/a.csv is no quarantine file"),
        Trouble(
            name: "missing quarantine file", arguments: ["--fix", "no.csv"], code: 5,
            says: "no.csv: no such file"),
    ]

    @Test("Bad input is told with what to do, and leaves nothing stored", arguments: troubles)
    func badInput(trouble: Trouble) throws {
        let work = try small()
        try work.write("", to: "bad/empty.csv")
        try work.write("date,region,Net Amount\n", to: "bad/header.csv")
        try work.write(Data((0..<3000).map { UInt8($0 * 7 % 256) }), to: "bad/binary.csv")
        try work.write(Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 75]), to: "bad/cut.csv")
        try work.write("version: 1\nsource: {}\n", to: "broken-metrics.yaml")
        try work.write(
            Workdir.smallJob.replacing("metrics.yaml", with: "broken-metrics.yaml"),
            to: "broken.yaml")
        var call = ["ingest"] + trouble.arguments
        if !call.contains("--tenant") { call += ["--tenant", "acme"] }
        if !call.contains("--job") { call += ["--job", "job.yaml"] }
        let outcome = try work.run(call)
        #expect(outcome.code == trouble.code, "\(outcome.errors)")
        #expect(outcome.errors.contains(trouble.says), "\(outcome.errors)")
        #expect(!outcome.errors.contains("unexpected"))
        #expect(kept(work).isEmpty)
    }

    @Test("A file that this user may not read is told")
    func unreadable() throws {
        guard getuid() != 0 else { return }
        let work = try small()
        chmod(work.path + "/exports/a.csv", 0)
        let outcome = try ingest(work, "exports/a.csv")
        #expect(outcome.code == 1)
        #expect(outcome.errors.contains("exports/a.csv cannot be read"))
    }

    @Test("Another run at work ends it with 11")
    func locked() throws {
        let work = try small()
        try work.write("", to: ".salestalk/run.lock")
        let lock = open(work.path + "/.salestalk/run.lock", O_RDWR)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
        #expect(try ingest(work, "exports/a.csv").code == 11)
        #expect(try ingest(work, "exports/a.csv", "--check").code == 0)
    }
}
