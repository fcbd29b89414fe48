import SalesCore

/// What a German report says about its data; `CaveatProof` proves it by writing it again.
struct GermanCaveat: Sendable {
    let spec: MetricSpec

    /// Without its full stop; none for anything but a caveat.
    func text(_ noted: NotedFinding) -> String? {
        switch noted.candidate.evidence {
        case .partialPeriod:
            noted.slot(.period).map {
                "\($0) ist noch nicht abgeschlossen: Die Zahlen werden nicht mit früheren"
                    + " Zeiträumen verglichen"
            }
        case .missingPeriod: noted.slot(.period).map { "Für \($0) liegen keine Zahlen vor" }
        case .missingValue(let isUndefined):
            noted.slot(.period).map { period in
                let metric = GermanMetricPhrase(noted: noted, spec: spec)
                return isUndefined
                    ? "\(metric.opening) \(metric.isPlural ? "ließen" : "ließ") sich für \(period)"
                        + " nicht berechnen"
                    : "Für \(metric.label) liegen in \(period) keine Zahlen vor"
            }
        case .noBaseline:
            noted.slot(.baselinePeriod).map {
                "Für \($0) liegen keine Zahlen vor, mit denen sich vergleichen ließe"
            }
        case .rejectedLines(let lines):
            if let count = noted.slot(.rejectedLines), let all = noted.slot(.lines) {
                "\(count) von \(all) Zeilen \(lines.rejected == 1 ? "war" : "waren") nicht lesbar"
                    + " und \(lines.rejected == 1 ? "fehlt" : "fehlen") in diesen Zahlen"
            } else {
                nil
            }
        case .level, .change, .contribution, .rank, .record, .streak, .concentration, .target,
            .pace, .mix, .outlier, .trend, .turn, .correlation, .forecast:
            nil
        }
    }
}
