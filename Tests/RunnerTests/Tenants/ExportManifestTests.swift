import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("The manifest of an export")
struct ExportManifestTests {
    private let workshop: Workshop
    private var path: String { workshop.path + "/out" }

    init() throws { workshop = try Workshop() }

    private func export() throws -> ExportManifest {
        var folder = try ExportFolder(path, of: .acme)
        try folder.add(Array("abc".utf8), as: "a")
        return try folder.finish(
            TenantProfile(tenant: Tenant(id: .acme, name: "Acme"), created: Workshop.time),
            at: Workshop.time)
    }

    @Test("Is read as it was written, and none where there is none")
    func reads() throws {
        #expect(ExportManifest.read(in: path) == nil)
        let manifest = try export()
        #expect(ExportManifest.read(in: path) == manifest)
        #expect(manifest.bytes == 3)
        #expect(manifest.status == "active")
        try manifest.check(in: path)
    }

    @Test("A file that was changed or taken away is told")
    func checks() throws {
        let manifest = try export()
        try workshop.write("abd", to: "out/a")
        #expect(throws: RunFailure.self) { try manifest.check(in: path) }
        try workshop.remove("out/a")
        #expect(throws: RunFailure.self) { try manifest.check(in: path) }
    }
}
