import SalesCore
import Testing

@testable import Ingest

@Suite("The text of a file")
struct TextSourceTests {
    private func text(_ bytes: [UInt8], readSize: Int = .max, bufferSize: Int = 1000) throws
        -> [UInt8]
    {
        let read = reader(of: bytes, atMost: readSize)
        var source = try TextSource(read)
        source.open(EncodingEvidence(head: source.head, isWhole: source.isWhole))
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: bufferSize)
        while true {
            let count = try buffer.withUnsafeMutableBytes { try source.fill($0, read) }
            result += buffer[..<count]
            if count < bufferSize { return result }
        }
    }

    @Test("A byte order mark is no text")
    func mark() throws {
        #expect(try text([0xEF, 0xBB, 0xBF] + Array("a,b\n".utf8)) == Array("a,b\n".utf8))
    }

    @Test("Longer than its head, in pieces of any size", arguments: [1000, 4096, 1 << 20])
    func long(_ readSize: Int) throws {
        let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 % 90 + 32) }
        #expect(try text(bytes, readSize: readSize, bufferSize: 10_007) == bytes)
    }

    @Test("A Ctrl-Z is left out at the end only", arguments: [1, 2, 7, 1000])
    func controlZ(_ readSize: Int) throws {
        let long = [UInt8](repeating: 0x61, count: 300_000)
        for text in [Array("a,b\n".utf8), Array("a\u{1A}b\n".utf8), long, long + [0x1A, 0x62]] {
            #expect(try self.text(text + [0x1A], readSize: max(readSize, text.count / 99)) == text)
        }
    }

    @Test("The head grows where it holds no line")
    func grow() throws {
        let bytes = [UInt8](repeating: 0x61, count: 600_000) + [Byte.lineFeed]
        let read = reader(of: bytes)
        var source = try TextSource(read)
        let evidence = EncodingEvidence(head: source.head, isWhole: false)
        source.open(evidence)
        #expect(!source.isWhole)
        try source.grow(evidence, read)
        try source.grow(evidence, read)
        #expect(source.isWhole)
        #expect(Array(source.preview) == bytes)
    }

    @Test("Latin-1 beyond the head is decoded too")
    func latin() throws {
        let bytes = [UInt8](repeating: 0xE9, count: 300_000)
        #expect(try text(bytes).count == 600_000)
    }
}
