import Foundation
import Testing

@testable import Runner

@Suite("A file without a name")
struct ScratchFileTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Holds what is appended, opens from its beginning, and leaves nothing in its folder")
    func holds() throws {
        let file = try ScratchFile(in: workshop.path)
        try file.append(Array("a,b\n".utf8))
        try file.append(Array("1,2\n".utf8))
        for _ in 0..<2 {
            #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "a,b\n1,2\n")
        }
        #expect(workshop.files("").isEmpty)
    }

    @Test("Takes all of a pipe")
    func pipe() throws {
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data("x\ny\n".utf8))
        try pipe.fileHandleForWriting.close()
        let file = try ScratchFile.holding(
            pipe.fileHandleForReading.fileDescriptor, in: workshop.path)
        #expect(try String(contentsOfFile: file.path, encoding: .utf8) == "x\ny\n")
    }

    @Test("A folder that is not there is told")
    func nowhere() {
        let failure = #expect(throws: RunFailure.self) {
            try ScratchFile(in: workshop.path + "/none")
        }
        #expect(
            failure?.summary == "\(workshop.path)/none cannot be written: No such file or directory"
        )
    }
}
