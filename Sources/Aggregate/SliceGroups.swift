import SalesCore

/// One slice's groups (its dimensions by month) and what they come to.
final class SliceGroups {
    /// Places in the plan's dimensions.
    let dimensions: [Int]
    let table: GroupTable
    let accumulator: Accumulator
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
        GroupedCells.Block(
            codes: table.codes.map {
                Array(UnsafeBufferPointer(start: $0.base, count: table.count))
            },
            values: accumulator.snapshot(groups: table.count))
    }

    /// Adds groups whose codes are of this slice's fields; `limits` as for a batch, `raises` as
    /// for the accumulator.
    func add(
        _ codes: [UnsafePointer<UInt32>], _ values: Accumulator.Snapshot, count: Int,
        limits: [Int], raises: [Int]? = nil
    ) {
        let target = GrowingBuffer<UInt32>(capacity: count, filler: 0)
        for start in stride(from: 0, to: count, by: RecordBatch.capacity) {
            table.findGroups(
                of: codes.map { $0 + start }, limits: limits,
                rows: min(RecordBatch.capacity, count - start), into: target.base + start)
        }
        accumulator.reserve(table.count)
        withExtendedLifetime(target) {
            accumulator.combine(values, raises: raises, groups: UnsafePointer(target.base))
        }
    }

    /// Adds the groups of a part; `translations` lead from its codes, field by field, to this
    /// slice's.
    func join(
        _ block: GroupedCells.Block, _ translations: [[UInt32]], limits: [Int], raises: [Int]
    ) {
        let codes = zip(block.codes, translations).map { codes, translation in
            let buffer = GrowingBuffer<UInt32>(capacity: codes.count, filler: 0)
            for (group, code) in codes.enumerated() {
                buffer.base[group] = translation[Int(code)]
            }
            return buffer
        }
        withExtendedLifetime(codes) {
            add(
                codes.map { UnsafePointer($0.base) }, block.values, count: block.codes[0].count,
                limits: limits, raises: raises)
        }
    }

    /// Forgets what groups came to, by the code of their first field.
    func clear(where isForgotten: (UInt32) -> Bool) {
        let codes = table.codes[0].base
        for group in 0..<table.count where isForgotten(codes[group]) { accumulator.clear(group) }
    }

    /// A coarser slice of the same lines: fewer of the dimensions, groups added together.
    ///
    /// `limits` are those of the month and of every dimension of the plan.
    func rolledUp(to dimensions: [Int], plan: AggregationPlan, limits: [Int]) -> SliceGroups {
        let coarse = SliceGroups(dimensions: dimensions, plan: plan)
        let kept = [0] + dimensions.compactMap { self.dimensions.firstIndex(of: $0).map { $0 + 1 } }
        coarse.add(
            kept.map { UnsafePointer(table.codes[$0].base) },
            accumulator.snapshot(groups: table.count), count: table.count,
            limits: [limits[0]] + dimensions.map { limits[$0 + 1] })
        return coarse
    }
}
