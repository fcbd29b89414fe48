import SalesCore
import Testing

@testable import Aggregate

@Suite("Smallest and largest by group")
struct ExtremeAccumulatorTests {
    private func extremes(
        _ end: ExtremeAccumulator.End, _ values: [ExactDecimal?], groups: [UInt32]
    ) -> ExtremeAccumulator {
        let column = AlignedColumn()
        let source = RecordBatch(schema: orderSchema).numbers[0]
        source.fill(with: values)
        _ = column.load(source, rows: values.count)
        var extremes = ExtremeAccumulator(end)
        extremes.reserve(4)
        extremes.add(column, Selection(rows: nil, count: values.count), groups: groups)
        withExtendedLifetime(source) {}
        return extremes
    }

    @Test("Of present values only, zero and negative ones too")
    func takes() {
        let values: [ExactDecimal?] = [5, nil, 7, -3, 0]
        let groups: [UInt32] = [0, 0, 0, 1, 2]
        let smallest = extremes(.smallest, values, groups: groups)
        #expect((0..<4).map { smallest.value($0) } == [5, -3, 0, nil])
        let largest = extremes(.largest, values, groups: groups)
        #expect((0..<4).map { largest.value($0) } == [7, -3, 0, nil])
    }

    @Test("Joined with another's groups, and raised in scale")
    func combines() {
        var mine = extremes(.largest, [5, -6], groups: [0, 1])
        let other = extremes(.largest, [-10, 20], groups: [0, 1])
        mine.combine(other, groups: [1, 0, 3, 3])
        mine.raise(by: 10)
        #expect((0..<4).map { mine.value($0) } == [200, -60, nil, nil])
    }

    @Test("Another's values of a smaller scale are brought to ours; a cleared group begins anew")
    func combinesScalesAndClears() {
        var mine = extremes(.smallest, [500], groups: [0])
        mine.combine(
            extremes(.smallest, [4, 9], groups: [0, 1]), factor: 100,
            groups: [0, 1, 2, 3])
        #expect((0..<2).map { mine.value($0) } == [400, 900])
        mine.clear(0)
        #expect((0..<2).map { mine.value($0) } == [nil, 900])
    }

    @Test("A value that outgrows 38 digits is marked, in its group alone")
    func overflow() {
        var mine = extremes(
            .smallest, [ExactDecimal(mantissa: .max, scale: 0), 1], groups: [0, 1])
        #expect(mine.value(0) == .max)
        mine.raise(by: 10)
        #expect(mine.value(0) == nil && mine.hasOverflowed(0))
        #expect(mine.value(1) == 10 && !mine.hasOverflowed(1))
    }
}
