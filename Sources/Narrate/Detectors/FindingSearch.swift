import SalesCore

/// Every detector over one period of a table, ranked.
struct FindingSearch: Sendable {
    let table: MetricTable
    let period: Period
    let lines: UploadLines?

    /// All candidates, best first, each marked where it must be mentioned.
    ///
    /// The first metric of the spec is always told: as a change where that is news, otherwise as
    /// little changed, or as its bare value where there is nothing to compare it with.
    func run() -> Detection {
        var detection = CaveatDetector.find(in: table, period, lines: lines)
        if table.hasFigures(in: period) {
            if table.status(of: period) == .complete {
                detection.append(ChangeDetector.find(in: table, period))
                detection.append(ContributionDetector.find(in: table, period))
                detection.append(RankDetector.find(in: table, period))
                detection.append(RecordDetector.find(in: table, period))
                detection.append(StreakDetector.find(in: table, period))
                detection.append(ConcentrationDetector.find(in: table, period))
                detection.append(RateMixDetector.find(in: table, period))
                detection.append(OutlierDetector.find(in: table, period))
                detection.append(TrendDetector.find(in: table, period))
                detection.append(CorrelationDetector.find(in: table, period))
                detection.append(ForecastDetector.find(in: table, period))
                markLargestUnfavourable(in: &detection.candidates)
            }
            detection.append(TargetDetector.find(in: table, period))
            detection.candidates += levels(besides: detection.candidates)
        }
        detection = detection.withoutChanceFindings
        detection.candidates = Ranking.ranked(detection.candidates, metrics: table.spec.metrics)
        return detection
    }

    /// A total's unfavourable change from the previous period comes before any member's.
    private func markLargestUnfavourable(in candidates: inout [Candidate]) {
        let unfavourable = candidates.indices.filter { index in
            candidates[index].kind == .change && candidates[index].baseline == .previous
                && candidates[index].isFavourable == false
        }
        let totals = unfavourable.filter { candidates[$0].slice.isTotal }
        let worst = (totals.isEmpty ? unfavourable : totals).max { left, right in
            let (one, other) = (candidates[left], candidates[right])
            return one.materiality == other.materiality
                ? Ranking.score(one) < Ranking.score(other) : one.materiality < other.materiality
        }
        if let worst { candidates[worst].mustMention = true }
    }

    private var coverage: Coverage {
        guard table.status(of: period) == .partial else { return .whole }
        return table.asOf <= table.spec.calendar.lastDay(of: period) ? .soFar : .incomplete
    }

    private func levels(besides candidates: [Candidate]) -> [Candidate] {
        let coverage = coverage
        // In a partial period values are all there is to tell, so three metrics are.
        let told = table.spec.metrics.prefix(coverage == .whole ? 1 : 3)
        return told.compactMap { metric in
            let isTold = candidates.contains { candidate in
                candidate.kind == .change && candidate.metric == metric.name
                    && candidate.slice.isTotal && candidate.baseline == .previous
            }
            guard !isTold, table.value(metric.name, .total, period) != nil else { return nil }
            let change = table.change(metric.name, .total, period, from: .previous)
            return Candidate(
                kind: .change, metric: metric.name, slice: .total, period: period,
                baseline: change == nil ? nil : .previous,
                evidence: change.map { .change($0, isMaterial: false) }
                    ?? .level(coverage),
                materiality: 0.2, surprise: 0.2, isFavourable: nil)
        }
    }
}
