import SalesCore

/// Everything that one set of groups comes to: lines by filter, and each measure.
struct Accumulator: Sendable {
    private let plan: [AggregationPlan.Measure]
    let isTidy: Bool
    /// By filter; of each, the passing lines of every group.
    private(set) var rows: [[Int]]
    private(set) var measures: [MeasureAccumulator]

    init(_ plan: AggregationPlan) {
        self.plan = plan.measures
        isTidy = plan.isTidy
        rows = plan.filters.map { _ in [] }
        measures = plan.measures.map(MeasureAccumulator.init)
    }

    /// Makes room for `groups` at least.
    mutating func reserve(_ groups: Int) {
        guard let count = rows.first?.count, groups > count else { return }
        for filter in rows.indices { rows[filter].grow(to: groups, filler: 0) }
        for measure in measures.indices { measures[measure].reserve(groups) }
    }

    /// Adds a batch whose rows belong to the groups named.
    mutating func add(
        _ batch: RecordBatch, columns: [AlignedColumn?], selections: [Selection],
        groups: UnsafePointer<UInt32>
    ) {
        for (filter, selection) in selections.enumerated() {
            rows[filter].withUnsafeMutableBufferPointer { counts in
                selection.forEach { row in counts[Int(groups[row])] += 1 }
            }
        }
        for (index, measure) in plan.enumerated() {
            let selection = selections[measure.filter]
            switch measure.column {
            case .number(let number):
                if let column = columns[number] {
                    measures[index].add(column, selection, groups: groups)
                }
            case .text(let text):
                measures[index].add(texts: batch.texts[text].codes, selection, groups: groups)
            }
        }
    }

    /// Brings what is known of a number column to a scale larger by so many places.
    mutating func raise(column: Int, by places: Int) {
        let factor = Int128(ExactDecimal.powerOfTen(places))
        for (index, measure) in plan.enumerated() where measure.column == .number(column) {
            measures[index].raise(by: factor)
        }
    }

    /// Adds another's groups; `groups` says to which of ours each belongs, and `raises` by how
    /// many places each number column's scale is below ours.
    mutating func combine(
        _ other: Accumulator, raises: [Int]? = nil, groups: UnsafePointer<UInt32>
    ) {
        for (filter, theirs) in other.rows.enumerated() {
            rows[filter].withUnsafeMutableBufferPointer { counts in
                for (group, count) in theirs.enumerated() { counts[Int(groups[group])] += count }
            }
        }
        for (index, theirs) in other.measures.enumerated() {
            var places = 0
            if case .number(let column) = plan[index].column { places = raises?[column] ?? 0 }
            measures[index].combine(
                theirs, factor: Int128(ExactDecimal.powerOfTen(places)), groups: groups)
        }
    }

    /// The groups named, in that order, so that who goes through them reads memory in order.
    func inOrder(_ groups: [UInt32]) -> Accumulator {
        var ordered = self
        for filter in rows.indices {
            let lines = rows[filter]
            ordered.rows[filter] = groups.map { lines[Int($0)] }
        }
        for measure in measures.indices {
            ordered.measures[measure] = measures[measure].inOrder(groups)
        }
        return ordered
    }

    /// Forgets what a group came to.
    mutating func clear(_ group: Int) {
        for filter in rows.indices { rows[filter][group] = 0 }
        for measure in measures.indices { measures[measure].clear(group) }
    }

    /// None where no line passed the metric's filter or, in the tidy layout, none is of its
    /// measure.
    func accumulation(
        _ metric: AggregationPlan.PlannedMetric, group: Int, scales: [Int]
    ) -> Accumulation? {
        let lines = rows[metric.filter][group]
        guard lines > 0 else { return nil }
        guard let index = metric.measure else { return Accumulation(rows: lines, values: lines) }
        guard case .number(let column) = plan[index].column else {
            return measures[index].accumulation(
                metric.aggregation, group: group, rows: lines, scale: 0)
        }
        var result = measures[index].accumulation(
            metric.aggregation, group: group, rows: lines, scale: scales[column])
        guard isTidy else { return result }
        result.rows = result.values
        return result.rows > 0 ? result : nil
    }
}
