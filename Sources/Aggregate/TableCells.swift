import SalesCore

/// Finishes the cells of tables one at a time, from the groups that make them up.
struct TableCells: Sendable {
    private let metrics: [Metric]
    private let finisher: MetricFinisher
    private let fills: [Bool]
    /// By metric of the spec, the aggregate that it is.
    private let planned: [AggregationPlan.PlannedMetric?]
    private let scales: [Int]
    private let holistic: HolisticValues
    private let dimensions: [String]
    /// By dimension, the texts by code; empty where no metric is holistic or by currency.
    private let members: [[String]]
    private let slices: TableSlices
    private let periods: TablePeriods

    init(_ joiner: CellJoiner, slices: TableSlices, periods: TablePeriods) {
        metrics = joiner.spec.metrics
        finisher = MetricFinisher(metrics)
        fills = metrics.map(\.fillsWithZero)
        let known = Dictionary(
            joiner.plan.metrics.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        planned = metrics.map { metric in
            guard case .aggregate = metric.definition else { return nil }
            return known[metric.name]
        }
        scales = joiner.scales
        holistic = joiner.holistic
        dimensions = joiner.plan.slices.dimensions
        let isNamed = !holistic.isEmpty || !joiner.spec.currencyColumns.isEmpty
        members = isNamed ? joiner.pools.map(\.strings) : []
        self.slices = slices
        self.periods = periods
    }

    /// The quick way to a metric's cells in a block, where there is one.
    func plain(_ metric: Int, _ block: TableSlices.Block) -> PlainCells? {
        planned[metric].flatMap { PlainCells($0, block, scales: scales) }
    }

    func finished(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run
    ) -> FinishedValue? {
        finisher.finish(
            metric, accumulation: { accumulation($0, entry, run) },
            outcome: { outcome($0, entry, run) })
    }

    private func outcome(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run
    ) -> HolisticValues.Outcome? {
        guard !holistic.isEmpty else { return nil }
        return holistic.outcome(
            slice: slice(entry), metric: metric, period: periods.rows[Int(run.period)].period)
    }

    /// What a metric by currency is in, in a slice; none where it has no cells.
    func unit(_ metric: Int, _ entry: TableSlices.Entry) -> MetricUnit? {
        metrics[metric].unit(in: slice(entry))
    }

    private func slice(_ entry: TableSlices.Entry) -> Slice {
        let block = slices.blocks[entry.block]
        return Slice(
            members: zip(block.dimensions, block.codes).map { dimension, codes in
                Slice.Member(
                    dimension: dimensions[dimension],
                    value: members[dimension][Int(codes[entry.slice])])
            })
    }

    private func accumulation(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run
    ) -> Accumulation? {
        guard let planned = planned[metric] else { return nil }
        let block = slices.blocks[entry.block]
        var joined: Accumulation?
        for index in run.first..<run.first + run.count {
            let cell = block.accumulator.accumulation(
                planned, group: Int(index), scales: scales)
            guard let cell else { continue }
            if joined?.combine(cell) == nil { joined = cell }
        }
        guard joined == nil, block.isFilled(entry.slice), fills[metric],
            periods.rows[Int(run.period)].isFilled
        else { return joined }
        return Accumulation()
    }
}
