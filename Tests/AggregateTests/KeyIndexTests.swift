import Testing

@testable import Aggregate

@Suite("Numbering distinct keys")
struct KeyIndexTests {
    private func numbers(_ index: KeyIndex, _ keys: [UInt64]) -> (ids: [UInt32], new: [Int]) {
        var ids = [UInt32](repeating: 0, count: keys.count)
        var new = [UInt32](repeating: 0, count: keys.count)
        let found = index.findNumbers(of: keys, rows: keys.count, into: &ids, newRows: &new)
        return (ids, new.prefix(found).map(Int.init))
    }

    @Test("In the order in which they come, direct or hashed", arguments: [4, 18, 19, 64])
    func numbersKeys(bits: Int) {
        let index = KeyIndex(bits: bits)
        let first = numbers(index, [9, 3, 9, 0, 3])
        #expect(first.ids == [0, 1, 0, 2, 1])
        #expect(first.new == [0, 1, 3])
        let second = numbers(index, [15, 0])
        #expect(second.ids == [3, 2])
        #expect(second.new == [0])
        #expect(index.count == 4)
    }

    @Test("As a dictionary does, through many enlargements", arguments: [0, 1, 17, 32, 40])
    func manyKeys(shift: UInt64) {
        let index = KeyIndex(bits: 64)
        var generator = SeededGenerator(seed: Int(shift))
        var known: [UInt64: UInt32] = [:]
        for _ in 0..<20 {
            let keys = (0..<2000).map { _ in
                UInt64.random(in: 0..<30_000, using: &generator) << shift
            }
            let expected = keys.map { key -> UInt32 in
                let id = known[key] ?? UInt32(known.count)
                known[key] = id
                return id
            }
            #expect(numbers(index, keys).ids == expected)
        }
        #expect(index.count == known.count)
    }
}
