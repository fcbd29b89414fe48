public import SalesCore

/// What one upload adds to a cell.
public struct CellSource: Hashable, Sendable {
    public let file: String
    public let sha256: String
    /// Lines of it that the cell's inputs rest on; of several inputs, the most of any.
    public let rows: Int
}

/// Names the uploads that the cells of a table rest on.
public struct CellSources: Sendable {
    private let spec: MetricSpec
    private let active: [(source: SourcePartials, partials: MetricPartials)]

    /// `sources` in upload order, oldest first.
    public init(_ sources: [SourcePartials], spec: MetricSpec) throws {
        self.spec = spec
        active = try TableBuilder(spec: spec).activeSources(sources)
            .map { ($0, try $0.partials.whole()) }
    }

    /// In upload order; none that adds no line.
    public func sources(of address: CellAddress) -> [CellSource] {
        let inputs = inputs(of: address.metric, besides: [])
        let months = spec.calendar.months(of: address.period)
        return active.compactMap { source, partials in
            guard let metrics = partials.slices[address.slice] else { return nil }
            let rows = inputs.map { input in
                months.reduce(0) { $0 + (metrics[input]?[$1]?.rows ?? 0) }
            }
            guard let most = rows.max(), most > 0 else { return nil }
            return CellSource(file: source.name, sha256: source.sha256, rows: most)
        }
    }

    /// The aggregates that a metric is made of.
    private func inputs(of name: String, besides seen: Set<String>) -> Set<String> {
        guard !seen.contains(name), let metric = spec.metric(named: name) else { return [] }
        let seen = seen.union([name])
        switch metric.definition {
        case .aggregate: return [name]
        case .ratio(let numerator, let denominator):
            return inputs(of: numerator, besides: seen).union(
                inputs(of: denominator, besides: seen))
        case .formula(let expression):
            return expression.names.reduce(into: []) { $0.formUnion(inputs(of: $1, besides: seen)) }
        }
    }
}
