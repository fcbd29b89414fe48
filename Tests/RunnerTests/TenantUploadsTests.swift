import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("TenantUploads")
struct TenantUploadsTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func october(_ amount: String, in name: String) throws {
        try workshop.write(Workshop.export("2025-10-05,East,\(amount)"), to: "acme/\(name)")
    }

    private func statuses() async throws -> [String: StoredSource.Status] {
        Dictionary(
            try await workshop.sources().map { ("\($0.name) \($0.sha256.prefix(4))", $0.status) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test("replace_source: a file of the same name takes the place of the one before")
    func replaceSource() async throws {
        try workshop.prepare(mode: "replace_source", export: nil)
        try october("1", in: "a.csv")
        try october("10", in: "b.csv")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "11.00")
        try october("2", in: "a.csv")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "12.00")
        #expect(try await statuses().values.count { $0 == .superseded } == 1)
    }

    @Test("append: it adds to the one before")
    func append() async throws {
        try workshop.prepare(mode: "append", export: nil)
        try october("1", in: "a.csv")
        try await workshop.run()
        try october("2", in: "a.csv")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "3.00")
        try await workshop.run(fullRefresh: true)
        #expect(try await workshop.revenue(.acme, .october) == "3.00")
    }

    @Test("replace_period: its months take the place of the same months before")
    func replacePeriod() async throws {
        try workshop.prepare(mode: "replace_period")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "150.05")
        try october("2", in: "b.csv")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "2.00")
        #expect(try await workshop.revenue(.acme, .september) == "150.10")
    }

    @Test("replace_period: an export beside its correction stays corrected, run after run")
    func besideItsCorrection() async throws {
        try workshop.prepare(mode: "replace_period", export: nil)
        try october("1", in: "a.csv")
        try october("2", in: "b.csv")
        let first = try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "2.00")
        let second = try await workshop.run()
        #expect(second.isRepetition)
        #expect(second.runID == first.runID)
        #expect(try await workshop.revenue(.acme, .october) == "2.00")
        try await workshop.run(fullRefresh: true)
        #expect(try await workshop.revenue(.acme, .october) == "2.00")
    }

    @Test("replace_period: a run that replaced a kept export is the same run afterwards")
    func replacedKept() async throws {
        try workshop.prepare(mode: "replace_period", export: nil)
        try october("1", in: "a.csv")
        try await workshop.run()
        try workshop.remove("acme/a.csv")
        try october("2", in: "b.csv")
        let first = try await workshop.run()
        let second = try await workshop.run()
        #expect(second.runID == first.runID)
        #expect(second.isRepetition)
    }

    @Test(
        "A superseded export that is handed in again counts again", arguments: UploadMode.allCases)
    func comesBack(mode: UploadMode) async throws {
        try workshop.prepare(mode: mode.rawValue, export: nil)
        try october("1", in: "a.csv")
        try await workshop.run()
        try october("2", in: "a.csv")
        try await workshop.run()
        try october("1", in: "a.csv")
        let record = try await workshop.run()
        let expected = mode == .append ? "3.00" : "1.00"
        #expect(try await workshop.revenue(.acme, .october) == expected)
        #expect(record.only.uploads.map(\.status) == [mode == .append ? .unchanged : .read])
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == expected)
    }

    @Test("The same bytes under two names count once, gzipped or not")
    func twins() async throws {
        try workshop.prepare()
        try workshop.write(
            try GzipEncoder.gzip(try workshop.bytes("acme/a.csv")), to: "acme/b.csv")
        let record = try await workshop.run()
        #expect(record.only.uploads.map(\.status) == [.read, .duplicate])
        #expect(record.only.counts.accepted == 4)
        #expect(try await workshop.revenue(.acme, .october) == "150.05")
    }

    @Test("An export that was renamed and then corrected is not counted twice")
    func renamed() async throws {
        try workshop.prepare(export: nil)
        try october("1", in: "a.csv")
        try await workshop.run()
        try workshop.remove("acme/a.csv")
        try october("1", in: "b.csv")
        try await workshop.run()
        try october("2", in: "b.csv")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "2.00")
    }

    @Test("An export that vanished goes on counting, and a full refresh reads its copy")
    func vanished() async throws {
        try workshop.prepare(export: nil)
        try october("1", in: "a.csv")
        try october("10", in: "b.csv")
        try await workshop.run()
        let summary = try await workshop.sources().first?.summary
        try workshop.remove("acme/a.csv")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "11.00")
        try await workshop.run(fullRefresh: true)
        #expect(try await workshop.revenue(.acme, .october) == "11.00")
        #expect(try await workshop.sources().first?.summary == summary)
        let doubled = Workshop.spec().replacingOccurrences(
            of: "aggregate: sum, of: revenue", with: "aggregate: max, of: revenue")
        try workshop.write(doubled, to: "acme/metrics.yaml")
        try await workshop.run()
        #expect(try await workshop.revenue(.acme, .october) == "10.00")
    }

    @Test(
        "A copy that is gone, or is not what was read, stops the refresh", arguments: [true, false])
    func lostCopy(isGone: Bool) async throws {
        try workshop.prepare(export: nil)
        try october("1", in: "a.csv")
        try october("10", in: "b.csv")
        try await workshop.run()
        let source = try #require(try await workshop.sources().first { $0.name == "acme/a.csv" })
        let copy = "home/archive/tenant=acme/raw/\(source.sha256).csv.gz"
        try workshop.remove("acme/a.csv")
        if isGone {
            try workshop.remove(copy)
        } else {
            let forged = Array(Workshop.export("2025-10-05,East,9").utf8)
            try workshop.write(try GzipEncoder.gzip(forged), to: copy)
        }
        let record = try await workshop.run(fullRefresh: true)
        #expect(record.only.status == .failed)
        #expect(
            record.only.error
                == ErrorRecord(
                    RunFailure.lostExport(
                        name: "acme/a.csv", path: workshop.path + "/" + copy)))
        #expect(try await workshop.revenue(.acme, .october) == "11.00")
    }

    @Test("An export that changes between plan and reading is refused, and nothing stored")
    func changedWhileRead() async throws {
        try workshop.prepare()
        let plan = try await workshop.plan()
        try october("1", in: "a.csv")
        let record = try await Executor(plan: plan).run()
        #expect(
            record.only.error
                == ErrorRecord(RunFailure.changedWhileRead(path: workshop.path + "/acme/a.csv")))
        #expect(try await workshop.workspace.tenants().isEmpty)
        #expect(workshop.files("home/archive").isEmpty)
    }

    @Test("A refused upload leaves tables and archive as they were")
    func refused() async throws {
        try workshop.prepare()
        try await workshop.run()
        let archived = workshop.files("home/archive")
        try workshop.write("date,region\n2025-10-01,East\n", to: "acme/b.csv")
        let record = try await workshop.run()
        #expect(record.only.status == .failed)
        #expect(record.only.error?.summary.contains("acme/b.csv") == true)
        #expect(workshop.files("home/archive") == archived)
        #expect(try await workshop.revenue(.acme, .october) == "150.05")
    }
}
