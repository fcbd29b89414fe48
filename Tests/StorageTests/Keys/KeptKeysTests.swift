import Storage
import Testing

@Suite("Lines left out")
struct KeptKeysTests {
    private func leftOut(_ lines: [UInt32]) -> LeftOutLines {
        lines.reduce(into: .none) { $0.insert($1) }
    }

    @Test("The same lines in any order have the same mark, others another")
    func marks() {
        #expect(leftOut([3, 5, 9]) == leftOut([9, 3, 5]))
        let others: [[UInt32]] = [[3, 5, 10], [3, 5], [1, 7, 9], [4, 4, 9], []]
        for lines in others { #expect(leftOut(lines) != leftOut([3, 5, 9])) }
        #expect(leftOut([]) == .none)
        #expect(leftOut([0]).mark != 0)
    }
}
