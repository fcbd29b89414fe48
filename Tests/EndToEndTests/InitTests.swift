import Foundation
import TestSupport
import Testing

@Suite("A first spec from exports")
struct InitTests {
    /// Lines that no spec can read as they are: their date does not exist.
    static let exports: [(files: [String], impossible: Int)] = [
        (["acme/orders-2023.csv"], 0), (["acme/orders-2024.csv.gz"], 2),
        (["acme/orders-2025.csv"], 2),
        (["acme/orders-2023.csv", "acme/orders-2024.csv.gz", "acme/orders-2025.csv"], 4),
        (["nordwind/kennzahlen-2023.csv"], 1), (["nordwind/kennzahlen-2024.csv"], 0),
        (["nordwind/kennzahlen-2025.csv"], 1),
    ]

    /// Lines of troubles whose date no spec can read, or whose bytes are damaged.
    static let impossible = [
        "mixed-encodings": 2, "nul-bytes": 2, "no-such-day": 2, "subtotals": 2, "unclosed-quote": 1,
    ]

    @Test("reads every line of the samples that has a day", arguments: exports)
    func readsSamples(files: [String], impossible: Int) throws {
        let work = try Workdir()
        try work.copySamples()
        try expectReads(files.map { "samples/" + $0 }, in: work, but: impossible)
    }

    @Test(
        "reads every line of every trouble that is readable at all",
        arguments: Trouble.all.filter { (try? $0.expectation().outcome) != .refused })
    func readsTroubles(trouble: Trouble) throws {
        let work = try trouble.unpack()
        try expectReads([try trouble.export], in: work, but: Self.impossible[trouble.name] ?? 0)
    }

    @Test("reads every line of a real export", .enabled(if: RealExport.isThere))
    func readsRealExport() throws { try expectReads([RealExport.path], in: try Workdir(), but: 0) }

    /// Drafts a spec, and aggregates the same files with it.
    private func expectReads(_ files: [String], in work: Workdir, but impossible: Int) throws {
        let draft = try work.run(["init"] + files + ["--output", "draft.yaml"])
        #expect(draft.code == 0, "\(draft.errors)")
        guard draft.code == 0 else { return }
        let text = try work.text("draft.yaml")
        let outcome = try work.run(["aggregate"] + files + ["--spec", "draft.yaml"])
        #expect(outcome.code == 0, "\(outcome.errors)\n\(text)")
        let rejected = outcome.errors.matches(of: #/\+ (?<count>[\d,]+) rejected/#)
            .reduce(0) { $0 + (Int($1.count.replacing(",", with: "")) ?? 0) }
        #expect(rejected <= impossible, "\(outcome.errors)\n\(text)")
        if impossible < 6 { #expect(outcome.output.contains("lines,,month,"), "\(text)") }
    }

    @Test("is never written over a file, unless forced")
    func force() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        let before = try work.text("metrics.yaml")
        let refused = try work.run("init", "exports/a.csv", "--output", "metrics.yaml")
        #expect(refused.code == 2)
        #expect(refused.errors.contains("metrics.yaml is there already"))
        #expect(try work.text("metrics.yaml") == before)
        #expect(
            try work.run("init", "exports/a.csv", "--output", "metrics.yaml", "--force").code == 0)
        #expect(try work.text("metrics.yaml").contains("A first draft"))
    }

    @Test("names the tenant, and takes the currency that is said")
    func options() throws {
        let work = try Workdir()
        try work.writeSmallJob()
        let outcome = try work.run(
            "init", "exports/a.csv", "--tenant", "acme", "--currency", "CHF")
        #expect(outcome.code == 0, "\(outcome.errors)")
        #expect(outcome.output.contains("id: acme"))
        #expect(outcome.output.contains("\ncurrency: CHF\n"))
        #expect(outcome.output.contains("type: money"))
        let document = try work.run("init", "exports/a.csv", "--json")
        #expect(document.output.hasPrefix("{"))
    }

    @Test(
        "Wrong use and unreadable files are told",
        arguments: [
            (["init"], 2), (["init", "-"], 2), (["init", "nowhere.csv"], 1),
            (["init", "exports/a.csv", "--currency", "euro"], 2),
            (["init", "exports/a.csv", "--output", "no/such/folder.yaml"], 1),
            (["init", "undated.csv"], 1),
        ] as [([String], Int32)])
    func failures(arguments: [String], code: Int32) throws {
        let work = try Workdir()
        try work.writeSmallJob()
        try work.write("Name,Net\na,1\nb,2\n", to: "undated.csv")
        let outcome = try work.run(arguments)
        #expect(outcome.code == code, "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        #expect(!outcome.errors.contains("unexpected"))
    }
}
