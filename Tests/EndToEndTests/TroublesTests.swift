import Foundation
import TestSupport
import Testing

@Suite("Troubles of real exports")
struct TroublesTests {
    @Test("There are at least the thirty most common")
    func enough() { #expect(Trouble.all.count >= 30) }

    @Test(
        "End as their folder says: its words, its tables, its counts", arguments: Trouble.all)
    func outcome(trouble: Trouble) throws {
        let expected = try trouble.expectation()
        let work = try trouble.unpack()
        let outcome = try work.run(trouble.command())
        #expect(outcome.code == expected.exit, "\(outcome.errors)")
        #expect(expected.outcome == .refused ? expected.exit != 0 : expected.exit == 0)
        for words in expected.says ?? [] {
            #expect(outcome.errors.contains(words), "\(outcome.errors)")
        }
        try expectGolden(outcome.errors, URL(filePath: trouble.folder + "/messages.txt"))
        if expected.outcome == .refused { #expect(!outcome.output.contains("metric,slice")) }
        try expectTables(outcome.output, expected)
        try expectCounts(outcome.errors, expected, of: trouble, in: work)
    }

    /// The tables are those of what the lines mean.
    private func expectTables(_ output: String, _ expected: Trouble.Expectation) throws {
        guard let records = expected.records else { return }
        let actual = try MeantTable(csv: output)
        var meant = try MeantTable(records: records)
        for (metric, values) in expected.totals ?? [:] {
            for (period, value) in values {
                let amount = try #require(Decimal(string: value))
                meant.cells[[metric, "", period]] = amount
            }
        }
        let metrics = Set(actual.cells.keys.map { $0[0] })
        #expect(metrics.contains("revenue") || records.isEmpty)
        let cells = Set(actual.cells.keys).union(meant.cells.keys)
        for cell in cells where cell[0] != "lines" || metrics.contains("lines") {
            #expect(actual.cells[cell] == meant.cells[cell], "\(cell)")
        }
    }

    /// Every line is counted once, and under its kind.
    private func expectCounts(
        _ said: String, _ expected: Trouble.Expectation, of trouble: Trouble, in work: Workdir
    ) throws {
        guard let counts = expected.counts else { return }
        #expect(expected.outcome != .rejects || counts.rejected > 0)
        #expect(expected.outcome != .read || counts.rejected == 0)
        let skipped = counts.skipped.values.reduce(0, +)
        let read = counts.accepted + counts.rejected + counts.duplicate + skipped
        #expect(
            said.contains(
                "\(read) lines = \(counts.accepted) accepted + \(counts.rejected) rejected + "
                    + "\(counts.duplicate) duplicate + \(skipped) skipped"), "\(said)")
        guard counts.accepted > 0 else { return }
        let check = try work.ingest(trouble.export, "--check", "--json")
        let document = try JSONDecoder().decode(Ingested.self, from: Data(check.output.utf8))
        #expect(document.counts.accepted == counts.accepted)
        #expect(document.counts.rejected == counts.rejected)
        #expect(document.counts.duplicate == counts.duplicate)
        #expect(document.counts.skipped.filter { $0.value > 0 } == counts.skipped)
    }

    private struct Ingested: Decodable { let counts: Trouble.Expectation.Counts }

    @Test("Nothing in a quarantine file is a formula to a spreadsheet")
    func formulas() throws {
        let trouble = try #require(Trouble.all.first { $0.name == "formula-cells" })
        let work = try trouble.unpack()
        #expect(try work.ingest(trouble.export).code == 0)
        let files = work.files(".salestalk/quarantine").filter { $0.key.hasSuffix(".csv") }
        let text = String(decoding: try #require(files.first?.value), as: UTF8.self)
        #expect(text.contains("'=1+2,2025-09-18"))
        for cell in text.matches(of: #/(?m)(?:^|,)"?(?<first>[=+\-@\t\r])/#) {
            Issue.record("a cell begins with \(cell.first) in \(text)")
        }
    }
}

extension Workdir {
    /// Hands in a file for the one tenant of a job.
    fileprivate func ingest(_ file: String, _ options: String...) throws -> Outcome {
        try write(
            "version: 1\ntenants: [{id: acme, name: Acme, inputs: [\"*.csv\"], spec: metrics.yaml}]\n",
            to: "job.yaml")
        return try run(["ingest", file, "--tenant", "acme", "--job", "job.yaml"] + options)
    }
}
