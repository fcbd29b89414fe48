import Foundation
import TestSupport
import Testing

@Suite("Rejected lines, mended and handed in again")
struct MendTests {
    private static let call = ["--tenant", "acme", "--job", "job.yaml", "--as-of", "2025-11-05"]
    private static let export = """
        date,region,Net Amount
        2025-10-01,East,80.00
        2025-10-02,West,=1+1
        2025-10-03,"South
        East",many
        2025-10-04,West
        -5,East,1

        """

    private func prepared() throws -> (work: Workdir, quarantine: String) {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(Self.export, to: "exports/a.csv")
        #expect(try work.run("run", "job.yaml", "--as-of", "2025-11-05").code == 0)
        let files = work.files(".salestalk/quarantine").keys.filter { $0.hasSuffix(".csv") }
        return (work, ".salestalk/quarantine/" + (try #require(files.first)))
    }

    /// The quarantine as Python's csv reads and writes it, as a spreadsheet would.
    private func edited(
        _ work: Workdir, _ quarantine: String, _ script: String, delimiter: String = ";",
        encoding: String = "utf-8-sig"
    ) throws {
        try work.write(
            """
            import csv
            rows = list(csv.DictReader(open("\(quarantine)", newline="", encoding="utf-8")))
            def mend(line, old, new):
                for row in rows:
                    if row["line"] == str(line):
                        assert old in row["raw_line"], row
                        row["raw_line"] = row["raw_line"].replace(old, new)
            \(script)
            with open("mended.csv", "w", newline="", encoding="\(encoding)") as out:
                writer = csv.DictWriter(
                    out, rows[0].keys(), delimiter="\(delimiter)", lineterminator="\\r\\n")
                writer.writeheader()
                writer.writerows(rows)

            """, to: "edit.py")
        _ = try work.shell("python3 edit.py")
    }

    @Test("A spreadsheet's semicolons, mark and line ends are understood; each line counts once")
    func fixed() throws {
        let (work, quarantine) = try prepared()
        let text = try work.text(quarantine)
        #expect(text.contains("'-5,East,1"))
        try edited(
            work, quarantine,
            """
            mend(3, "=1+1", "5.50")
            mend(4, "many", "7.25")
            mend(7, "-5", "2025-10-05")
            """)
        let check = try work.run(["ingest", "--fix", "mended.csv", "--check"] + Self.call)
        #expect(check.code == 0, "\(check.errors)")
        let fixed = try work.run(["ingest", "--fix", "mended.csv"] + Self.call)
        #expect(fixed.code == 0, "\(fixed.errors)")
        #expect(fixed.output.contains("3 lines mended"))
        #expect(fixed.output.contains("1 line came back unchanged, still rejected"))
        #expect(
            fixed.output.contains("6 lines = 4 accepted + 1 rejected + 0 duplicate + 1 skipped"))
        let tables = try work.run("tables", "--tenant", "acme", "--metric", "revenue").output
        #expect(tables.contains("revenue,,month,2025-10,93.75,"))
        let again = try work.run(["ingest", "--fix", "mended.csv"] + Self.call)
        #expect(again.code == 0)
        #expect(again.output.contains("3 lines mended already"))
        let run = try work.run("run", "job.yaml", "--as-of", "2025-11-05", "--full-refresh")
        #expect(run.code == 0)
        #expect(
            try work.run("tables", "--tenant", "acme", "--metric", "revenue").output == tables)
    }

    @Test("Text that lost its characters in a spreadsheet's own encoding is refused")
    func lost() throws {
        let (work, _) = try prepared()
        try work.write(
            "date,region,Net Amount\n2025-10-02,Łódź,x\n2025-10-02,Kraków,1\n", to: "exports/b.csv")
        #expect(try work.run("run", "job.yaml", "--as-of", "2025-11-05").code == 0)
        let files = try work.shell("grep -l b.csv .salestalk/quarantine/*/*.csv")
        let quarantine = files.trimmingCharacters(in: .whitespacesAndNewlines)
        try edited(
            work, quarantine, "rows[0][\"raw_line\"] = \"2025-10-02,?ód?,5\"", encoding: "cp1252")
        let outcome = try work.run(["ingest", "--fix", "mended.csv"] + Self.call)
        #expect(outcome.code == 2)
        #expect(outcome.errors.contains("exports/b.csv, line 2: characters were lost"))
        #expect(outcome.errors.contains("CSV UTF-8"))
    }

    @Test("Killed at any moment and run again, a fix ends as an undisturbed one")
    func killed() throws {
        func results(_ work: Workdir) throws -> [String: Data] {
            var results = work.files(".salestalk/archive").merging(
                work.files(".salestalk/quarantine")
            ) { first, _ in first }
            results["tables"] = Data(try work.run("tables", "--tenant", "acme").output.utf8)
            return results
        }
        func ready() throws -> Workdir {
            let (work, quarantine) = try prepared()
            try edited(work, quarantine, "mend(3, \"=1+1\", \"5.50\")")
            return work
        }
        let undisturbed = try ready()
        let call = ["ingest", "--fix", "mended.csv"] + Self.call
        #expect(try undisturbed.run(call).code == 0)
        let expected = try results(undisturbed)
        for moment in stride(from: 4, through: 160, by: 26) {
            let work = try ready()
            let running = try work.start(call)
            usleep(UInt32(moment) * 1000)
            kill(running.process.processIdentifier, SIGKILL)
            running.process.waitUntilExit()
            let again = try work.run(call)
            #expect(again.code == 0, "killed after \(moment) ms: \(again.errors)")
            #expect(try results(work) == expected, "killed after \(moment) ms")
            #expect(work.files(".salestalk").keys.allSatisfy { !$0.contains("scratch") })
        }
    }
}
