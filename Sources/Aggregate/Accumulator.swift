import SalesCore

/// Everything that one set of groups comes to: lines by filter, and each measure.
final class Accumulator {
    private let plan: AggregationPlan
    /// By filter; of each, the passing lines of every group.
    private let rows: [GrowingBuffer<Int>]
    private let measures: [MeasureAccumulator]

    init(_ plan: AggregationPlan) {
        self.plan = plan
        rows = plan.filters.map { _ in GrowingBuffer(filler: 0) }
        measures = plan.measures.map(MeasureAccumulator.init)
    }

    func reserve(_ groups: Int) {
        for counts in rows { counts.reserve(groups) }
        for measure in measures { measure.reserve(groups) }
    }

    /// Adds a batch whose rows belong to the groups named.
    func add(
        _ batch: RecordBatch, columns: [AlignedColumn?], selections: [Selection],
        groups: UnsafePointer<UInt32>
    ) {
        for (filter, selection) in selections.enumerated() {
            let counts = rows[filter].base
            selection.forEach { row in counts[Int(groups[row])] += 1 }
        }
        for (measure, accumulator) in zip(plan.measures, measures) {
            let selection = selections[measure.filter]
            switch measure.column {
            case .number(let index):
                if let column = columns[index] {
                    accumulator.add(column, selection, groups: groups)
                }
            case .text(let index):
                accumulator.add(texts: batch.texts[index].codes, selection, groups: groups)
            }
        }
    }

    /// Brings what is known of a number column to a scale larger by so many places.
    func raise(column: Int, by places: Int, groups: Int) {
        let factor = Int128(ExactDecimal.powerOfTen(places))
        for (measure, accumulator) in zip(plan.measures, measures)
        where measure.column == .number(column) {
            accumulator.raise(by: factor, groups: groups)
        }
    }

    /// Adds another's groups; `groups` says to which of ours each belongs.
    func combine(_ other: Accumulator, groups: UnsafePointer<UInt32>, count: Int) {
        for (mine, theirs) in zip(rows, other.rows) {
            for group in 0..<count { mine.base[Int(groups[group])] += theirs.base[group] }
        }
        for (mine, theirs) in zip(measures, other.measures) {
            mine.combine(theirs, groups: groups, count: count)
        }
    }

    /// None where no line passed the metric's filter or, in the tidy layout, none is of its
    /// measure.
    func accumulation(
        _ metric: AggregationPlan.PlannedMetric, group: Int, columns: [AlignedColumn?]
    ) -> Accumulation? {
        let lines = rows[metric.filter].base[group]
        guard lines > 0 else { return nil }
        guard let index = metric.measure else { return Accumulation(rows: lines, values: lines) }
        guard case .number(let column) = plan.measures[index].column else {
            return measures[index].accumulation(
                metric.aggregation, group: group, rows: lines, scale: 0)
        }
        var result = measures[index].accumulation(
            metric.aggregation, group: group, rows: lines, scale: columns[column]?.scale ?? 0)
        guard plan.isTidy else { return result }
        result.rows = result.values
        return result.rows > 0 ? result : nil
    }
}
