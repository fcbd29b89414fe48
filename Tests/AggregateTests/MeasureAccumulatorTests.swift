import SalesCore
import Testing

@testable import Aggregate

@Suite("One measure in each group")
struct MeasureAccumulatorTests {
    private func measure(_ column: AggregationPlan.Measure.Column) -> AggregationPlan.Measure {
        .init(
            column: column, filter: 0, tracksSum: true, tracksMinimum: true, tracksMaximum: true)
    }

    @Test("Counts what is missing, and gives each aggregation what it needs only")
    func numbers() {
        let column = AlignedColumn()
        let source = RecordBatch(schema: orderSchema).numbers[0]
        source.fill(with: [ExactDecimal(mantissa: 25, scale: 1), nil, 4])
        _ = column.load(source, rows: 3)
        var measure = MeasureAccumulator(measure(.number(0)))
        measure.reserve(1)
        measure.add(column, Selection(rows: nil, count: 3), groups: [0, 0, 0])
        func result(_ aggregation: Aggregation) -> Accumulation {
            measure.accumulation(aggregation, group: 0, rows: 3, scale: column.scale)
        }
        let sum = ExactDecimal(mantissa: 65, scale: 1)
        #expect(result(.sum) == Accumulation(rows: 3, values: 2, sum: sum))
        #expect(result(.mean) == result(.sum))
        #expect(
            result(.min)
                == Accumulation(rows: 3, values: 2, minimum: ExactDecimal(mantissa: 25, scale: 1)))
        #expect(result(.max) == Accumulation(rows: 3, values: 2, maximum: 4))
        #expect(result(.count) == Accumulation(rows: 3, values: 2))
    }

    @Test("Empty texts are no values; groups join")
    func texts() {
        var mine = MeasureAccumulator(measure(.text(0)))
        mine.reserve(2)
        mine.add(texts: [0, 5, 0], Selection(rows: nil, count: 3), groups: [0, 0, 1])
        let other = mine
        mine.combine(other, groups: [1, 1])
        let values = (0..<2).map {
            mine.accumulation(.count, group: $0, rows: 10, scale: 0).values
        }
        #expect(values == [9, 7])
    }
}
