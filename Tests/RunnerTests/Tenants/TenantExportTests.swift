import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Exporting a tenant")
struct TenantExportTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func text(_ name: String) throws -> String {
        String(
            decoding: try GzipDecoder.gunzip(try workshop.bytes("out/\(name)")), as: UTF8.self)
    }

    @Test("Everything of the tenant and nothing of another")
    func everything() async throws {
        for tenant in ["acme", "bolt"] { try workshop.prepare(tenant) }
        try await workshop.run(workshop.job(["acme", "bolt"]))
        let office = try await workshop.office()
        _ = try await office.add(try workshop.application())
        _ = try await office.add(try workshop.application("bolt"))
        let manifest = try await office.export(.acme, to: workshop.path + "/out")
        let names = Set(manifest.files.map(\.path))
        #expect(
            names.isSuperset(of: [
                "registry.json", "audit.jsonl", "tables/metrics.csv.gz", "tables/sources.jsonl.gz",
                "messages.jsonl.gz", "reports/2025-10.md",
            ]))
        #expect(names.contains { $0.hasPrefix("archive/tenant=acme/raw/") })
        #expect(names.contains { $0.hasSuffix("/report.md.gz") })
        try manifest.check(in: workshop.path + "/out")
        for (name, data) in workshop.files("out") {
            #expect(!name.contains("bolt"))
            #expect(!String(decoding: data, as: UTF8.self).contains("bolt"), "\(name)")
        }
        #expect(try await workshop.actions().last == "tenant.exported")
    }

    @Test("Tables are those of `tables`, and each message is there")
    func content() async throws {
        try workshop.prepare()
        try await workshop.run()
        _ = try await workshop.office().export(.acme, to: workshop.path + "/out")
        let table = try await workshop.workspace.table(of: .acme)
        let csv = try text("tables/metrics.csv.gz")
        #expect(csv.hasPrefix(TableCSV.header + "\nrevenue,"))
        #expect(csv.split(separator: "\n").count == table.cellCount + 1)
        #expect(try text("messages.jsonl.gz").split(separator: "\n").count == 2)
        #expect(try text("tables/sources.jsonl.gz").contains("\"name\":\"acme/a.csv\""))
    }

    @Test("The same data gives the same bytes, but for the day of export")
    func reproducible() async throws {
        try workshop.prepare()
        try await workshop.run()
        let office = try await workshop.office()
        let first = try await office.export(.acme, to: workshop.path + "/one")
        let second = try await office.export(.acme, to: workshop.path + "/two")
        let changing: Set = ["audit.jsonl"]
        #expect(
            first.files.filter { !changing.contains($0.path) }
                == second.files.filter { !changing.contains($0.path) })
    }

    @Test("Nobody who is not known is exported")
    func unknown() async throws {
        await #expect(throws: RunFailure.unknownTenant("acme", known: [])) {
            _ = try await workshop.office().export(.acme, to: workshop.path + "/out")
        }
        #expect(!workshop.exists("out"))
    }
}
