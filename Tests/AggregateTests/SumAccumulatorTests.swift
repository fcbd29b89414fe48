import SalesCore
import Testing

@testable import Aggregate

@Suite("Exact sums by group")
struct SumAccumulatorTests {
    private func sums(_ values: [ExactDecimal?], groups: [UInt32]) -> SumAccumulator {
        let column = AlignedColumn()
        let source = RecordBatch(schema: orderSchema).numbers[0]
        source.fill(with: values)
        _ = column.load(source, rows: values.count)
        var sums = SumAccumulator()
        sums.reserve(4)
        sums.add(column, Selection(rows: nil, count: values.count), groups: groups)
        withExtendedLifetime(source) {}
        return sums
    }

    @Test("Missing values add nothing")
    func adds() {
        let sums = sums([5, nil, -7, 1], groups: [0, 0, 1, 0])
        #expect(sums.sum(0) == 6)
        #expect(sums.sum(1) == -7)
        #expect(sums.sum(2) == 0)
    }

    @Test("Joined with another's groups, and raised in scale")
    func combines() {
        var mine = sums([5, 6], groups: [0, 1])
        mine.combine(
            sums([10, 20, 30], groups: [0, 1, 2]), groups: [1, 0, 1, 3])
        #expect(mine.sum(0) == 25)
        #expect(mine.sum(1) == 46)
        mine.raise(by: 1000)
        #expect(mine.sum(1) == 46_000)
    }

    @Test("Another's sums of a smaller scale are brought to ours, and told where they outgrow it")
    func combinesScales() {
        var mine = sums([5], groups: [0])
        let other = sums([7, ExactDecimal(mantissa: .max, scale: 0)], groups: [0, 1])
        mine.combine(other, factor: 100, groups: [0, 1, 2, 3])
        #expect(mine.sum(0) == 705)
        #expect(mine.sum(1) == nil)
    }

    @Test("A cleared group begins anew")
    func clears() {
        var mine = sums([.init(mantissa: .max, scale: 0), 1, 3], groups: [0, 0, 1])
        mine.clear(0)
        #expect(mine.sum(0) == 0)
        #expect(mine.sum(1) == 3)
    }

    @Test("An overflow is marked for good, in its group alone")
    func overflow() {
        let huge = ExactDecimal(mantissa: .max, scale: 0)
        var mine = sums([huge, 1, huge, -5], groups: [0, 0, 1, 2])
        #expect(mine.sum(0) == nil)
        #expect(mine.sum(1) == .max)
        mine.raise(by: 10)
        #expect(mine.sum(1) == nil)
        #expect(mine.sum(2) == -50)
        var other = sums([1], groups: [0])
        other.combine(mine, groups: [2, 2, 0, 3])
        #expect(other.sum(2) == nil)
        #expect(other.sum(0) == -49)
    }
}
