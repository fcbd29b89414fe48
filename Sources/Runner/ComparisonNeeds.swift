import SalesCore
import Storage

/// Which cells of a tenant's tables the rows that a filter accepts are compared with.
///
/// Those are their own periods and baselines, the months of their running totals, the total (or
/// all of their currency), the values of their siblings and, of ratios, what all members are made
/// of.
struct ComparisonNeeds {
    private let spec: MetricSpec
    private let filter: TableFilter
    /// Those asked for.
    private let metrics: [Metric]
    /// What the metrics are made of, as far as sums of lines go.
    private let inputs: [String]
    /// What the members of the ratios among them are made of.
    private let sides: [String]

    init(_ filter: TableFilter, of spec: MetricSpec) {
        self.filter = filter
        self.spec = spec
        let metrics = spec.metrics.filter {
            filter.metrics.isEmpty || filter.metrics.contains($0.name)
        }
        self.metrics = metrics
        inputs = Self.aggregates(of: metrics, spec)
        sides = Self.aggregates(of: metrics.filter { RatioParts($0, of: spec) != nil }, spec)
    }

    var part: TablePart {
        guard !filter.slices.isEmpty else {
            return TablePart(queries: filter.period.map(inEverySlice) ?? [inEverySliceAndPeriod])
        }
        let wholes = metrics.flatMap { metric in filter.slices.map(metric.whole) }
        var part = TablePart(queries: [
            TableQuery(metrics: told, slices: .only(unique(filter.slices + wholes)))
        ])
        for dimensions in unique(filter.slices.map(\.dimensions))
        where !sides.isEmpty && !dimensions.isEmpty {
            part.queries.append(
                TableQuery(
                    metrics: sides, slices: .over(dimensions), grain: filter.grain,
                    periods: comparedPeriods))
        }
        for metric in metrics {
            part.siblings += unique(filter.slices.compactMap { siblings(metric, $0) })
        }
        return part
    }

    private var told: [String] { unique(metrics.map(\.name) + inputs) }

    /// Running totals of quarters are made of months.
    private var inEverySliceAndPeriod: TableQuery {
        TableQuery(
            metrics: told.count == spec.metrics.count ? [] : told,
            grain: filter.grain == .month ? .month : nil)
    }

    private func inEverySlice(_ period: Period) -> [TableQuery] {
        let month = spec.calendar.months(of: period).last ?? period
        let perYear = month.ordinal - month.yearBefore.ordinal
        return [
            TableQuery(metrics: told, periods: comparedPeriods),
            TableQuery(
                metrics: inputs, periods: (0..<perYear).map { month.advanced(by: -$0) }),
        ]
    }

    /// None where any period is asked for.
    private var comparedPeriods: [Period] {
        filter.period.map { period in
            [period] + Baseline.allCases.map { $0.period(for: period) }
        } ?? []
    }

    private func siblings(_ metric: Metric, _ slice: Slice) -> SiblingQuery? {
        guard let last = slice.members.last, !last.value.isEmpty else { return nil }
        return SiblingQuery(
            metric: metric.name, parent: slice.members.dropLast(), dimension: last.dimension,
            grain: filter.grain, periods: filter.period.map { [$0] } ?? [])
    }

    /// The aggregates that metrics come down to, themselves where they are some.
    private static func aggregates(of metrics: [Metric], _ spec: MetricSpec) -> [String] {
        var visited: Set<String> = []
        var aggregates: [String] = []
        func visit(_ name: String) {
            guard visited.insert(name).inserted, let metric = spec.metric(named: name) else {
                return
            }
            switch metric.definition {
            case .aggregate: aggregates.append(name)
            case .ratio(let numerator, let denominator):
                visit(numerator)
                visit(denominator)
            case .formula(let expression): expression.names.forEach(visit)
            }
        }
        for metric in metrics { visit(metric.name) }
        return aggregates
    }

    private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
        var seen: Set<Element> = []
        return elements.filter { seen.insert($0).inserted }
    }
}
