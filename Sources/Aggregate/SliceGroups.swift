import SalesCore

/// One slice's groups (its dimensions by month) and what they come to.
final class SliceGroups {
    /// Places in the plan's dimensions.
    let dimensions: [Int]
    let table: GroupTable
    private(set) var accumulator: Accumulator
    /// Of every row of the last batch.
    let groups: GrowingBuffer<UInt32>

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

    /// The groups as they stand, fit to cross threads.
    var block: GroupedCells.Block {
        GroupedCells.Block(codes: table.codes, values: accumulator)
    }

    /// Brings what is known of a number column to a scale larger by so many places.
    func raise(column: Int, by places: Int) { accumulator.raise(column: column, by: places) }

    /// Adds groups whose codes are of this slice's fields; `limits` as for a batch, `raises` as
    /// for the accumulator.
    func add(
        _ codes: [GrowingBuffer<UInt32>], _ values: Accumulator, count: Int,
        limits: [Int], raises: [Int]? = nil, newGroups: Int = 0
    ) {
        let groups = table.groups(of: codes, limits: limits, count: count, newGroups: newGroups)
        accumulator.reserve(table.count)
        withExtendedLifetime(groups) {
            accumulator.combine(values, raises: raises, groups: UnsafePointer(groups.base))
        }
    }

    /// Adds the groups of a part; `translations` lead from its codes, field by field, to this
    /// slice's.
    func join(
        _ block: GroupedCells.Block, _ translations: [[UInt32]], limits: [Int], raises: [Int]
    ) {
        let codes = zip(block.codes, translations).map { codes, translation in
            GrowingBuffer(copying: codes.lazy.map { translation[Int($0)] }, filler: 0)
        }
        let count = block.codes[0].count
        add(codes, block.values, count: count, limits: limits, raises: raises, newGroups: count)
    }

    /// Forgets what groups came to, by the code of their first field.
    func clear(where isForgotten: (UInt32) -> Bool) {
        for (group, code) in table.codes[0].enumerated() where isForgotten(code) {
            accumulator.clear(group)
        }
    }

    /// A coarser slice of the same lines: fewer of the dimensions, groups added together.
    ///
    /// `limits` are those of the month and of every dimension of the plan.
    func rolledUp(to dimensions: [Int], plan: AggregationPlan, limits: [Int]) -> SliceGroups {
        let coarse = SliceGroups(dimensions: dimensions, plan: plan)
        let kept = [0] + dimensions.compactMap { self.dimensions.firstIndex(of: $0).map { $0 + 1 } }
        coarse.add(
            kept.map { GrowingBuffer(copying: table.codes[$0], filler: 0) }, accumulator,
            count: table.count, limits: [limits[0]] + dimensions.map { limits[$0 + 1] })
        return coarse
    }
}
