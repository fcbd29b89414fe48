import SalesCore
import Testing

@testable import Storage

@Suite("Collecting the keys of an upload")
struct KeyListWriterTests {
    private let home: TemporaryFolder

    init() throws { home = try TemporaryFolder() }

    @Test(
        "Parts by the first bits, each in the order of the file, in memory or on disk",
        arguments: [1 << 21, 0])
    func parts(capacity: Int) throws {
        let lines = keyedLines(0..<(KeyListWriter.leastSpill * 2 + 5))
        let scratch = KeyScratch(folder: home.path, capacity: capacity)
        let list = try keyList(lines, in: scratch)
        #expect(list.lineCount == lines.count)
        let byPart = Dictionary(grouping: lines) { Int($0.key.high >> 56) }
        for part in stride(from: 0, to: KeyList.partCount, by: 15) {
            #expect(try list.part(part) == byPart[part] ?? [])
        }
        if capacity == 0 { #expect(scratch.linesInMemory == 0) }
    }

    @Test("Memory is given back with the list")
    func givesBack() throws {
        let scratch = KeyScratch(folder: home.path)
        var list: KeyList? = try keyList(keyedLines(0..<100), in: scratch)
        #expect(list?.lineCount == 100 && scratch.linesInMemory == 100)
        list = nil
        #expect(scratch.linesInMemory == 0)
        do {
            let given = KeyListWriter(scratch: scratch)
            try given.add(keyedLines(0..<10))
        }
        #expect(scratch.linesInMemory == 0)
    }

    @Test("No lines are a list too")
    func empty() throws {
        let list = try keyList([], in: KeyScratch(folder: home.path))
        #expect(list.lineCount == 0)
        #expect(try list.part(255).isEmpty)
    }
}
