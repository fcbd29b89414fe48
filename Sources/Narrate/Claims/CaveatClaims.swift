import SalesCore

/// What a text says of the data itself, and what it says that no cell decides.
extension ClauseReader {
    mutating func readCaveats() {
        let kinds = mentions.map(\.sense)
        if kinds.contains(.uploadLine), kinds.contains(.uploadFate) { skipLineCounts() }
        for index in mentions.indices {
            switch mentions[index].sense {
            case .partial:
                guard mentions.contains(where: { $0.period != nil }) else { continue }
                used.insert(index)
                tell(.partial, .period, from: index, to: index, readings: anyMetricReadings())
            case .missing:
                guard mentions.contains(where: { $0.period != nil }) else { continue }
                used.insert(index)
                tell(.missing, .period, from: index, to: index, readings: anyMetricReadings())
            default: break
            }
        }
    }

    /// "12 of 3,000 lines were rejected": counts of the upload, not of the tables.
    private mutating func skipLineCounts() {
        for index in mentions.indices where mentions[index].sense == .uploadLine {
            var back = index - 1
            while back >= 0 {
                switch mentions[back].kind {
                case .quantity(let quantity) where quantity.isWhole: used.insert(back)
                case .sense(.of), .sense(.determiner), .sense(.plain): break
                default: return
                }
                back -= 1
            }
        }
    }

    private func anyMetricReadings() -> [Subject] {
        let metrics = frame.namesMetric ? frame.metrics[0] : []
        return frame.readings(
            metric: metrics.isEmpty ? table.spec.metrics.map(\.name) : metrics,
            slice: frame.slices.first)
    }

    /// Causes, forecasts, targets and measures that the tables do not hold.
    mutating func readUndecidable() {
        for index in mentions.indices where !used.contains(index) {
            if mentions[index].sense == .exception {
                tellUndecidable(index, .metric, "the tables do not hold this measure")
            }
            guard case .sense(.undecidable(let kind)) = mentions[index].kind else { continue }
            used.insert(index)
            switch kind {
            case .cause where namesOwner(at: index): continue
            case .cause: tellUndecidable(index, .cause, "no fact gives causes")
            case .forecast:
                tellUndecidable(index, .forecast, "the tables hold the past, not forecasts")
            case .target:
                tellUndecidable(index, .target, "the tables hold targets, not expectations")
            case .adjusted where isSettledMeasure(at: index): continue
            case .adjusted:
                tellUndecidable(index, .metric, "the tables do not hold this measure")
            case .pace:
                tellUndecidable(index, .comparison, "no cell decides this comparison")
            case .everywhere:
                tellUndecidable(
                    index, .count, "the text does not say of what everywhere consists")
            case .unusual:
                tellUndecidable(index, .intensity, "no finding says that this is unusual")
            }
        }
    }

    /// "41% of revenue was attributable to EMEA", "62% of the rise was due to APAC": says whose
    /// part it was, not why.
    private func namesOwner(at index: Int) -> Bool {
        guard let next = after(index), mentions[next].members != nil else { return false }
        return statements.contains { statement in
            switch statement.assertion {
            case .share, .contribution: true
            default: false
            }
        }
    }

    /// Whether a word makes the numbers of the clause something else than the metric.
    var isAdjusted: Bool {
        mentions.indices.contains { index in
            switch mentions[index].sense {
            case .undecidable(.pace): !tellsPaceOrRest
            case .exception: !used.contains(index)
            case .undecidable(.adjusted): !tellsPaceOrRest && !isSettledMeasure(at: index)
            default: false
            }
        }
    }

    /// Whether "faster than" or "excluding" has been read as a statement of its own.
    private var tellsPaceOrRest: Bool {
        statements.contains { statement in
            switch statement.assertion {
            case .metricPace, .rest: true
            default: false
            }
        }
    }
}
