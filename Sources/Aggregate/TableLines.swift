public import SalesCore

/// The tables as CSV, each cell finished when its row is written: no table is held in memory.
struct TableLines {
    private let joiner: CellJoiner
    private let finisher: MetricFinisher
    private let periods: TablePeriods
    private let slices: TableSlices
    /// By metric of the spec, the aggregate that it is.
    private let planned: [AggregationPlan.PlannedMetric?]

    static let pieceSize = 1 << 16

    init(_ joiner: CellJoiner, grains: [Grain], asOf: Day) {
        let spec = joiner.spec
        self.joiner = joiner
        finisher = MetricFinisher(spec.metrics)
        planned = spec.metrics.map { metric in
            guard case .aggregate = metric.definition else { return nil }
            return joiner.plan.metrics.first { $0.name == metric.name }
        }
        let span = TableBuilder.monthsToFill(spec, activeDays: joiner.activeDays)
        periods = TablePeriods(
            joiner, grains: grains,
            coverage: Coverage(
                activeDays: joiner.activeDays, calendar: spec.calendar, asOf: asOf),
            filling: span)
        slices = TableSlices(joiner, periods: periods, fills: !span.isEmpty)
    }

    /// Hands the lines on in pieces, the header first. Answers which sums outgrew 38 digits.
    func write(_ body: ([UInt8]) throws -> Void) rethrows -> TableOverflows {
        var overflows = TableOverflows()
        var piece = Array((TableCSV.header + "\n").utf8)
        piece.reserveCapacity(Self.pieceSize + 4096)
        for (index, metric) in joiner.spec.metrics.enumerated() {
            let name = TableCSV.field(Array(metric.name.utf8))
            for entry in slices.entries {
                for run in entry.runs {
                    guard let value = finished(index, entry, run) else { continue }
                    let period = periods.rows[Int(run.period)]
                    if value.value == nil, hasOverflowed(index, entry, run) {
                        overflows.add(
                            "\(metric.name) of \(entry.name) in \(period.period)")
                    }
                    TableCSV.append(
                        metric: name, slice: entry.field, period: period.field,
                        Cell(value: value.value, rows: value.rows, status: period.status),
                        unit: metric.unit, to: &piece)
                }
                if piece.count > Self.pieceSize {
                    try body(piece)
                    piece.removeAll(keepingCapacity: true)
                }
            }
        }
        if !piece.isEmpty { try body(piece) }
        return overflows
    }

    private func finished(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run
    ) -> FinishedValue? {
        finisher.finish(
            metric, accumulation: { accumulation($0, entry, run) },
            outcome: { outcome($0, entry, run) })
    }

    private func hasOverflowed(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run
    ) -> Bool {
        if case .overflow = outcome(metric, entry, run) { return true }
        return accumulation(metric, entry, run)?.overflowed == true
    }

    private func outcome(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run
    ) -> HolisticValues.Outcome? {
        guard let slice = entry.slice else { return nil }
        return joiner.holistic.outcome(
            slice: slice, metric: metric, period: periods.rows[Int(run.period)].period)
    }

    private func accumulation(
        _ metric: Int, _ entry: TableSlices.Entry, _ run: TableSlices.Run
    ) -> Accumulation? {
        guard let planned = planned[metric] else { return nil }
        let block = slices.blocks[entry.block]
        var joined: Accumulation?
        for index in run.first..<run.first + run.count {
            let cell = block.groups.accumulator.accumulation(
                planned, group: Int(block.order.groups[Int(index)]), scales: joiner.scales)
            guard let cell else { continue }
            if joined?.combine(cell) == nil { joined = cell }
        }
        guard joined == nil, entry.isFilled, joiner.spec.metrics[metric].fillsWithZero,
            periods.rows[Int(run.period)].isFilled
        else { return joined }
        return Accumulation()
    }
}

extension CellJoiner {
    /// Writes the tables of the grains asked for as CSV, in pieces, sorted as tables are.
    ///
    /// A sum that outgrows 38 digits leaves its cell empty, and is told in the answer.
    @discardableResult
    public func writeTables(
        _ grains: [Grain] = Grain.allCases, asOf: Day, _ body: ([UInt8]) throws -> Void
    ) rethrows -> TableOverflows {
        try TableLines(self, grains: grains, asOf: asOf).write(body)
    }

    /// The tables for those who look cells up.
    public func table(asOf: Day) -> MetricTable {
        TableBuilder(spec: spec).table(from: [source], holistic: holistic, asOf: asOf)
    }

    /// The tables with the days that are compared where whole periods are not.
    public func comparableTable(asOf: Day) throws -> MetricTable {
        let source = source
        let builder = TableBuilder(spec: spec)
        return try builder.comparingDays(
            builder.table(from: [source], holistic: holistic, asOf: asOf), from: [source])
    }

    private var source: SourcePartials {
        SourcePartials(name: "", sha256: "", partials: partials(), daily: keptDays())
    }
}
