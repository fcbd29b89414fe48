import Foundation
import Testing

@testable import Storage

@Suite("Files in the making")
struct StagedFileTests {
    private let folder: TemporaryFolder
    private var staging: String { "\(folder.path)/.staging" }

    init() throws { folder = try TemporaryFolder() }

    @Test("Appear whole under their name, and only there")
    func publishes() throws {
        let file = try StagedFile(in: staging)
        try file.write([1, 2])
        try file.write([3])
        #expect(!folder.files.contains("a"))
        try file.sync()
        #expect(try file.publish(as: "\(folder.path)/a"))
        #expect(FileManager.default.contents(atPath: "\(folder.path)/a") == Data([1, 2, 3]))
    }

    @Test("Go away with their writer, their published name stays")
    func cleansUp() throws {
        do {
            let file = try StagedFile(in: staging)
            #expect(try file.publish(as: "\(folder.path)/a"))
            _ = try StagedFile(in: staging)
        }
        #expect(folder.files == ["a"])
    }

    @Test("Never take a name that is taken")
    func nameTaken() throws {
        #expect(FileManager.default.createFile(atPath: "\(folder.path)/a", contents: Data([9])))
        let file = try StagedFile(in: staging)
        #expect(try file.publish(as: "\(folder.path)/a") == false)
        #expect(FileManager.default.contents(atPath: "\(folder.path)/a") == Data([9]))
    }

    @Test("A sweep takes what dead writers left and lets the living be")
    func sweeps() throws {
        let living = try StagedFile(in: staging)
        #expect(FileManager.default.createFile(atPath: "\(staging)/dead", contents: Data([1])))
        StagedFile.sweep(staging)
        #expect(!FileManager.default.fileExists(atPath: "\(staging)/dead"))
        #expect(folder.files.count == 1)
        #expect(try living.publish(as: "\(folder.path)/a"))
    }
}
