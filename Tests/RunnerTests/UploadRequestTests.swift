import Foundation
import SalesCore
import Spec
import Testing

@testable import Runner

@Suite("An upload, planned")
struct UploadRequestTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func plan(
        _ files: [String] = ["acme/a.csv"], tenant: String = "acme", isCheck: Bool = false
    ) async throws -> Ingestion {
        let id = try #require(TenantID(tenant))
        return try await Planner(home: workshop.home).ingestion(
            workshop.job(),
            UploadRequest(
                tenant: id, files: files.map { workshop.path + "/" + $0 }, asOf: Workshop.asOf,
                isCheck: isCheck))
    }

    @Test("It reads the files named, and nothing else that the job has")
    func files() async throws {
        try workshop.prepare()
        try workshop.write(Workshop.export("2025-11-01,East,1"), to: "acme/b.csv")
        let ingestion = try await plan(["acme/b.csv"])
        #expect(ingestion.tenant.inputs.map(\.file.name) == ["acme/b.csv"])
        #expect(ingestion.tenant.inputs.map(\.action) == [.read])
        #expect(ingestion.plan.purpose == .upload)
        #expect(try await plan(isCheck: true).plan.purpose == .check)
    }

    @Test("It is another run than the job's, and the same one each time")
    func identity() async throws {
        try workshop.prepare()
        let id = try await plan().plan.runID
        #expect(try await workshop.plan().runID != id)
        #expect(try await plan(isCheck: true).plan.runID == id)
    }

    @Test("An unknown tenant is told with the nearest")
    func unknownTenant() async throws {
        try workshop.prepare()
        let failure = await #expect(throws: RunFailure.self) { try await plan(tenant: "acne") }
        #expect(failure == .unknownTenant("acne", known: ["acme"]))
        #expect(failure?.exitCode == .invalidUse)
    }

    @Test("A file that is not there, and a folder, are told as such")
    func missing() async throws {
        try workshop.prepare()
        await #expect(throws: RunFailure.missingExport(path: workshop.path + "/no.csv")) {
            try await plan(["no.csv"])
        }
        await #expect(throws: RunFailure.isFolder(path: workshop.path + "/acme")) {
            try await plan(["acme"])
        }
    }

    @Test("A spec that does not hold is told as such")
    func invalidSpec() async throws {
        try workshop.prepare()
        try workshop.write("version: 1\n", to: "acme/metrics.yaml")
        await #expect(throws: SpecFailure.self) { try await plan() }
    }
}
