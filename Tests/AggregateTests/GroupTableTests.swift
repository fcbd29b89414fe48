import Testing

@testable import Aggregate

@Suite("Groups of codes")
struct GroupTableTests {
    private func groups(
        _ table: GroupTable, _ columns: [[UInt32]], limits: [Int]
    ) -> [UInt32] {
        let buffers = columns.map { GrowingBuffer(copying: $0, filler: 0) }
        let rows = columns[0].count
        var groups = [UInt32](repeating: 0, count: rows)
        table.findGroups(
            of: buffers.map { UnsafePointer($0.base) }, limits: limits, rows: rows, into: &groups)
        withExtendedLifetime(buffers) {}
        return groups
    }

    @Test("Equal combinations share a group")
    func shares() {
        let table = GroupTable(fields: 2, rowsAtOnce: 8)
        #expect(groups(table, [[0, 1, 0, 0], [2, 2, 2, 1]], limits: [2, 3]) == [0, 1, 0, 2])
        #expect(table.count == 3)
        #expect(table.codes[0] == [0, 1, 0])
        #expect(table.codes[1] == [2, 2, 1])
    }

    @Test("Groups keep their numbers when codes outgrow their bits", arguments: [1, 2, 3, 5])
    func grows(fields: Int) {
        let table = GroupTable(fields: fields, rowsAtOnce: 64)
        var generator = SeededGenerator(seed: fields)
        var known: [[UInt32]: UInt32] = [:]
        var limit = 2
        while limit < 1 << 31 {
            let columns = (0..<fields).map { _ in
                (0..<64).map { _ in
                    UInt32.random(in: 0..<UInt32(min(limit, 1 << 31)), using: &generator)
                }
            }
            let expected = (0..<64).map { row -> UInt32 in
                let combination = columns.map { $0[row] }
                let group = known[combination] ?? UInt32(known.count)
                known[combination] = group
                return group
            }
            let limits = [Int](repeating: limit, count: fields)
            #expect(groups(table, columns, limits: limits) == expected)
            limit *= 4
        }
        for (combination, group) in known {
            #expect(table.codes.map { $0[Int(group)] } == combination)
        }
    }
}
