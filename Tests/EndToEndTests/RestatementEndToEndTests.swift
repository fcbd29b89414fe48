import Foundation
import TestSupport
import Testing

@Suite("Restatements and closed periods")
struct RestatementEndToEndTests {
    private let work: Workdir

    init() throws {
        work = try Workdir()
        try work.write(
            """
            version: 1
            source:
              columns: {date: {type: date}, region: {type: text}, revenue: {type: decimal}}
              upload: {mode: replace_source, closed_until: 2025-01}
            dimensions: [region]
            metrics:
              revenue: {aggregate: sum, of: revenue}
              lines: {aggregate: count}
              average: {ratio: [revenue, lines]}
            """, to: "metrics.yaml")
        try work.write(
            """
            version: 1
            tenants: [{id: acme, inputs: ["in/*.csv"], spec: metrics.yaml}]
            """, to: "job.yaml")
        try work.write(
            "date,region,revenue\n2025-01-01,West,100\n2025-01-31,East,50\n", to: "in/jan.csv")
        try work.write(
            "date,region,revenue\n2025-02-01,West,110\n2025-02-28,East,40\n", to: "in/feb.csv")
    }

    private func run(_ arguments: String...) throws -> Workdir.Outcome {
        try work.run(["run", "job.yaml", "--as-of", "2025-03-05"] + arguments)
    }

    @Test("A changed cell is recorded with its source, told, and supersedes its report")
    func restates() throws {
        #expect(try run().code == 0)
        #expect(
            try work.run("tables", "--tenant", "acme", "--restated").output.count { $0 == "\n" }
                == 1)
        try work.write(
            "date,region,revenue\n2025-02-01,West,110\n2025-02-28,East,45\n", to: "in/feb.csv")
        let again = try run()
        #expect(again.code == 0)
        #expect(again.errors.contains("restated: revenue of 2025-02 (the total) and"))
        let listed = try work.run(
            "tables", "--tenant", "acme", "--restated", "--metric", "revenue", "--grain", "month")
        let lines = listed.output.split(separator: "\n").map(String.init)
        #expect(lines.count == 3)
        #expect(lines[1].hasPrefix("revenue,,month,2025-02,restated,155,150,number,2025-03-05,"))
        #expect(lines[1].contains(",in/feb.csv,"))
        #expect(lines[2].hasPrefix("revenue,region=East,month,2025-02,restated,45,40,"))

        let archived = try work.run("archive", "list").output.split(separator: "\n")
        #expect(archived.count { $0.contains("superseded by") } == 2)
        #expect(archived.count { !$0.contains("superseded by") } == 2)
        #expect(try work.run("runs", "list").output.contains("superseded: 2025-02"))
        let report = try work.run("report", "--tenant", "acme", "--period", "2025-02")
        #expect(report.output.contains("restated: revenue of 2025-02"))

        // The same again changes nothing and tells the same.
        let third = try run()
        #expect(third.code == 0)
        #expect(try work.run("tables", "--tenant", "acme", "--restated").output.contains("155"))
        #expect(try work.run("archive", "list").output.split(separator: "\n").count == 4)
    }

    @Test("A cell tells its uploads and its history")
    func history() throws {
        #expect(try run().code == 0)
        try work.write("date,region,revenue\n2025-02-14,West,9\n", to: "in/late.csv")
        #expect(try run().code == 0)
        let outcome = try work.run(
            "tables", "--tenant", "acme", "--history", "--metric", "average", "--slice", "",
            "--period", "2025-02")
        let events = outcome.output.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: ",", omittingEmptySubsequences: false)
            return "\(fields[4]) \(fields[5]) \(fields[6]) \(fields[10]) \(fields[12])"
        }
        #expect(
            events == [
                "value 53   3", "source   in/feb.csv 2", "source   in/late.csv 1",
                "restated 53 75 in/late.csv ",
            ])
    }

    @Test("A closed period changes only when asked for")
    func closed() throws {
        #expect(try run().code == 0)
        try work.write("date,region,revenue\n2025-01-15,West,1\n", to: "late.csv")
        let upload = ["ingest", "late.csv", "--tenant", "acme", "--job", "job.yaml"]
        for arguments in [upload + ["--check"], upload] {
            let refused = try work.run(arguments + ["--as-of", "2025-03-05"])
            #expect(refused.code == 5)
            #expect(
                refused.errors.contains(
                    "late.csv would change revenue of 2025-01 (the total) and"))
            #expect(refused.errors.contains("--restate"))
        }
        #expect(
            try work.run("tables", "--tenant", "acme", "--metric", "revenue", "--period", "2025-01")
                .output.contains("revenue,,month,2025-01,150,"))
        let done = try work.run(upload + ["--as-of", "2025-03-05", "--restate"])
        #expect(done.code == 0)
        #expect(done.errors.contains("restated: revenue of 2025-01"))
        #expect(
            try work.run("tables", "--tenant", "acme", "--metric", "revenue", "--period", "2025-01")
                .output.contains("revenue,,month,2025-01,151,"))
        // The next report tells what the upload restated.
        #expect(try run().errors.contains("restated: revenue of 2025-01"))
    }

    @Test("A run is refused likewise, and an open period is not")
    func refusedRun() throws {
        #expect(try run().code == 0)
        try work.write("date,region,revenue\n2025-02-15,West,1\n", to: "in/open.csv")
        #expect(try run().code == 0)
        try work.write("date,region,revenue\n2025-01-15,West,1\n", to: "in/late.csv")
        #expect(try run().code == 5)
        #expect(try run("--restate").code == 0)
    }
}
