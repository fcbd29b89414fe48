import SalesCore

/// In which slices metrics have cells: those by currency only where a slice names one.
struct CurrencySlices: Sendable {
    private let byCurrency: [String: Metric]

    init(_ spec: MetricSpec) {
        byCurrency = Dictionary(
            spec.metrics.filter { $0.currencyColumn != nil }.map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func has(_ metric: String, in slice: Slice) -> Bool {
        guard let metric = byCurrency[metric] else { return true }
        return metric.unit(in: slice) != nil
    }
}
