import Testing

@testable import Aggregate

@Suite("Rows that passed")
struct SelectionTests {
    private func visited(_ selection: Selection) -> [Int] {
        var rows: [Int] = []
        selection.forEach { rows.append($0) }
        return rows
    }

    @Test("Without a list, all rows")
    func all() {
        let selection = Selection(rows: nil, count: 3)
        #expect(visited(selection) == [0, 1, 2])
        #expect(selection.contains(2) && !selection.contains(3))
    }

    @Test("With a list, those")
    func some() {
        let buffer = GrowingBuffer<UInt32>(filler: 9)
        (buffer.base[0], buffer.base[1]) = (1, 4)
        let selection = Selection(rows: UnsafePointer(buffer.base), count: 2)
        #expect(visited(selection) == [1, 4])
        #expect(selection.contains(4) && !selection.contains(9))
    }
}
