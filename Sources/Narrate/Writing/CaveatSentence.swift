import SalesCore

/// What a report says about its data. Only the template writes these, and only from table state
/// and upload counts, which `CaveatProof` reads again.
struct CaveatSentence: Sendable {
    let spec: MetricSpec

    /// Without its full stop; none for anything but a caveat.
    func text(_ noted: NotedFinding) -> String? {
        switch noted.candidate.evidence {
        case .partialPeriod:
            noted.slot(.period).map {
                "\($0) is not complete: its figures are not compared with earlier periods"
            }
        case .missingPeriod:
            noted.slot(.period).map { "There are no figures for \($0)" }
        case .missingValue(let isUndefined):
            noted.slot(.period).map { period in
                let metric = MetricPhrase(noted: noted, spec: spec)
                return isUndefined
                    ? "\(metric.opening) could not be computed for \(period)"
                    : "There are no figures for \(metric.metric) in \(period)"
            }
        case .noBaseline:
            noted.slot(.baselinePeriod).map { "There are no figures for \($0) to compare with" }
        case .rejectedLines(let lines):
            if let count = noted.slot(.rejectedLines), let all = noted.slot(.lines) {
                "\(count) of \(all) lines could not be read and \(lines.rejected == 1 ? "is" : "are")"
                    + " not in these figures"
            } else {
                nil
            }
        case .level, .change, .contribution, .rank, .record, .streak, .concentration, .target,
            .pace, .mix, .outlier, .trend, .turn, .correlation, .forecast:
            nil
        }
    }
}
