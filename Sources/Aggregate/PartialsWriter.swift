import SalesCore

/// Turns groups of codes into cells named in words.
struct PartialsWriter {
    let metrics: [AggregationPlan.PlannedMetric]
    let dimensions: [String]
    let pools: [TextPool]
    let months: [Period]
    private(set) var slices: [Slice: [String: PeriodSeries<Accumulation>]] = [:]

    init(
        metrics: [AggregationPlan.PlannedMetric], dimensions: [String], pools: [TextPool],
        months: [Period]
    ) {
        self.metrics = metrics
        self.dimensions = dimensions
        self.pools = pools
        self.months = months
    }

    mutating func add(_ groups: SliceGroups, columns: [AlignedColumn?]) {
        let strings = groups.dimensions.map { pools.isEmpty ? [] : pools[$0].strings }
        var places: [[UInt32]: Int] = [:]
        var found: [(slice: Slice, series: [PeriodSeries<Accumulation>])] = []
        for group in 0..<groups.table.count {
            let codes = groups.table.codes.map { $0.base[group] }
            let members = Array(codes.dropFirst())
            let place = places[members] ?? found.count
            if place == found.count {
                places[members] = place
                found.append((slice(groups, members, strings), emptySeries))
            }
            for (index, metric) in metrics.enumerated() {
                let cell = groups.accumulator.accumulation(metric, group: group, columns: columns)
                if let cell {
                    found[place].series[index].put(cell, at: months[Int(codes[0])]) {
                        $0.combine($1)
                    }
                }
            }
        }
        for (slice, series) in found where !series.allSatisfy(\.isEmpty) {
            slices[slice] = named(series)
        }
    }

    private var emptySeries: [PeriodSeries<Accumulation>] {
        [PeriodSeries<Accumulation>](repeating: PeriodSeries(), count: metrics.count)
    }

    private func slice(
        _ groups: SliceGroups, _ members: [UInt32], _ strings: [[String]]
    ) -> Slice {
        Slice(
            members: groups.dimensions.indices.map { place in
                Slice.Member(
                    dimension: dimensions[groups.dimensions[place]],
                    value: strings[place][Int(members[place])])
            })
    }

    private func named(
        _ series: [PeriodSeries<Accumulation>]
    ) -> [String: PeriodSeries<Accumulation>] {
        Dictionary(
            zip(metrics.map(\.name), series).filter { !$0.1.isEmpty },
            uniquingKeysWith: { first, _ in first })
    }
}
