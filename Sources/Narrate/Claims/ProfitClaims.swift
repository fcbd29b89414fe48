import SalesCore

/// Below or above zero: "runs at a loss", "in the red", "profitable".
extension ClauseReader {
    mutating func readProfits() {
        for index in mentions.indices where !used.contains(index) {
            guard case .sense(.profit(let isLoss)) = mentions[index].kind else { continue }
            used.insert(index)
            let metrics = profitMetrics
            guard !metrics.isEmpty else {
                tellUndecidable(index, .direction, "the tables hold no profit")
                continue
            }
            for slice in frame.slices {
                tell(
                    .profit(isLoss: isLoss, isNegated: isNegated(index)), .direction,
                    from: index, to: index,
                    readings: frame.readings(
                        metric: metrics, slice: frame.slices.count == 1 ? nil : slice))
            }
        }
    }

    /// The money metric that the clause names, else the last of the spec that is a result.
    private var profitMetrics: [String] {
        let named = frame.metrics.joined().filter { isMoney($0) && isResult($0) }
        if !named.isEmpty { return Array(named) }
        let results = table.spec.metrics.map(\.name).filter { isMoney($0) && isResult($0) }
        return Array(results.suffix(1))
    }

    private func isResult(_ name: String) -> Bool {
        guard let metric = table.spec.metric(named: name) else { return false }
        let words = ([metric.name, metric.label] + metric.also).joined(separator: " ").lowercased()
        return ["profit", "result", "income", "earnings", "ebit", "surplus"].contains {
            words.contains($0)
        }
    }
}
