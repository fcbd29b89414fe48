import SalesCore

extension MetricSpec {
    /// Whether two metrics move together by their making: they share a column or a metric, or one
    /// counts the lines that the other sums up.
    func areRelated(_ one: Metric, _ other: Metric) -> Bool {
        let (roots, others) = (self.roots(of: one, depth: 0), self.roots(of: other, depth: 0))
        if !roots.isDisjoint(with: others) { return true }
        return (roots.contains(.lines) && other.isAdditive)
            || (others.contains(.lines) && one.isAdditive)
    }

    private static let deepest = 50

    /// What a metric is made of in the end.
    private func roots(of metric: Metric, depth: Int) -> Set<MetricRoot> {
        let parts: [String]
        switch metric.definition {
        case .aggregate(let aggregate):
            guard let column = aggregate.column else { return [.lines] }
            let columns = columns(behind: column).map(MetricRoot.column)
            return Set(columns + (aggregate.function == .count ? [.lines] : []))
        case .ratio(let numerator, let denominator): parts = [numerator, denominator]
        case .formula(let expression): parts = expression.names
        }
        guard depth < Self.deepest else { return [] }
        return Set(parts.compactMap(self.metric(named:)))
            .reduce(into: []) { $0.formUnion(roots(of: $1, depth: depth + 1)) }
    }
}

extension MetricSpec {
    /// A column, and those that it is computed from.
    private func columns(behind name: String) -> [String] {
        [name] + (source.columns.first { $0.name == name }?.formula?.names ?? [])
    }
}

private enum MetricRoot: Hashable {
    case column(String)
    case lines
}
