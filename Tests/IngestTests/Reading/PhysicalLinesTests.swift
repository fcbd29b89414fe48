import Testing

@testable import Ingest

@Suite("Physical lines")
struct PhysicalLinesTests {
    private func lines(_ text: String, readSize: Int) throws -> [String] {
        var lines = PhysicalLines()
        let read = reader(of: Array(text.utf8), atMost: readSize)
        var told: [String] = []
        while case .line(let end) = try lines.next(limit: 1000, fill: read) {
            told.append(String(decoding: lines.text[lines.start..<end], as: UTF8.self))
            lines.drop(through: end)
        }
        return told
    }

    @Test("End in LF, CR LF or CR, wherever the text is cut", arguments: [1, 2, 3, 100])
    func ends(_ readSize: Int) throws {
        #expect(
            try lines("a\nb\r\nc\rd\r\r\n\ne", readSize: readSize)
                == ["a\n", "b\r\n", "c\r", "d\r", "\r\n", "\n", "e"])
    }

    @Test("May be put back and taken elsewhere")
    func putBack() throws {
        var lines = PhysicalLines()
        Array("x\ny\n".utf8).withUnsafeBufferPointer { lines.prepend($0) }
        guard case .line(let end) = try lines.next(limit: 10, fill: { _ in 0 }) else {
            Issue.record("no line")
            return
        }
        lines.drop(through: end)
        Array("z\n".utf8).withUnsafeBufferPointer { lines.prepend($0) }
        var buffer = [UInt8](repeating: 0, count: 10)
        let count = buffer.withUnsafeMutableBytes { lines.take(into: $0) }
        #expect(String(decoding: buffer[..<count], as: UTF8.self) == "z\ny\n")
        #expect(lines.unreadCount == 0)
    }

    @Test("One that is too long is told, not kept")
    func tooLong() throws {
        var lines = PhysicalLines()
        let read = reader(of: [UInt8](repeating: 0x61, count: 500_000))
        if case .tooLong = try lines.next(limit: 100_000, fill: read) {
        } else {
            Issue.record("not told")
        }
    }
}
