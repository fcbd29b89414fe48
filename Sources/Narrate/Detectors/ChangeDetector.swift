import SalesCore

/// Changes from the previous period and from the year before that are large enough to tell.
///
/// A total's change is material from `materiality.change` up. A member's change counts by what
/// it does to the total: where values add up, it must move the total by that much; elsewhere the
/// member must stand for a tenth of the lines, twenty at least, and change two and a half times as
/// much, since small groups swing for no reason. A member that moved as the total did says nothing of its own.
enum ChangeDetector {
    static let fewestRows = 20

    static func find(in table: MetricTable, _ period: Period) -> Detection {
        var detection = Detection()
        for metric in table.spec.metrics {
            for baseline in Baseline.allCases {
                for slice in baseline == .previous ? table.narratedSlices : [.total] {
                    guard let change = table.change(metric.name, slice, period, from: baseline)
                    else { continue }
                    detection.testsRun += 1
                    guard
                        let effect = effect(of: change, on: metric, slice, baseline, period, table)
                    else { continue }
                    detection.candidates.append(
                        Candidate(
                            kind: .change, metric: metric.name, slice: slice, period: period,
                            baseline: baseline, evidence: .change(change, isMaterial: true),
                            materiality: effect,
                            surprise: surprise(change, metric, slice, baseline, period, table),
                            isFavourable: metric.isFavourable(change.difference)))
                }
            }
        }
        return detection
    }

    /// Whether a change of a cell is news by the spec's own measure.
    static func isMaterial(_ change: Change, of metric: Metric, _ materiality: Materiality) -> Bool
    {
        guard !change.difference.isZero else { return false }
        if metric.unit == .percent, roundsToNoPoints(change.difference) { return false }
        guard let relative = change.relative else { return true }
        guard ValueFormatter.percentMagnitude(relative) != "0.0%" else { return false }
        return relative.magnitude >= materiality.change
    }

    static func roundsToNoPoints(_ difference: ExactDecimal) -> Bool {
        ValueFormatter.points(difference) == "0.0 points"
    }

    /// The materiality score of a change that passes; ten times the threshold is all there is.
    private static func effect(
        of change: Change, on metric: Metric, _ slice: Slice, _ baseline: Baseline,
        _ period: Period, _ table: MetricTable
    ) -> Double? {
        let materiality = table.spec.materiality
        guard isMaterial(change, of: metric, materiality) else { return nil }
        let threshold = max(materiality.change.approximate, 0.001)
        let relative = change.relative?.magnitude.approximate ?? 1
        if slice.isTotal { return metric.steadiness * min(1, relative / (10 * threshold)) }
        if let whole = table.change(metric.name, .total, period, from: baseline),
            movedTogether(change, whole, within: threshold)
        {
            return nil
        }
        if metric.isAdditive {
            guard
                let whole = table.value(metric.name, .total, baseline.period(for: period)),
                !whole.isZero
            else { return nil }
            let moved = abs(change.difference.approximate / whole.approximate)
            return moved >= threshold ? min(1, moved / (10 * threshold)) : nil
        }
        let weight = table.weight(of: slice, metric: metric, in: period)
        let rows = table.cell(metric.name, slice, period)?.rows ?? 0
        guard weight >= 0.1, rows >= fewestRows, relative >= 2.5 * threshold else { return nil }
        return weight * min(1, relative / (10 * threshold))
    }

    private static func movedTogether(
        _ one: Change, _ other: Change, within threshold: Double
    ) -> Bool {
        guard let own = one.relative, let whole = other.relative else { return one == other }
        return abs(own.approximate - whole.approximate) < threshold
    }

    private static func surprise(
        _ change: Change, _ metric: Metric, _ slice: Slice, _ baseline: Baseline,
        _ period: Period, _ table: MetricTable
    ) -> Double {
        guard let relative = change.relative else { return Surprise.unknown }
        return Surprise.of(
            relative.approximate,
            among: table.earlierChanges(metric.name, slice, before: period, from: baseline),
            floor: table.spec.materiality.change.approximate)
    }
}

extension Metric {
    /// What a change of the metric is worth: a smallest or largest value rests on a single line.
    var steadiness: Double {
        switch definition {
        case .aggregate(let aggregate) where [.min, .max].contains(aggregate.function): 0.3
        case .aggregate, .ratio, .formula: 1
        }
    }

    /// Whether a move is good news; none where the spec does not say or nothing moved.
    func isFavourable(_ difference: ExactDecimal) -> Bool? {
        guard let better, !difference.isZero else { return nil }
        return difference.isNegative == (better == .down)
    }
}
