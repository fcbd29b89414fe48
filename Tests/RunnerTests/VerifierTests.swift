import Foundation
import Report
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Verifier")
struct VerifierTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    /// One run that all tests copy.
    private static let run = Task {
        let workshop = try Workshop()
        try workshop.prepare(
            export: Workshop.export(
                "2025-08-01,East,90.00", "2025-08-31,West,40.00", "2025-09-01,East,100.00",
                "2025-09-30,West,50.10", "2025-10-01,East,80.00", "2025-10-31,West,30.05",
                "2025-10-31,West,many"))
        try await workshop.run()
        return workshop
    }

    private func archived() async throws -> String {
        for (name, data) in try await Self.run.value.files("home/archive") {
            try workshop.write(Array(data), to: name)
        }
        return try workshop.reportFolder(on: .october)
    }

    private func problems(_ folder: String) async throws -> [String] {
        let found = try await Verifier().verify(workshop.path + "/" + folder)
        #expect(found.reports.count == 1)
        #expect(found.isSound == found.reports[0].problems.isEmpty)
        return found.reports[0].problems
    }

    @Test("An untouched archive is sound: every file, fact and claim")
    func sound() async throws {
        let folder = try await archived()
        let all = try await Verifier().verify(workshop.archive)
        #expect(all.isSound)
        #expect(all.reports.count == 2)
        let one = try #require(all.reports.first { $0.period == .october })
        #expect(one.path == workshop.path + "/" + folder)
        #expect(one.tenant == .acme)
        #expect(one.files == 9)
        #expect(one.claims > 0)
        let manifest = workshop.path + "/" + folder + "/manifest.json"
        #expect(try await Verifier().verify(manifest).isSound)
    }

    @Test("A copy anywhere is proved as well")
    func copy() async throws {
        let folder = try await archived()
        try FileManager.default.copyItem(
            atPath: workshop.path + "/" + folder, toPath: workshop.path + "/copy")
        #expect(try await problems("copy").isEmpty)
    }

    @Test(
        "A changed, missing or added file is named",
        arguments: [
            ("tables.csv.gz is not the file that was archived", "tables.csv.gz", false),
            ("proof.json.gz is missing", "proof.json.gz", true),
        ])
    func bytes(problem: String, file: String, isRemoved: Bool) async throws {
        let folder = try await archived()
        try workshop.remove(folder + "/" + file)
        if !isRemoved { try workshop.write("other", to: folder + "/" + file) }
        try workshop.write("x", to: folder + "/extra")
        #expect(try await problems(folder) == [problem, "extra is not in the manifest"])
    }

    struct Forgery: Sendable, CustomTestStringConvertible {
        let part: String
        let change: @Sendable (String) -> String
        let says: String
        var testDescription: String { "\(part): \(says)" }
    }

    static let forgeries: [Forgery] = [
        Forgery(
            part: "tables.csv",
            change: {
                $0.replacing("revenue,,month,2025-10,110.05", with: "revenue,,month,2025-10,910.05")
            },
            says: "the tables are not those that the proof was made with"),
        Forgery(
            part: "tables.csv",
            change: { $0 + "revenue,,month,2025-10,999.00,USD,2,complete\n" },
            says: "tables.csv does not say"),
        Forgery(
            part: "tables.csv", change: { $0.replacing(",USD,", with: ",EUR,") },
            says: "tables.csv does not say"),
        Forgery(
            part: "tables.csv", change: { $0 + "ghost,,month,2025-10,1,USD,2,complete\n" },
            says: "tables.csv does not say"),
        Forgery(
            part: "tables.csv", change: { $0.replacing("metric,", with: "metrik,") },
            says: "not readable as a report"),
        Forgery(
            part: "facts.json", change: { $0.replacing("110.05", with: "910.05") },
            says: "facts.json does not say"),
        Forgery(
            part: "proof.json", change: { $0.replacing("supported", with: "contradicted") },
            says: "proof.json does not say"),
        Forgery(
            part: "narrative.json", change: { $0.replacing("October", with: "November") },
            says: "narrative.json does not say"),
        Forgery(
            part: "report.md", change: { $0 + "Trust me.\n" },
            says: "report.md does not say"),
        Forgery(
            part: "report.html", change: { $0.replacing("<body", with: "<body x") },
            says: "report.html does not say"),
        Forgery(
            part: "spec.json", change: { $0.replacing("Revenue", with: "Profit") },
            says: "does not say"),
        Forgery(
            part: "report.json", change: { $0.replacing("110.05", with: "910.05") },
            says: "fact"),
        Forgery(
            part: "report.json", change: { $0.replacing(" fell", with: " rose") },
            says: "is not supported"),
        Forgery(
            part: "report.json",
            change: { $0.replacing("\"tenant\" : \"acme\"", with: "\"tenant\" : \"bolt\"") },
            says: "does not say"),
        Forgery(
            part: "report.json",
            change: { $0.replacing("\"runID\" : \"2025", with: "\"runID\" : \"2024") },
            says: "the report is not the one that the manifest names"),
        Forgery(
            part: "report.json", change: { _ in "{}\n" }, says: "The stored report cannot be read"),
    ]

    @Test("A forged part is found though the manifest vouches for it", arguments: forgeries)
    func forged(forgery: Forgery) async throws {
        let folder = try await archived()
        try workshop.forge(forgery.part, in: folder, forgery.change)
        let found = try await problems(folder)
        #expect(found.contains { $0.contains(forgery.says) }, "\(found)")
    }

    @Test("One forged report does not hide the others")
    func beside() async throws {
        let folder = try await archived()
        try workshop.write("x", to: folder + "/tables.csv.gz")
        let all = try await Verifier().verify(workshop.archive)
        #expect(!all.isSound)
        #expect(all.reports.map(\.problems.isEmpty).sorted { !$0 && $1 } == [false, true])
    }

    @Test("A manifest that is no file vouches for nothing")
    func folderAsManifest() async throws {
        let folder = try await archived()
        try workshop.remove(folder + "/manifest.json")
        try workshop.write("x", to: folder + "/manifest.json/inside")
        #expect(try await problems(folder) == ["manifest.json is not a file"])
    }

    @Test("A path without reports is refused, not called sound")
    func nothing() async throws {
        let missing = workshop.path + "/nowhere"
        await #expect(
            throws: RunFailure.unreadable(path: missing, reason: "no such file or folder")
        ) { try await Verifier().verify(missing) }
        try workshop.write("x", to: "empty/file")
        let failure = await #expect(throws: RunFailure.self) {
            try await Verifier().verify(workshop.path + "/empty")
        }
        #expect(failure?.summary == workshop.path + "/empty holds no archived report")
        #expect(failure?.exitCode == .invalidUse)
    }
}
