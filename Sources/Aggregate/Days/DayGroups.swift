import SalesCore

/// The groups of every maximal slice by day, beside those by month, while they are few enough.
///
/// Whoever reads a part of an upload gives up when the part has too many groups, and whoever
/// joins the parts when all have; so it hangs on the lines alone whether an upload has day cells.
final class DayGroups {
    /// By code.
    private(set) var days: [Day] = []
    private(set) var slices: [SliceGroups]
    private(set) var isGivenUp = false
    private let limit: Int
    private let dayCodes = GrowingBuffer<UInt32>(capacity: RecordBatch.capacity, filler: 0)
    private var codes: [Int32: UInt32] = [:]
    private var last: (day: Int32, code: UInt32)?

    /// `limit` is of the groups of all maximal slices together.
    init(_ plan: AggregationPlan, limit: Int) {
        self.limit = limit
        slices = plan.slices.maximal.map { SliceGroups(dimensions: $0, plan: plan) }
    }

    /// None once given up.
    var block: GroupedCells.Days? {
        isGivenUp ? nil : GroupedCells.Days(days: days, blocks: slices.map(\.block))
    }

    /// Adds a batch; `members` are the codes of every dimension of the plan, `limits` numbers that
    /// they are below.
    func add(
        _ batch: RecordBatch, members: [UnsafePointer<UInt32>], limits: [Int],
        columns: [AlignedColumn?], selections: [Selection]
    ) {
        guard !isGivenUp else { return }
        for row in 0..<batch.rowCount { dayCodes.base[row] = code(of: batch.days[row]) }
        for slice in slices {
            slice.add(
                batch,
                fields: [UnsafePointer(dayCodes.base)] + slice.dimensions.map { members[$0] },
                limits: [days.count] + slice.dimensions.map { limits[$0] },
                columns: columns, selections: selections)
        }
        giveUpIfLarge()
    }

    /// Adds a part of an upload; none leaves nothing to keep of all. `members` translates the
    /// part's codes of every dimension, `limits` are numbers that the translations are below.
    func join(
        _ part: GroupedCells.Days?, members: [[UInt32]], limits: [Int], raises: [Int]
    ) {
        guard let part else { return giveUp() }
        guard !isGivenUp else { return }
        let translation = part.days.map { code(of: $0.number) }
        for (slice, block) in zip(slices, part.blocks) {
            slice.join(
                block, [translation] + slice.dimensions.map { members[$0] },
                limits: [days.count] + slice.dimensions.map { limits[$0] }, raises: raises)
        }
        giveUpIfLarge()
    }

    func raise(column: Int, by places: Int) {
        for slice in slices { slice.raise(column: column, by: places) }
    }

    func forget(where isForgotten: (Day) -> Bool) {
        for slice in slices { slice.clear { isForgotten(days[Int($0)]) } }
    }

    private func code(of day: Int32) -> UInt32 {
        if let last, last.day == day { return last.code }
        let code = codes[day] ?? UInt32(days.count)
        if Int(code) == days.count {
            days.append(Day(number: day))
            codes[day] = code
        }
        last = (day, code)
        return code
    }

    private func giveUpIfLarge() {
        if slices.reduce(0, { $0 + $1.table.count }) > limit { giveUp() }
    }

    private func giveUp() {
        isGivenUp = true
        slices = []
    }
}
