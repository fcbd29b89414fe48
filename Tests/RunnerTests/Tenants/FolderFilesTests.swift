import Foundation
import Testing

@testable import Runner

@Suite("Files under a folder")
struct FolderFilesTests {
    private let workshop: Workshop
    private var files: FolderFiles { FolderFiles(workshop.path + "/f") }

    init() throws { workshop = try Workshop() }

    @Test("By name, links left alone")
    func names() throws {
        #expect(files.names.isEmpty)
        for name in ["b", "a/c", "a/b"] { try workshop.write("x", to: "f/\(name)") }
        try FileManager.default.createSymbolicLink(
            atPath: workshop.path + "/f/link", withDestinationPath: workshop.path + "/f/b")
        #expect(files.names == ["a/b", "a/c", "b"])
    }

    @Test("Their total changes with any name and any byte")
    func total() throws {
        try workshop.write("xy", to: "f/a")
        let first = try files.total()
        #expect(first.count == 1)
        #expect(first.bytes == 2)
        try workshop.write("xz", to: "f/a")
        #expect(try files.total().sha256 != first.sha256)
        try workshop.remove("f/a")
        try workshop.write("xy", to: "f/b")
        #expect(try files.total().sha256 != first.sha256)
    }

    @Test("Removed with the folder, or not there already")
    func removes() throws {
        try files.remove()
        try workshop.write("x", to: "f/a/b")
        try files.remove()
        #expect(!workshop.exists("f"))
    }
}
