public import SalesCore

/// Turns groups of codes into cells named in words.
struct PartialsWriter {
    let joiner: CellJoiner

    func partials() -> MetricPartials {
        var cells: [Slice: [String: PeriodSeries<Accumulation>]] = [:]
        for groups in joiner.slices() { add(groups, to: &cells) }
        return MetricPartials(slices: cells, activeDays: joiner.activeDays)
    }

    private func add(
        _ groups: SliceGroups, to cells: inout [Slice: [String: PeriodSeries<Accumulation>]]
    ) {
        let order = GroupOrder(
            groups, months: joiner.months,
            ranks: groups.dimensions.map { Array(0..<UInt32(joiner.pools[$0].strings.count)) })
        for slice in 0..<order.sliceCount {
            let members = order.groups[order.starts[slice]..<order.starts[slice + 1]]
            guard let first = members.first else { continue }
            let slice = joiner.slice(groups, group: Int(first))
            var metrics: [String: PeriodSeries<Accumulation>] = [:]
            for metric in joiner.plan.metrics where joiner.currencies.has(metric.name, in: slice) {
                let series = series(of: metric, groups, members)
                if !series.isEmpty, metrics[metric.name] == nil { metrics[metric.name] = series }
            }
            if !metrics.isEmpty { cells[slice] = metrics }
        }
    }

    private func series(
        of metric: AggregationPlan.PlannedMetric, _ groups: SliceGroups,
        _ members: ArraySlice<UInt32>
    ) -> PeriodSeries<Accumulation> {
        let months = groups.table.codes[0]
        var series = PeriodSeries<Accumulation>()
        for group in members {
            let cell = groups.accumulator.accumulation(
                metric, group: Int(group), scales: joiner.scales)
            if let cell {
                series.put(cell, at: joiner.months[Int(months[Int(group)])]) { $0.combine($1) }
            }
        }
        return series
    }
}

extension CellJoiner {
    /// What the uploads add to every cell.
    public func partials() -> MetricPartials { PartialsWriter(joiner: self).partials() }

    func slice(_ groups: SliceGroups, group: Int) -> Slice {
        Slice(
            members: groups.dimensions.enumerated().map { place, dimension in
                let code = groups.table.codes[place + 1][group]
                return Slice.Member(
                    dimension: plan.slices.dimensions[dimension],
                    value: pools[dimension].strings[Int(code)])
            })
    }
}
