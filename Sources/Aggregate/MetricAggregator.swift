public import SalesCore

/// Boils records down to what every aggregate metric comes to by month and slice.
///
/// A batch is worked on a column at a time: months and filters once, then for each slice that is
/// part of no other the group of every row, then each measure. Coarser slices are left to
/// `CellJoiner`. A line costs no allocation and no look into a dictionary of Swift's.
public final class MetricAggregator: RecordConsumer {
    private let plan: AggregationPlan
    private let spec: MetricSpec
    private let months: MonthIndex
    private let monthCodes = GrowingBuffer<UInt32>(capacity: RecordBatch.capacity, filler: 0)
    /// By number column of the schema; none where no measure reads it.
    private let columns: [AlignedColumn?]
    private let slices: [SliceGroups]
    /// None unless days are asked for.
    private let days: DayGroups?
    private let kernels: [EntryKernel]
    /// By slice and holistic measure.
    private let sorters: [[EntrySorter]]
    /// Of every dimension's column, from the first batch on.
    private var pools: [TextPool] = []

    /// Entries of 48 bytes that one aggregator holds in memory before they are spilled.
    public static let entriesInMemory = 1 << 19

    /// Groups by day that are kept of an upload; of one that has more, only months are.
    public static let dayGroups = 1 << 17

    /// Fails if a filter, measure or dimension does not fit the records. Without scratch space
    /// everything stays in memory. `byDay`, cells of single days are kept besides.
    public init(
        spec: MetricSpec, schema: RecordSchema, scratch: (any ScratchSpace)? = nil,
        entriesInMemory: Int = MetricAggregator.entriesInMemory, byDay: Bool = false,
        dayGroups: Int = MetricAggregator.dayGroups
    ) throws {
        let plan = try AggregationPlan(spec: spec, schema: schema)
        self.plan = plan
        self.spec = spec
        months = MonthIndex(calendar: spec.calendar)
        columns = (0..<schema.numberCount).map { index in
            plan.measures.contains { $0.column == .number(index) } ? AlignedColumn() : nil
        }
        slices = plan.slices.maximal.map { SliceGroups(dimensions: $0, plan: plan) }
        days = byDay && spec.namesDays ? DayGroups(plan, limit: dayGroups) : nil
        kernels = plan.holistic.map(EntryKernel.init)
        sorters = plan.entrySorters(scratch, entriesInMemory: entriesInMemory)
    }

    public func consume(_ batch: RecordBatch) throws {
        guard batch.rowCount > 0 else { return }
        try adoptPools(of: batch)
        try months.findMonths(of: batch.days, rows: batch.rowCount, into: monthCodes.base)
        var selections: [Selection] = []
        for filter in plan.filters {
            selections.append(
                try filter?.selection(in: batch) ?? Selection(rows: nil, count: batch.rowCount))
        }
        loadColumns(of: batch)
        let limits = limits
        for slice in slices {
            let fields =
                [UnsafePointer(monthCodes.base)]
                + slice.dimensions.map {
                    UnsafePointer(batch.texts[plan.dimensionColumns[$0]].codes)
                }
            slice.add(
                batch, fields: fields,
                limits: [limits[0]] + slice.dimensions.map { limits[$0 + 1] },
                columns: columns, selections: selections)
        }
        days?.add(
            batch,
            members: plan.dimensionColumns.map { UnsafePointer(batch.texts[$0].codes) },
            limits: Array(limits.dropFirst()), columns: columns, selections: selections)
        try keepEntries(of: batch, selections)
    }

    private func keepEntries(of batch: RecordBatch, _ selections: [Selection]) throws {
        for (measure, kernel) in kernels.enumerated() {
            var column: AlignedColumn?
            if case .number(let index) = kernel.measure.column { column = columns[index] }
            kernel.load(batch, column: column, selections[kernel.measure.filter])
            for (slice, sorters) in zip(slices, sorters) {
                sorters[measure].raise(to: column?.scale ?? 0)
                for place in 0..<kernel.count {
                    var entry = kernel.entries.base[place]
                    entry.group = slice.groups.base[Int(kernel.rows.base[place])]
                    try sorters[measure].add(entry)
                }
            }
        }
    }

    public func finish() throws -> GroupedCells {
        GroupedCells(
            months: months.months, members: pools.map(\.strings),
            scales: columns.map { $0?.scale ?? 0 }, blocks: slices.map(\.block),
            entries: sorters.map { $0.map { $0.entries() } }, days: days?.block,
            activeDays: ActiveDays.days(of: spec, from: months.activeDays))
    }

    /// Numbers that the codes of the month and of every dimension are below.
    private var limits: [Int] { [months.months.count] + pools.map(\.strings.count) }

    private func adoptPools(of batch: RecordBatch) throws(AggregateFailure) {
        let current = plan.dimensionColumns.map { batch.texts[$0].pool }
        if pools.isEmpty { pools = current }
        guard zip(pools, current).allSatisfy(===) else { throw .foreignBatch }
    }

    /// Brings number columns and what is known of them to one scale each.
    private func loadColumns(of batch: RecordBatch) {
        for (index, column) in columns.enumerated() {
            guard let column else { continue }
            let raise = column.load(batch.numbers[index], rows: batch.rowCount)
            guard raise > 0 else { continue }
            for slice in slices { slice.raise(column: index, by: raise) }
            days?.raise(column: index, by: raise)
        }
    }
}
