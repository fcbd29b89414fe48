import Testing

@testable import Aggregate

@Suite("Several runs in one order")
struct EntryMergeTests {
    private func cursor(_ keys: [Int128]) throws -> EntryCursor? {
        let entries = keys.map { HolisticEntry(key: HolisticEntry.key($0)) }
        return try EntryCursor(EntryRun(entries, scale: 0), .values, factor: 1)
    }

    private func read(_ runs: [[Int128]]) throws -> [Int128] {
        var merge = EntryMerge(try runs.compactMap { try cursor($0) })
        var read: [Int128] = []
        while let entry = try merge.next() { read.append(HolisticEntry.number(entry.key)) }
        return read
    }

    @Test(
        "All entries of all runs, the least first, equal ones beside each other",
        arguments: [
            [], [[]], [[1, 2, 3]], [[2, 4], [1, 3, 5]],
            [[1, 1_000], [], [2], [-7, 1_000], [3, 3]],
            [[5], [4], [3], [2], [1], [0]],
        ] as [[[Int128]]])
    func merges(_ runs: [[Int128]]) throws {
        #expect(try read(runs) == runs.joined().sorted())
    }

    @Test("Says from which run the last one came")
    func sources() throws {
        var merge = EntryMerge(try [[1, 4], [2, 3]].compactMap { try cursor($0) })
        var sources: [Int] = []
        while try merge.next() != nil { sources.append(merge.source) }
        #expect(sources == [0, 1, 1, 0])
    }

    @Test("Numbers are brought to one scale")
    func raises() throws {
        let run = EntryRun([HolisticEntry(key: HolisticEntry.key(12), value: 3)], scale: 0)
        let cursor = try #require(try EntryCursor(run, .values, factor: 100))
        #expect(HolisticEntry.number(cursor.entry.key) == 1_200)
        #expect(cursor.entry.value == 3)
    }
}
