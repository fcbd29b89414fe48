import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("The folder of an export")
struct ExportFolderTests {
    private let workshop: Workshop
    private var path: String { workshop.path + "/out" }
    private let profile = TenantProfile(
        tenant: Tenant(id: .acme, name: "Acme"), created: Workshop.time)

    init() throws { workshop = try Workshop() }

    @Test("Has every file with its hash, and its manifest last")
    func writes() async throws {
        var folder = try ExportFolder(path, of: .acme)
        try folder.add(Array("a".utf8), as: "a.txt")
        try await folder.addGzipped(as: "deep/b.gz") { try $0.push(Array("b".utf8)) }
        let chunks = AsyncThrowingStream<[UInt8], any Error> { continuation in
            for byte in "cc".utf8 { continuation.yield([byte]) }
            continuation.finish()
        }
        try await folder.add(chunks, as: "deeper/still/c")
        #expect(!workshop.exists("out/manifest.json"))
        let manifest = try folder.finish(profile, at: Workshop.time)
        #expect(manifest.files.map(\.path) == ["a.txt", "deep/b.gz", "deeper/still/c"])
        #expect(manifest.files.map(\.sha256)[2] == ContentHashing.crypto("cc"))
        try manifest.check(in: path)
        #expect(
            try workshop.text("out/SHA256SUMS").hasPrefix("\(ContentHashing.crypto("a"))  a.txt\n"))
        #expect(workshop.files("out").count == 5)
    }

    @Test("What was left of an attempt is cleared away")
    func again() throws {
        var first = try ExportFolder(path, of: .acme)
        try first.add([1], as: "old/file")
        var second = try ExportFolder(path, of: .acme)
        try second.add([2], as: "new")
        _ = try second.finish(profile, at: Workshop.time)
        #expect(
            Set(workshop.files("out").keys) == ["out/new", "out/manifest.json", "out/SHA256SUMS"])
    }

    @Test("A folder with anything else in it is left as it is")
    func foreign() throws {
        try workshop.write("mine", to: "out/diary.txt")
        #expect(throws: RunFailure.self) { _ = try ExportFolder(path, of: .acme) }
        try workshop.write("bolt", to: "out/.export-under-way")
        #expect(throws: RunFailure.self) { _ = try ExportFolder(path, of: .acme) }
        #expect(try workshop.text("out/diary.txt") == "mine")
    }
}
