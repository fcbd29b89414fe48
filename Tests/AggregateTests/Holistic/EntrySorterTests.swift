import Testing

@testable import Aggregate

@Suite("Entries sorted in bounded memory")
struct EntrySorterTests {
    private func sorted(
        _ keys: [Int], capacity: Int, scratch: MemoryScratch?
    ) throws -> [String] {
        let sorter = EntrySorter(.values, capacity: capacity, scratch: scratch)
        for key in keys {
            try sorter.add(
                HolisticEntry(key: HolisticEntry.key(Int128(key)), value: 1, group: UInt32(key % 3))
            )
        }
        var read: [String] = []
        try sorter.entries().forEach {
            read.append("\($0.group) \(HolisticEntry.number($0.key)) \($0.value)")
        }
        return read
    }

    @Test("The same, however much is spilled", arguments: [16, 40, 100, 5000])
    func spills(capacity: Int) throws {
        var generator = SeededGenerator(seed: capacity)
        let keys = (0..<4000).map { _ in Int.random(in: 0...900, using: &generator) }
        let scratch = MemoryScratch()
        let counts = Dictionary(grouping: keys, by: \.self).mapValues(\.count)
        let expected = counts.keys.sorted { ($0 % 3, $0) < ($1 % 3, $1) }
            .map { "\($0 % 3) \($0) \(counts[$0] ?? 0)" }
        #expect(try sorted(keys, capacity: capacity, scratch: scratch) == expected)
        #expect(try sorted(keys, capacity: capacity, scratch: nil) == expected)
        // 901 keys fit into the largest buffer once they are combined.
        #expect((scratch.size > 0) == (capacity < 901))
    }

    @Test("Few keys stay in memory, however many entries come")
    func fewKeys() throws {
        let scratch = MemoryScratch()
        _ = try sorted((0..<5000).map { $0 % 20 }, capacity: 64, scratch: scratch)
        #expect(scratch.size == 0)
    }

    @Test("Numbers of a larger scale raise those before, spilled or not")
    func scales() throws {
        let sorter = EntrySorter(.values, capacity: 16, scratch: MemoryScratch())
        for key in 0..<40 {
            sorter.raise(to: key / 10)
            try sorter.add(HolisticEntry(key: HolisticEntry.key(Int128(key)), value: 1))
        }
        var read: [Int128] = []
        try sorter.entries().forEach { read.append(HolisticEntry.number($0.key)) }
        let expected = (0..<40).map { Int128($0) * [1000, 100, 10, 1][$0 / 10] }
        #expect(read == Set(expected).sorted())
    }
}
