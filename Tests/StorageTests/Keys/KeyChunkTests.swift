import SalesCore
import Testing

@testable import Storage

@Suite("Keys sorted into parts")
struct KeyChunkTests {
    @Test("Each line is in the part of its first bits, in the order of the file")
    func parts() throws {
        let home = try TemporaryFolder()
        let scratch = KeyScratch(folder: home.path)
        let lines = keyedLines(0..<5000)
        let chunk = KeyChunk(lines)
        #expect(chunk.linesInMemory == 5000)
        let moved = try chunk.moved(to: scratch)
        #expect(moved.linesInMemory == 0)
        let byPart = Dictionary(grouping: lines) { Int($0.key.high >> 56) }
        for part in 0..<KeyList.partCount {
            #expect(try chunk.part(part, scratch) == byPart[part] ?? [])
            #expect(try moved.part(part, scratch) == byPart[part] ?? [])
        }
    }

    @Test("A part without lines asks for nothing")
    func empty() throws {
        let home = try TemporaryFolder()
        let scratch = KeyScratch(folder: home.path)
        let one = try KeyChunk(keyedLines(0..<1)).moved(to: scratch)
        let sizes = try (0..<KeyList.partCount).map { try one.part($0, scratch).count }
        #expect(sizes.reduce(0, +) == 1)
        #expect(try KeyChunk([]).moved(to: scratch).part(255, scratch).isEmpty)
    }
}
