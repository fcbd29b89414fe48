import Foundation
import TestSupport
import Testing

@Suite("Rejected lines")
struct QuarantineEndToEndTests {
    @Test("Every line ends in one count, and what is rejected can be mended")
    func quarantine() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallExport + "2025-10-31,West,=1+1\n\n2025-13-01,East,4\n2025-10-30,East\n",
            to: "exports/a.csv")
        let run = try work.run("run", "job.yaml", "--json")
        #expect(run.code == 0, "\(run.errors)")
        let record = try #require(
            try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
        let tenant = try #require((record["tenants"] as? [[String: Any]])?.first)
        let upload = try #require((tenant["uploads"] as? [[String: Any]])?.first)
        let summary = try #require(upload["summary"] as? [String: Any])
        let counts = try #require(summary["counts"] as? [String: Any])
        let skipped = try #require(counts["skipped"] as? [String: Int])
        #expect(counts["accepted"] as? Int == 4)
        #expect(counts["rejected"] as? Int == 3)
        #expect(skipped["header"] == 1)
        #expect(skipped["blank"] == 1)
        let path = try #require(upload["quarantine"] as? String)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.hasPrefix("file,line,column,reason,remedy,raw_line\n"))
        #expect(text.contains("exports/a.csv,6,Net Amount,"))
        #expect(text.contains("\"2025-10-31,West,=1+1\""))
        #expect(text.contains("exports/a.csv,8,date,"))
        #expect(text.contains("exports/a.csv,9,"))
    }

    @Test("Too many rejects refuse the upload with 5 and leave the tables untouched")
    func tooMany() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write(
            Workdir.smallSpec.replacingOccurrences(
                of: "  columns:\n    date",
                with: "  contract: {max_rejected: 2%}\n  columns:\n    date"),
            to: "metrics.yaml")
        #expect(try work.run("run", "job.yaml").code == 0)
        let before = try work.run("tables", "--tenant", "acme").output
        try work.write(Workdir.smallExport + "2025-10-31,West,many\n", to: "exports/b.csv")
        let refused = try work.run("run", "job.yaml")
        #expect(refused.code == 5, "\(refused.errors)")
        #expect(refused.errors.contains("exports/b.csv"))
        #expect(try work.run("tables", "--tenant", "acme").output == before)
    }

    @Test("The same bytes under another name count once; their lines are duplicates")
    func duplicates() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.run("run", "job.yaml")
        let once = try work.run("tables", "--tenant", "acme").output
        let twice = try Workdir()
        try twice.writeSmallJob()
        try twice.write(Workdir.smallExport, to: "exports/copy.csv")
        let run = try twice.run("run", "job.yaml")
        #expect(run.output.contains("10 lines = 4 accepted + 0 rejected + 4 duplicate + 2 skipped"))
        #expect(try twice.run("tables", "--tenant", "acme").output == once)
    }

    @Test("An export of which no line can be read is refused with 5, even by a quiet run")
    func nothingAccepted() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write("date,region,Net Amount\n31.10.2025,West,70.05\n", to: "exports/a.csv")
        let run = try work.run("run", "job.yaml", "--quiet")
        #expect(run.code == 5)
        #expect(run.errors.contains("exports/a.csv: every line was rejected"))
        #expect(run.errors.contains(".salestalk/quarantine/"))
        #expect(work.files(".salestalk/quarantine").count == 1)
        #expect(work.files(".salestalk/archive").keys.allSatisfy { !$0.contains("grain=") })
    }
}
