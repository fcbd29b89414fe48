import SalesCore

/// What a reader must know about the data before trusting a comparison.
enum CaveatDetector {
    static func find(
        in table: MetricTable, _ period: Period, lines: UploadLines?
    ) -> Detection {
        var detection = Detection()
        func add(_ evidence: Evidence, metric: String = "", mustMention: Bool = false) {
            detection.candidates.append(
                Candidate(
                    kind: .caveat, metric: metric, slice: .total, period: period,
                    evidence: evidence, materiality: mustMention ? 1 : 0.5,
                    surprise: mustMention ? 1 : 0.2, isFavourable: nil, mustMention: mustMention))
        }
        detection.testsRun += 1
        guard table.hasFigures(in: period) else {
            add(.missingPeriod(period), mustMention: true)
            return detection
        }
        if table.status(of: period) == .partial {
            add(.partialPeriod, mustMention: true)
        } else if !table.hasFigures(in: period.previous) {
            add(.noBaseline)
        }
        for missing in gaps(before: period, in: table) { add(.missingPeriod(missing)) }
        for metric in table.spec.metrics {
            detection.testsRun += 1
            let cell = table.cell(metric.name, .total, period)
            // Not every currency is used in every period.
            let isExpected =
                !metric.isOfOneCurrency || cell != nil
                || table.cell(metric.name, .total, period.previous) != nil
            if cell?.value == nil, isExpected {
                add(.missingValue(isUndefined: cell != nil), metric: metric.name)
            }
        }
        if let lines, lines.rejected > 0 { add(.rejectedLines(lines)) }
        return detection
    }

    /// Periods without figures within the year before, the previous one excepted.
    private static func gaps(before period: Period, in table: MetricTable) -> [Period] {
        table.periods(period.grain).filter {
            $0 >= period.yearBefore && $0 < period.previous && !table.hasFigures(in: $0)
        }
    }
}

/// What became of the lines of all uploads behind a table.
struct UploadLines: Hashable, Sendable {
    let rejected: Int
    let read: Int

    init(rejected: Int, read: Int) {
        self.rejected = rejected
        self.read = read
    }

    init(_ uploads: [UploadSummary]) {
        rejected = uploads.reduce(0) { $0 + $1.counts.rejected }
        read = uploads.reduce(0) { $0 + $1.counts.read }
    }
}

extension MetricTable {
    /// Whether any metric has a total in the period, defined or not.
    func hasFigures(in period: Period) -> Bool {
        spec.metrics.contains { cell($0.name, .total, period) != nil }
    }
}
