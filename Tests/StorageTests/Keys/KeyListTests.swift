import SalesCore
import Testing

@testable import Storage

@Suite("The keys of an upload")
struct KeyListTests {
    @Test("Lists are the same if their lines are")
    func equality() throws {
        let home = try TemporaryFolder()
        let scratch = KeyScratch(folder: home.path)
        let lines = keyedLines(0..<500)
        let list = try keyList(lines, in: scratch)
        #expect(try keyList(lines, in: scratch) == list)
        #expect(try keyList(lines, in: scratch).hashValue == list.hashValue)
        var moved = lines
        moved[7] = KeyedLine(key: lines[7].key, day: lines[7].day + 1, line: lines[7].line)
        #expect(try keyList(moved, in: scratch) != list)
        #expect(try keyList(lines.dropLast(), in: scratch) != list)
    }
}
