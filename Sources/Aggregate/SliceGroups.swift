import SalesCore

/// One slice's groups (its dimensions by month) and what they come to.
final class SliceGroups {
    /// Places in the plan's dimensions.
    let dimensions: [Int]
    let table: GroupTable
    let accumulator: Accumulator
    private let groups: GrowingBuffer<UInt32>

    init(dimensions: [Int], plan: AggregationPlan) {
        self.dimensions = dimensions
        table = GroupTable(fields: dimensions.count + 1, rowsAtOnce: RecordBatch.capacity)
        accumulator = Accumulator(plan)
        groups = GrowingBuffer(capacity: RecordBatch.capacity, filler: 0)
    }

    /// Adds a batch; `columns` and `limits` start with the month, then follow the dimensions.
    func add(
        _ batch: RecordBatch, fields: [UnsafePointer<UInt32>], limits: [Int],
        columns: [AlignedColumn?], selections: [Selection]
    ) {
        table.findGroups(of: fields, limits: limits, rows: batch.rowCount, into: groups.base)
        accumulator.reserve(table.count)
        accumulator.add(
            batch, columns: columns, selections: selections, groups: UnsafePointer(groups.base))
    }

    /// A coarser slice of the same lines: fewer of the dimensions, groups added together.
    ///
    /// `limits` are those of the month and of every dimension of the plan.
    func rolledUp(to dimensions: [Int], plan: AggregationPlan, limits: [Int]) -> SliceGroups {
        let coarse = SliceGroups(dimensions: dimensions, plan: plan)
        let kept = [0] + dimensions.compactMap { self.dimensions.firstIndex(of: $0).map { $0 + 1 } }
        let keptLimits = [limits[0]] + dimensions.map { limits[$0 + 1] }
        let target = GrowingBuffer<UInt32>(capacity: table.count, filler: 0)
        for start in stride(from: 0, to: table.count, by: RecordBatch.capacity) {
            coarse.table.findGroups(
                of: kept.map { UnsafePointer(table.codes[$0].base + start) }, limits: keptLimits,
                rows: min(RecordBatch.capacity, table.count - start), into: target.base + start)
        }
        coarse.accumulator.reserve(coarse.table.count)
        coarse.accumulator.combine(
            accumulator, groups: UnsafePointer(target.base), count: table.count)
        return coarse
    }
}
