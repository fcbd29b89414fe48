import Foundation
import Testing

@testable import Cloud

@Suite("A body read from its file")
struct FileBodySourceTests {
    private func source(_ content: String, offset: Int, count: Int) throws -> FileBodySource? {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(content.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let part = FilePart(path: file.path(), offset: offset, count: count)
        return try FileBodySource(.file(part), origin: Origin(of: "http://h"))
    }

    private func read(_ source: FileBodySource, _ room: Int) -> String? {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: room, alignment: 1)
        defer { buffer.deallocate() }
        return source.read(into: buffer).map { String(decoding: buffer[..<$0], as: UTF8.self) }
    }

    @Test("In pieces, no further than promised, and again after a rewind")
    func reads() throws {
        let source = try #require(try source("0123456789", offset: 3, count: 5))
        #expect(read(source, 4) == "3456")
        #expect(read(source, 4) == "7")
        #expect(read(source, 4) == "")
        source.rewind(to: 1)
        #expect(read(source, 9) == "4567")
    }

    @Test("A file shorter than promised is no end")
    func failsShort() throws {
        let source = try #require(try source("01", offset: 0, count: 5))
        #expect(read(source, 9) == "01")
        #expect(read(source, 9) == nil)
    }

    @Test("A body in memory needs none")
    func none() throws {
        #expect(try FileBodySource([1], origin: Origin(of: "http://h")) == nil)
    }
}
