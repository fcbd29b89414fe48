import Foundation
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("RawArchive")
struct RawArchiveTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func put(_ file: InputFile) async throws {
        try await RawArchive(
            archive: FolderArchive(root: workshop.archive), tenant: .acme,
            workFolder: workshop.home.path
        ).put([file])
    }

    private func input(_ name: String, _ bytes: [UInt8]) throws -> InputFile {
        try workshop.write(bytes, to: name)
        return try Planner.inputFile(name: name, path: workshop.path + "/" + name)
    }

    private let content = Array(Workshop.export("2025-10-01,East,1").utf8)

    private func name(_ file: InputFile) -> String {
        "home/archive/tenant=acme/raw/\(file.sha256).csv.gz"
    }

    @Test("An export is kept gzipped under the hash of its content")
    func kept() async throws {
        let file = try input("a.csv", content)
        try await put(file)
        #expect(try GzipDecoder.gunzip(try workshop.bytes(name(file))) == content)
        #expect(workshop.files().keys.sorted() == [name(file)])
    }

    @Test("What a killed run left half-written is swept, even when all is kept already")
    func swept() async throws {
        let file = try input("a.csv", content)
        try await put(file)
        try workshop.write("half", to: "home/archive/.staging/left")
        try await put(file)
        #expect(workshop.files().keys.sorted() == [name(file)])
    }

    @Test("A half-made file of a killed run is removed; that of another tenant is left alone")
    func halfMade() async throws {
        let file = try input("a.csv", content)
        try workshop.write("half", to: "home/raw-acme-0123456789abcdef.part")
        try workshop.write("half", to: "home/raw-acme-b-0123456789abcdef.part")
        for _ in 0..<2 {
            try await put(file)
            #expect(
                workshop.files().keys.sorted() == [
                    name(file), "home/raw-acme-b-0123456789abcdef.part",
                ])
            try workshop.write("half", to: "home/raw-acme-fedcba9876543210.part")
        }
    }

    @Test("The kept copy of a stored export is found, and doubted if it is another")
    func copy() async throws {
        let file = try input("a.csv", content)
        try await put(file)
        let archive = RawArchive(
            archive: FolderArchive(root: workshop.archive), tenant: .acme,
            workFolder: workshop.home.path)
        let source = StoredSource(
            name: "in/a.csv", sha256: file.sha256,
            summary: UploadSummary(
                file: "in/a.csv", sha256: file.sha256, bytes: 7, counts: LineCounts(), notices: []),
            days: nil, status: .active, provenance: Provenance(mends: ["0"]))
        let kept = try await archive.kept(source)
        #expect(kept.name == "in/a.csv")
        #expect(kept.provenance == source.provenance)
        try workshop.write(try GzipEncoder.gzip(Array("other".utf8)), to: name(file))
        await #expect(throws: RunFailure.lostExport(name: "in/a.csv", path: kept.path)) {
            try await archive.kept(source)
        }
    }

    @Test("Gzipped or not, it is the same export, and kept once")
    func once() async throws {
        let plain = try input("a.csv", content)
        try await put(plain)
        let first = workshop.files()
        let packed = try input("b.csv.gz", try GzipEncoder.gzip(content))
        #expect(packed.sha256 == plain.sha256)
        try await put(packed)
        #expect(workshop.files() == first)
    }

    @Test("An export that changed since it was hashed is refused")
    func changed() async throws {
        let file = try input("a.csv", content)
        try workshop.write([1], to: "a.csv")
        await #expect(throws: RunFailure.changedWhileRead(path: file.path)) { try await put(file) }
        #expect(workshop.files().isEmpty)
    }

    @Test("What a killed run left half-made goes with the next")
    func leftovers() async throws {
        let file = try input("a.csv", content)
        try await put(file)
        try workshop.write("half", to: "home/raw-acme-\(file.sha256.prefix(16)).part")
        try await put(file)
        #expect(workshop.files().keys.sorted() == [name(file)])
    }
}
