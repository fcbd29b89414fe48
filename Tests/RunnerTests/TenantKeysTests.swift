import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Keys across uploads")
struct TenantKeysTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// Reports are not what these tests are about.
    private var job: Job { workshop.job(reports: ReportOptions(grains: [])) }

    private func prepare(_ mode: UploadMode, _ policy: DuplicatePolicy) throws {
        try workshop.write(
            Workshop.keyedSpec(mode: mode.rawValue, policy: policy.rawValue),
            to: "acme/metrics.yaml")
    }

    private func write(_ name: String, _ lines: String...) throws {
        try workshop.write(
            (["order,date,region,Net Amount"] + lines).joined(separator: "\n") + "\n",
            to: "acme/" + name)
    }

    /// Names of the sources that a run read again, and what the store says of all.
    private func run(fullRefresh: Bool = false) async throws -> (reread: [String], counts: [String])
    {
        let record = try await workshop.run(job, fullRefresh: fullRefresh)
        try #require(record.status == .done, "\(record.only.error?.summary ?? "")")
        let reread = record.only.uploads.filter { $0.status == .recounted }.map(\.summary.file)
        return (reread.sorted(), try await workshop.sources().map(\.words))
    }

    @Test(
        "Any uploads, replacements and repeats come to what reading all of it anew would",
        arguments: UploadMode.allCases, DuplicatePolicy.allCases)
    func oracle(mode: UploadMode, policy: DuplicatePolicy) async throws {
        try prepare(mode, policy)
        let oracle = KeyOracle(mode: mode, policy: policy)
        var random = SeededKeys(
            state: "\(mode)\(policy)".utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        var seen: [String: KeyOracle.Export] = [:]
        var lost: [String: Set<Int>] = [:]
        for _ in 0..<10 {
            let name = ["a.csv", "b.csv", "c.csv"].randomElement(using: &random) ?? "a.csv"
            var export = KeyOracle.Export(name, random: &random)
            if Int.random(in: 0...3, using: &random) == 0,
                let old = seen.sorted(by: { $0.key < $1.key }).map(\.value)
                    .filter({ $0.name == name }).randomElement(using: &random)
            {
                export = old
            }
            let hash = ContentHashing.crypto.sha256(Array(export.text.utf8))
            seen[hash] = export
            try workshop.write(export.text, to: "acme/\(name)")
            let record = try await workshop.run(job)
            guard record.status == .done else {
                // Every line of the export stands in others already.
                #expect(policy == .reject && record.exitCode == .refusedByContract)
                try workshop.remove("acme/\(name)")
                let back = try await workshop.sources().last {
                    $0.name == "acme/\(name)" && $0.status == .active
                }
                if let back, let text = seen[back.sha256]?.text {
                    try workshop.write(text, to: "acme/\(name)")
                }
                continue
            }
            let sources = try await workshop.sources()
            let exports = sources.compactMap { seen[$0.sha256] }
            try #require(exports.count == sources.count)
            let expected = oracle.answer(exports)
            #expect(
                sources.map(\.words) == zip(sources, expected.counts).map { "\($0.name) \($1)" })
            #expect(sources.map { $0.status == .active } == expected.isActive)
            let table = try await workshop.workspace.table(of: .acme)
            #expect(KeyOracle.cells(of: table) == expected.cells)

            let read = record.only.uploads.filter { $0.status == .read }.map(\.summary.sha256)
            let moved = sources.indices.filter { index in
                expected.isActive[index] && !read.contains(sources[index].sha256)
                    && lost[sources[index].sha256] != expected.losers[index]
            }
            let reread = record.only.uploads.filter { $0.status == .recounted }
            #expect(Set(reread.map(\.summary.sha256)) == Set(moved.map { sources[$0].sha256 }))
            lost = [:]
            for index in sources.indices where expected.isActive[index] {
                lost[sources[index].sha256] = expected.losers[index]
            }
        }
        let before = try await workshop.sources().filter { $0.status == .active }.map(\.words)
        let cells = try await workshop.workspace.table(of: .acme).cells
        #expect(try await run().reread.isEmpty)
        _ = try await run(fullRefresh: true)
        #expect(try await workshop.workspace.table(of: .acme).cells == cells)
        #expect(
            try await workshop.sources().filter { $0.status == .active }.map(\.words) == before)
    }

    @Test("Uploads without a key in common are read once")
    func disjoint() async throws {
        try prepare(.append, .keepLast)
        try write("a.csv", "O-1,2025-10-01,East,1")
        #expect(try await run().reread == [])
        try write("b.csv", "O-2,2025-10-01,East,2")
        #expect(try await run().counts == ["acme/a.csv 1 0 0", "acme/b.csv 1 0 0"])
        #expect(try await run().reread == [])
    }

    @Test("A key that comes again is taken from the upload that had it, and from no other")
    func takesOver() async throws {
        try prepare(.replaceSource, .keepLast)
        try write("a.csv", "O-1,2025-10-01,East,1", "O-2,2025-10-01,East,10")
        try write("b.csv", "O-3,2025-10-01,East,100")
        _ = try await run()
        try write("c.csv", "O-2,2025-11-01,East,1000")
        let taken = try await run()
        #expect(taken.reread == ["acme/a.csv"])
        #expect(taken.counts == ["acme/a.csv 1 1 0", "acme/b.csv 1 0 0", "acme/c.csv 1 0 0"])
        #expect(try await workshop.revenue(.acme, .october) == "101.00")

        // What replaces it no longer has the key, so that the first upload has it back.
        try write("c.csv", "O-4,2025-11-01,East,2000")
        let given = try await run()
        #expect(given.reread == ["acme/a.csv"])
        #expect(given.counts.first == "acme/a.csv 2 0 0")
        #expect(try await workshop.revenue(.acme, .october) == "111.00")
    }

    @Test("An older upload that is not among the inputs any more is read from the archive")
    func fromArchive() async throws {
        try prepare(.append, .keepLast)
        try write("a.csv", "O-1,2025-10-01,East,1", "O-2,2025-10-01,East,10")
        _ = try await run()
        try workshop.remove("acme/a.csv")
        try write("b.csv", "O-2,2025-10-02,East,100")
        #expect(try await run().reread == ["acme/a.csv"])
        #expect(try await workshop.revenue(.acme, .october) == "101.00")
    }

    @Test("Rejected for its key, a line is in the quarantine with the line that stands")
    func quarantine() async throws {
        try prepare(.append, .reject)
        try write("a.csv", "O-1,2025-10-01,East,1", "O-2,2025-10-01,East,10")
        _ = try await run()
        try write("b.csv", "O-3,2025-10-02,East,100", "O-2,2025-10-02,East,1000")
        let record = try await workshop.run(job)
        let path = try #require(record.only.uploads.compactMap(\.quarantine).first)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(
            text.contains(
                "acme/b.csv,3,order,the key order O-2 already stands in line 3 of acme/a.csv,"))
        #expect(try await workshop.revenue(.acme, .october) == "111.00")
    }

    @Test("Counts of lines that are rejected for their keys are judged by the contract")
    func contract() async throws {
        try workshop.write(
            Workshop.keyedSpec(mode: "append", policy: "reject")
                .replacing("  upload:", with: "  contract: {max_rejected: 40%}\n  upload:"),
            to: "acme/metrics.yaml")
        try write("a.csv", "O-1,2025-10-01,East,1", "O-2,2025-10-01,East,10")
        _ = try await run()
        try write("b.csv", "O-2,2025-10-02,East,100", "O-3,2025-10-02,East,1000")
        let record = try await workshop.run(job)
        #expect(record.exitCode == .refusedByContract)
        #expect(record.only.uploads.map(\.status).contains(.refused))
        #expect(try await workshop.revenue(.acme, .october) == "11.00")
    }

    @Test("A run stopped after it read again and before it stored anything leaves all as it was")
    func interrupted() async throws {
        try prepare(.append, .keepLast)
        try write("a.csv", "O-1,2025-10-01,East,1", "O-2,2025-10-01,East,10")
        _ = try await run()
        try write("b.csv", "O-2,2025-10-02,East,100")
        try FileManager.default.moveItem(
            atPath: workshop.archive, toPath: workshop.path + "/aside")
        try Data().write(to: URL(filePath: workshop.archive))
        #expect(try await workshop.run(job).status == .failed)
        #expect(try await workshop.revenue(.acme, .october) == "11.00")
        #expect(try await workshop.sources().map(\.words) == ["acme/a.csv 2 0 0"])
        try FileManager.default.removeItem(atPath: workshop.archive)
        try FileManager.default.moveItem(
            atPath: workshop.path + "/aside", toPath: workshop.archive)
        let counts = try await run().counts
        #expect(counts == ["acme/a.csv 1 1 0", "acme/b.csv 1 0 0"])
        #expect(try await workshop.revenue(.acme, .october) == "101.00")
    }

    @Test("A spec that names keys later, and one that names them no more")
    func specChanges() async throws {
        try workshop.write(
            Workshop.keyedSpec(mode: "append", policy: "keep_last")
                .replacing(", key: true", with: "").replacing(
                    ", on_duplicate: keep_last", with: ""),
            to: "acme/metrics.yaml")
        try write("a.csv", "O-1,2025-10-01,East,1", "O-1,2025-10-01,East,10")
        #expect(try await run().counts == ["acme/a.csv 2 0 0"])
        try prepare(.append, .keepLast)
        #expect(try await run().counts == ["acme/a.csv 1 1 0"])
        #expect(try await workshop.revenue(.acme, .october) == "10.00")
        try prepare(.append, .keepFirst)
        #expect(try await run().counts == ["acme/a.csv 1 1 0"])
        #expect(try await workshop.revenue(.acme, .october) == "1.00")
    }
}

extension StoredSource {
    /// Its name, and its accepted, duplicate and rejected lines.
    fileprivate var words: String {
        let counts = summary.counts
        return "\(name) \(counts.accepted) \(counts.duplicate) \(counts.rejected)"
    }
}
