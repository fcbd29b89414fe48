public import SalesCore

/// Joins what several readers and uploads came to, and finishes tables from it.
///
/// Uploads come in their order; each is a source of its own. What a later one replaces by the
/// spec's upload mode is forgotten at once, so that memory holds one set of groups however many
/// uploads there are.
public final class CellJoiner {
    let spec: MetricSpec
    let plan: AggregationPlan
    let currencies: CurrencySlices
    /// By dimension of the plan.
    let pools: [TextPool]
    /// By code.
    private(set) var months: [Period] = []
    /// Decimal places of each number column's sums.
    private(set) var scales: [Int]
    private(set) var activeDays: Set<Day> = []
    private var monthCodes: [Period: UInt32] = [:]
    private let maximal: [SliceGroups]
    /// None unless days are asked for.
    let days: DayGroups?
    /// None where sums say it all.
    let entries: EntryJoiner?
    /// What the holistic metrics come to, once `finishEntries` was called.
    private(set) var holistic = HolisticValues()

    /// Fails if a filter, measure or dimension does not fit the records. Without scratch space
    /// everything stays in memory. `byDay`, cells of single days are kept besides, if the uploads
    /// come with them.
    public init(
        spec: MetricSpec, schema: RecordSchema, scratch: (any ScratchSpace)? = nil,
        entriesInMemory: Int = MetricAggregator.entriesInMemory, byDay: Bool = false,
        dayGroups: Int = MetricAggregator.dayGroups
    ) throws {
        let plan = try AggregationPlan(spec: spec, schema: schema)
        self.spec = spec
        self.plan = plan
        currencies = CurrencySlices(spec)
        pools = plan.slices.dimensions.map { _ in TextPool() }
        scales = [Int](repeating: 0, count: schema.numberCount)
        maximal = plan.slices.maximal.map { SliceGroups(dimensions: $0, plan: plan) }
        days = byDay ? DayGroups(plan, limit: dayGroups) : nil
        entries =
            plan.holistic.isEmpty
            ? nil : EntryJoiner(plan, scratch: scratch, entriesInMemory: entriesInMemory)
    }

    /// Adds an upload, whichever parts its readers had of it.
    ///
    /// `heldDays` are the days of all its lines, where some give way to others with the same key:
    /// it takes the place of others in their months too.
    public func add(_ upload: [GroupedCells], heldDays: Set<Day>? = nil) throws {
        let days = upload.dropFirst().reduce(into: upload.first?.activeDays ?? []) {
            $0.formUnion($1.activeDays)
        }
        if spec.source.upload == .replacePeriod, !activeDays.isEmpty {
            forget(monthsOf: heldDays ?? days)
        }
        for part in upload where !part.months.isEmpty { join(part) }
        try entries?.add(upload)
        activeDays.formUnion(days)
    }

    /// Finishes the metrics that sums do not suffice for; tables of those grains are made after that.
    public func finishEntries(_ grains: [Grain] = Grain.allCases) throws {
        guard let entries else { return }
        var values = HolisticValues(metrics: spec.metrics.count)
        try EntryTable(entries, spec, grains: grains).add(to: &values)
        holistic = values
    }

    /// Every slice's groups: those that were read, and the coarser ones rolled up from them.
    func slices() -> [SliceGroups] { rolledUp(maximal, periods: months.count) }

    /// All slices of groups by month or day, of which there are so many.
    func rolledUp(_ maximal: [SliceGroups], periods: Int) -> [SliceGroups] {
        let limits = [periods] + pools.map(\.strings.count)
        var all = maximal
        for dimensions in plan.slices.derived {
            let finest = all.filter { Set($0.dimensions).isSuperset(of: dimensions) }
                .min { $0.table.count < $1.table.count }
            guard let finest else { continue }
            all.append(finest.rolledUp(to: dimensions, plan: plan, limits: limits))
        }
        return all
    }

    /// Numbers that the codes of the month and of every dimension are below.
    private var limits: [Int] { [months.count] + pools.map(\.strings.count) }

    private func forget(monthsOf days: Set<Day>) {
        let replaced = Set(days.map(spec.calendar.month(of:)))
        entries?.forget(replaced)
        activeDays = activeDays.filter { !replaced.contains(spec.calendar.month(of: $0)) }
        for slice in maximal {
            slice.clear { replaced.contains(months[Int($0)]) }
        }
        self.days?.forget { replaced.contains(spec.calendar.month(of: $0)) }
    }

    private func join(_ part: GroupedCells) {
        raiseScales(to: part.scales)
        let monthCodes = part.months.map(code(of:))
        let memberCodes = zip(pools, part.members).map { pool, texts in
            texts.map(pool.code(of:))
        }
        let limits = limits
        let raises = zip(scales, part.scales).map { $0 - $1 }
        for (slice, block) in zip(maximal, part.blocks) {
            let translations = [monthCodes] + slice.dimensions.map { memberCodes[$0] }
            slice.join(
                block, translations,
                limits: [limits[0]] + slice.dimensions.map { limits[$0 + 1] }, raises: raises)
        }
        days?.join(
            part.days, members: memberCodes, limits: Array(limits.dropFirst()), raises: raises)
    }

    private func code(of month: Period) -> UInt32 {
        if let code = monthCodes[month] { return code }
        let code = UInt32(months.count)
        months.append(month)
        monthCodes[month] = code
        return code
    }

    private func raiseScales(to others: [Int]) {
        for (column, scale) in others.enumerated() where scale > scales[column] {
            for slice in maximal { slice.raise(column: column, by: scale - scales[column]) }
            days?.raise(column: column, by: scale - scales[column])
            scales[column] = scale
        }
    }
}
