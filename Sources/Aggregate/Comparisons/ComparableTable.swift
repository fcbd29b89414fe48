public import SalesCore

/// A table with all that its cells are compared with but cannot say themselves: the same days, and
/// the running periods of the rows asked for.
public struct ComparableTable: Sendable {
    public let table: MetricTable
    /// None where nothing but the table is known.
    let running: RunningPeriods?
    /// By grain, the first whole period: before it, running totals would be of less than they say.
    let firstWhole: [Grain: Period]
    /// Values of cells that the table lacks.
    let siblings: [SiblingFamily: [ExactDecimal]]
    /// Whether more of the sources was read than their days.
    public let restsOnSources: Bool

    init(
        _ table: MetricTable, running: RunningPeriods? = nil, firstWhole: [Grain: Period]? = nil,
        siblings: [SiblingFamily: [ExactDecimal]] = [:], restsOnSources: Bool = false
    ) {
        self.table = table
        self.running = running
        self.firstWhole = firstWhole ?? table.firstWhole
        self.siblings = siblings
        self.restsOnSources = restsOnSources
    }
}

extension MetricTable {
    fileprivate var firstWhole: [Grain: Period] {
        Dictionary(
            uniqueKeysWithValues: Grain.allCases.compactMap { grain in
                periods(grain).first { status(of: $0) == .complete }.map { (grain, $0) }
            })
    }
}

/// What is known of a table that has only the cells that rows asked for are compared with.
public struct WholeTable: Sendable {
    /// First and last period of each grain that it has cells of.
    let span: [Grain: ClosedRange<Period>]
    /// Values of siblings that are not among the cells.
    let siblings: [SiblingFamily: [ExactDecimal]]

    public init(
        span: [Grain: ClosedRange<Period>], siblings: [SiblingFamily: [ExactDecimal]]
    ) {
        self.span = span
        self.siblings = siblings
    }

    fileprivate func firstWhole(_ coverage: Coverage) -> [Grain: Period] {
        span.compactMapValues { span in
            (0...(span.upperBound.ordinal - span.lowerBound.ordinal)).lazy
                .map { span.lowerBound.advanced(by: $0) }
                .first { coverage.status(of: $0) == .complete }
        }
    }
}

extension TableBuilder {
    /// From the sources that the table was made of; `whole` where it is a part of a table.
    ///
    /// Cells of sources are read only for metrics whose running totals the table's own do not tell,
    /// and values only for those that need them, which are brought into order in the scratch
    /// space. Without scratch space everything stays in memory.
    public func comparableTable(
        _ table: MetricTable, of whole: WholeTable? = nil, from sources: [SourcePartials],
        asking isAsked: (CellAddress) -> Bool, scratch: (any ScratchSpace)?,
        entriesInMemory: Int = MetricAggregator.entriesInMemory
    ) throws -> ComparableTable {
        let active = activeSources(sources)
        let activeDays = active.reduce(into: Set<Day>()) { $0.formUnion($1.partials.activeDays) }
        let coverage = Coverage(activeDays: activeDays, calendar: spec.calendar, asOf: table.asOf)
        let table = try comparingDays(table, from: active, activeDays, where: isAsked)
        let asked = AskedMonths(table, of: CellAccumulations.untold(of: spec), where: isAsked)
        let joiner = MonthJoiner(active, knowing: [:])
        let parts =
            asked.slices.isEmpty
            ? []
            : try joiner.months.filter(asked.needs).map { month in
                try joiner.joined(month).month.cells.asked(asked)
            }
        let running = RunningPeriods(
            spec, cells: CellAccumulations(table),
            slices: asked.slices.isEmpty
                ? [:] : sliceCells(of: parts, named: asked.slices.keys, activeDays: activeDays),
            holistic: try runningValues(
                of: active, asked, scratch: scratch, entriesInMemory: entriesInMemory))
        return ComparableTable(
            table, running: running, firstWhole: whole?.firstWhole(coverage),
            siblings: whole?.siblings ?? [:],
            restsOnSources: !asked.slices.isEmpty || !table.sameDays.isEmpty)
    }

    /// None where a source came before values were kept, or before the times that they need.
    private func runningValues(
        of active: [SourcePartials], _ asked: AskedMonths, scratch: (any ScratchSpace)?,
        entriesInMemory: Int
    ) throws -> RunningValues? {
        let finisher = MetricFinisher(spec.metrics)
        let needsEntries = spec.metrics.indices.contains {
            finisher.isHolistic[$0] && asked.metrics.contains(spec.metrics[$0].name)
        }
        guard needsEntries else { return RunningValues() }
        let plan = try AggregationPlan(spec: spec, schema: RecordSchema(spec.source))
        let joiner = EntryJoiner(plan, scratch: scratch, entriesInMemory: entriesInMemory)
        for source in active {
            let months = source.months(spec.calendar)
            let unneeded = months.filter { !asked.needs($0) }
            if unneeded.count == months.count { continue }
            guard let entries = source.entries, entries.hasTimes || !plan.needsTimes else {
                return nil
            }
            try joiner.add(entries.hiding(unneeded))
        }
        return try RunningEntries(joiner, spec, asked).values()
    }
}

extension CellJoiner {
    /// The tables, as those of a store that has the same lines would be compared.
    public func comparableTable(
        asOf: Day, asking isAsked: (CellAddress) -> Bool
    ) throws -> ComparableTable {
        let builder = TableBuilder(spec: spec)
        let partials = partials()
        let source = SourcePartials(
            name: "", sha256: "", partials: partials, daily: keptDays())
        let table = try builder.comparingDays(
            self.table(asOf: asOf), from: [source], activeDays, where: isAsked)
        let asked = AskedMonths(table, of: CellAccumulations.untold(of: spec), where: isAsked)
        let running = RunningPeriods(
            spec, cells: CellAccumulations(table),
            slices: asked.slices.isEmpty
                ? [:]
                : builder.sliceCells(
                    of: [partials.asked(asked).filter(months: asked.needs)],
                    named: asked.slices.keys, activeDays: activeDays),
            holistic: try entries.map { try RunningEntries($0, spec, asked).values() }
                ?? RunningValues())
        return ComparableTable(table, running: running)
    }
}

extension MetricPartials {
    /// Only the slices asked for.
    fileprivate func asked(_ asked: AskedMonths) -> MetricPartials {
        MetricPartials(
            slices: slices.filter { asked.slices[$0.key] != nil }, activeDays: activeDays)
    }
}
