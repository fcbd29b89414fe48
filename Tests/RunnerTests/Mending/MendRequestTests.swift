import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Mended lines, taken back")
struct MendRequestTests {
    private let workshop: Workshop
    private static let export = Workshop.export(
        "2025-09-01,East,100.00", "2025-10-01,East,80.00", "2025-10-02,West,many",
        "2025-10-03,East", "2025-10-04,East,few")

    init() throws { workshop = try Workshop() }

    private func fix(
        _ quarantine: String, _ files: [String] = [], tenant: TenantID = .acme,
        isCheck: Bool = false
    ) async throws -> UploadReport {
        try await Planner(home: workshop.home).ingestion(
            workshop.job(["acme", "bolt"]),
            UploadRequest(
                tenant: tenant, files: files.map { workshop.path + "/" + $0 }, asOf: Workshop.asOf,
                isCheck: isCheck), mendedBy: quarantine
        ).run()
    }

    private func prepare(mode: String = "replace_source") async throws -> String {
        try workshop.prepare(mode: mode, export: Self.export)
        try workshop.prepare("bolt")
        let record = try await workshop.run()
        return try #require(record.only.uploads[0].quarantine)
    }

    /// The quarantine file with changes, under a name of its own.
    private func edited(_ path: String, _ edits: (String, String)...) throws -> String {
        var text = try String(contentsOfFile: path, encoding: .utf8)
        for (old, new) in edits {
            #expect(text.contains(old))
            text = text.replacing(old, with: new)
        }
        try workshop.write(text, to: "mended.csv")
        return workshop.path + "/mended.csv"
    }

    private var store: [String: Data] {
        workshop.files("home").filter {
            !$0.key.hasSuffix("-shm") && !$0.value.isEmpty && !$0.key.contains("/runs/")
        }
    }

    @Test(
        "Mended lines count, the rest stays rejected, and the older file brings nothing back",
        arguments: UploadMode.allCases)
    func mended(mode: UploadMode) async throws {
        let quarantine = try await prepare(mode: mode.rawValue)
        let file = try edited(quarantine, ("West,many", "West,20"))
        let report = try await fix(file)
        #expect(report.verdict == .accepted)
        #expect(report.mending?.mended == 1)
        #expect(report.mending?.untouched == 2)
        #expect(report.counts.accepted == 3)
        #expect(report.counts.rejected == 2)
        #expect(report.counts.read == 6)
        #expect(try await workshop.revenue(.acme, .october) == "100.00")
        let sources = try await workshop.sources()
        #expect(sources.map(\.name) == ["acme/a.csv"])
        #expect(sources[0].provenance.mends.count == 1)
        for fullRefresh in [false, true, false] {
            let run = try await workshop.run(fullRefresh: fullRefresh)
            #expect(run.only.uploads.map(\.status) == [.unchanged])
            #expect(run.only.uploads[0].quarantine == report.files[0].quarantine)
            #expect(try await workshop.revenue(.acme, .october) == "100.00")
            #expect(try await workshop.sources().map(\.provenance) == sources.map(\.provenance))
        }
    }

    @Test("The same file again changes nothing; a fix of the rest counts on")
    func again() async throws {
        let quarantine = try await prepare()
        let file = try edited(quarantine, ("West,many", "West,20"))
        let first = try await fix(file)
        let before = store
        let second = try await fix(file)
        #expect(second.verdict == .unchanged)
        #expect(second.mending?.settled == 1)
        #expect(second.mending?.untouched == 2)
        #expect(store == before)
        let rest = try edited(
            try #require(first.files[0].quarantine), ("2025-10-03,East", "2025-10-03,East,1"),
            ("East,few", "East,2"))
        let third = try await fix(rest)
        #expect(third.counts.rejected == 0)
        #expect(third.counts.accepted == 5)
        #expect(third.files[0].quarantine == nil)
        #expect(try await workshop.revenue(.acme, .october) == "103.00")
        #expect(try await workshop.sources().map(\.provenance.mends.count) == [2])
        #expect(try await workshop.run().only.uploads.map(\.status) == [.unchanged])
    }

    @Test("Deleted and emptied rows stay rejected, and are told")
    func leftOut() async throws {
        let quarantine = try await prepare()
        let lines = try String(contentsOfFile: quarantine, encoding: .utf8)
            .split(separator: "\n").map(String.init)
        let rows: [String] = [
            lines[0], lines[1].replacing("West,many", with: "West,20"),
            lines[3].replacing("\"2025-10-04,East,few\"", with: ""),
        ]
        try workshop.write(rows.joined(separator: "\n") + "\n", to: "mended.csv")
        let report = try await fix(workshop.path + "/mended.csv")
        #expect(report.mending?.mended == 1)
        #expect(report.mending?.emptied == 1)
        #expect(report.mending?.missing == 1)
        #expect(report.counts.rejected == 2)
        #expect(report.counts.read == 6)
    }

    @Test("A line mended wrongly is rejected anew; the contract is applied anew")
    func wrongly() async throws {
        let quarantine = try await prepare()
        let still = try await fix(try edited(quarantine, ("West,many", "West,lots")))
        #expect(still.verdict == .accepted)
        #expect(still.counts.rejected == 3)
        try workshop.write(
            Workshop.spec().replacing(
                "  upload:", with: "  contract: {max_rejected: 10%}\n  upload:"),
            to: "acme/metrics.yaml")
        let before = store
        let file = try edited(
            try #require(still.files[0].quarantine), ("West,lots", "West,1"))
        let refused = try await fix(file)
        #expect(refused.exitCode == .refusedByContract)
        #expect(
            store.filter { !$0.key.contains("quarantine") }
                == before.filter { !$0.key.contains("quarantine") })
    }

    @Test("An export that was refused as a whole is mended when it is named too")
    func refusedExport() async throws {
        try workshop.prepare(export: Self.export)
        try workshop.prepare("bolt")
        try workshop.write(
            Workshop.spec().replacing(
                "  upload:", with: "  contract: {max_rejected: 10%}\n  upload:"),
            to: "acme/metrics.yaml")
        #expect(try await workshop.run().exitCode == .refusedByContract)
        let quarantine = try #require(workshop.files("home/quarantine").keys.first)
        let file = try edited(
            workshop.path + "/" + quarantine, ("West,many", "West,20"),
            ("2025-10-03,East", "2025-10-03,East,1"), ("East,few", "East,2"))
        await #expect(throws: MendFailure.self) { try await fix(file) }
        let report = try await fix(file, ["acme/a.csv"])
        #expect(report.verdict == .accepted)
        #expect(report.counts.accepted == 5)
        let run = try await workshop.run()
        #expect(run.exitCode == .done)
        #expect(run.only.uploads.map(\.status) == [.unchanged])
        #expect(try await workshop.revenue(.acme, .october) == "103.00")
    }

    @Test("A check of a fix tells the same and leaves no trace")
    func check() async throws {
        let quarantine = try await prepare()
        let file = try edited(quarantine, ("West,many", "West,20"))
        let before = workshop.files("")
        let told = try await fix(file, isCheck: true)
        #expect(workshop.files("") == before)
        let done = try await fix(file)
        #expect(told.counts == done.counts)
        #expect(told.mending == done.mending)
        #expect(told.runID == done.runID)
    }

    @Test("A file of another tenant, by its folder or its exports, is refused")
    func otherTenant() async throws {
        let quarantine = try await prepare()
        await #expect(throws: MendFailure.otherTenant(path: quarantine, tenant: .acme)) {
            try await fix(quarantine, tenant: .bolt)
        }
        let file = try edited(quarantine, ("West,many", "West,20"))
        let failure = await #expect(throws: MendFailure.self) {
            try await fix(file, tenant: .bolt)
        }
        #expect(failure == .unknownExport("acme/a.csv", place: 2, known: []))
    }

    @Test("Two rows for one line with different texts are refused")
    func twice() async throws {
        let quarantine = try await prepare()
        let text = try String(contentsOfFile: quarantine, encoding: .utf8)
        let row = text.split(separator: "\n")[1]
        try workshop.write(text + row.replacing("many", with: "1") + "\n", to: "mended.csv")
        await #expect(throws: MendFailure.repeatedLine(file: "acme/a.csv", line: 4)) {
            try await fix(workshop.path + "/mended.csv")
        }
    }

    @Test("A line rejected for its key is mended by another key")
    func keys() async throws {
        try workshop.prepare(
            export: Workshop.export(
                "2025-10-01,East,80.00", "2025-10-02,East,1", "2025-10-03,West,2",
                "2025-10-04,West,x"))
        try workshop.prepare("bolt")
        let spec = Workshop.spec()
            .replacing("region: {type: text}", with: "region: {type: text, key: true}")
            .replacing("mode: replace_source", with: "mode: replace_source, on_duplicate: reject")
        try workshop.write(spec, to: "acme/metrics.yaml")
        let record = try await workshop.run()
        #expect(record.only.counts.rejected == 2)
        let file = try edited(
            try #require(record.only.uploads[0].quarantine),
            ("2025-10-02,East,1", "2025-10-02,South,1"))
        let report = try await fix(file)
        #expect(report.mending?.mended == 1)
        #expect(report.mending?.untouched == 1)
        #expect(report.mending?.missing == 0)
        #expect(report.counts.accepted == 3)
        #expect(report.counts.read == 5)
        #expect(try await fix(file).verdict == .unchanged)
    }

    @Test("In the export's own encoding")
    func encoding() async throws {
        let quarantineText = "Müller"
        let bytes =
            Array("date,region,Net Amount\n2025-10-01,M".utf8) + [0xFC]
            + Array("ller,x\n2025-10-02,East,5\n".utf8)
        try workshop.prepare(export: nil)
        try workshop.prepare("bolt")
        try workshop.write(bytes, to: "acme/a.csv")
        let record = try await workshop.run()
        let quarantine = try #require(record.only.uploads[0].quarantine)
        let file = try edited(quarantine, ("\(quarantineText),x", "\(quarantineText) & Söhne,7"))
        let report = try await fix(file)
        #expect(report.counts.accepted == 2)
        let sha256 = try await workshop.sources()[0].sha256
        let kept = try GzipDecoder.gunzip(
            try workshop.bytes("home/archive/tenant=acme/raw/\(sha256).csv.gz"))
        #expect(kept.contains(0xF6))
        #expect(kept.count == bytes.count + " & Söhne".unicodeScalars.count)
        let back = try edited(quarantine, ("\(quarantineText),x", "Łódź,7"))
        await #expect(throws: MendFailure.self) { try await fix(back) }
    }
}
