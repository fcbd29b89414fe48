import SalesCore

/// Turns groups of codes into cells named in words.
struct PartialsWriter {
    let metrics: [AggregationPlan.PlannedMetric]
    let dimensions: [String]
    let pools: [TextPool]
    let months: [Period]
    private(set) var cells: [MetricPartials.Key: Accumulation] = [:]

    init(
        metrics: [AggregationPlan.PlannedMetric], dimensions: [String], pools: [TextPool],
        months: [Period]
    ) {
        self.metrics = metrics
        self.dimensions = dimensions
        self.pools = pools
        self.months = months
    }

    mutating func add(_ slice: SliceGroups, columns: [AlignedColumn?]) {
        cells.reserveCapacity(cells.count + slice.table.count * metrics.count)
        let strings = slice.dimensions.map { pools.isEmpty ? [] : pools[$0].strings }
        for group in 0..<slice.table.count {
            let codes = slice.table.codes.map { Int($0.base[group]) }
            let members = slice.dimensions.indices.map { place in
                Slice.Member(
                    dimension: dimensions[slice.dimensions[place]],
                    value: strings[place][codes[place + 1]])
            }
            let name = Slice(members: members)
            for metric in metrics {
                guard
                    let cell = slice.accumulator.accumulation(
                        metric, group: group, columns: columns)
                else { continue }
                let key = MetricPartials.Key(
                    metric: metric.name, slice: name, month: months[codes[0]])
                cells[key] = cell
            }
        }
    }
}
