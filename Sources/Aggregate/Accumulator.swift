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

    /// What the first groups came to, fit to cross threads.
    struct Snapshot: Sendable {
        let rows: [[Int]]
        let measures: [MeasureAccumulator.Snapshot]
    }

    func snapshot(groups: Int) -> Snapshot {
        Snapshot(
            rows: rows.map { Array(UnsafeBufferPointer(start: $0.base, count: groups)) },
            measures: measures.map { $0.snapshot(groups: groups) })
    }

    /// Adds another's groups; `groups` says to which of ours each belongs, and `raises` by how
    /// many places each number column's scale is below ours.
    func combine(_ other: Snapshot, raises: [Int]? = nil, groups: UnsafePointer<UInt32>) {
        for (mine, theirs) in zip(rows, other.rows) {
            for (group, count) in theirs.enumerated() { mine.base[Int(groups[group])] += count }
        }
        for (index, theirs) in other.measures.enumerated() {
            var places = 0
            if case .number(let column) = plan.measures[index].column {
                places = raises?[column] ?? 0
            }
            measures[index].combine(
                theirs, factor: Int128(ExactDecimal.powerOfTen(places)), groups: groups)
        }
    }

    /// Forgets what a group came to.
    func clear(_ group: Int) {
        for counts in rows { counts.base[group] = 0 }
        for measure in measures { measure.clear(group) }
    }

    func hasLines(_ group: Int) -> Bool { rows.contains { $0.base[group] > 0 } }

    /// None where no line passed the metric's filter or, in the tidy layout, none is of its
    /// measure.
    func accumulation(
        _ metric: AggregationPlan.PlannedMetric, group: Int, scales: [Int]
    ) -> Accumulation? {
        let lines = rows[metric.filter].base[group]
        guard lines > 0 else { return nil }
        guard let index = metric.measure else { return Accumulation(rows: lines, values: lines) }
        guard case .number(let column) = plan.measures[index].column else {
            return measures[index].accumulation(
                metric.aggregation, group: group, rows: lines, scale: 0)
        }
        var result = measures[index].accumulation(
            metric.aggregation, group: group, rows: lines, scale: scales[column])
        guard plan.isTidy else { return result }
        result.rows = result.values
        return result.rows > 0 ? result : nil
    }
}
