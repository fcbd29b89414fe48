public import SalesCore

/// A table with all that its cells are compared with but cannot say themselves: the same days, and
/// the running periods of the rows asked for.
public struct ComparableTable: Sendable {
    public let table: MetricTable
    /// None where nothing but the table is known.
    let running: RunningPeriods?

    init(_ table: MetricTable, running: RunningPeriods? = nil) {
        self.table = table
        self.running = running
    }
}

extension TableBuilder {
    /// From the sources that the table was made of.
    ///
    /// Values are read, and brought into order in the scratch space, only for metrics that they are
    /// needed for. Without scratch space everything stays in memory.
    public func comparableTable(
        _ table: MetricTable, from sources: [SourcePartials],
        asking isAsked: (CellAddress) -> Bool, scratch: (any ScratchSpace)?,
        entriesInMemory: Int = MetricAggregator.entriesInMemory
    ) throws -> ComparableTable {
        let active = activeSources(sources)
        let asked = AskedMonths(table, where: isAsked)
        let activeDays = active.reduce(into: Set<Day>()) { $0.formUnion($1.partials.activeDays) }
        let joiner = MonthJoiner(active, knowing: [:])
        let parts = try joiner.months.filter(asked.needs).map { month in
            try joiner.joined(month).month.cells.asked(asked)
        }
        let running = RunningPeriods(
            spec, slices: sliceCells(of: parts, activeDays: activeDays),
            holistic: try runningValues(
                of: active, asked, scratch: scratch, entriesInMemory: entriesInMemory))
        return ComparableTable(try comparingDays(table, from: sources), running: running)
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
        let (table, partials) = (table(asOf: asOf), partials())
        let source = SourcePartials(
            name: "", sha256: "", partials: partials, daily: keptDays())
        let asked = AskedMonths(table, where: isAsked)
        let running = RunningPeriods(
            spec,
            slices: builder.sliceCells(
                of: [partials.asked(asked).filter(months: asked.needs)], activeDays: activeDays),
            holistic: try entries.map { try RunningEntries($0, spec, asked).values() }
                ?? RunningValues())
        return ComparableTable(
            try builder.comparingDays(table, from: [source]), running: running)
    }
}

extension MetricPartials {
    /// Only the slices asked for.
    fileprivate func asked(_ asked: AskedMonths) -> MetricPartials {
        MetricPartials(
            slices: slices.filter { asked.slices[$0.key] != nil }, activeDays: activeDays)
    }
}
