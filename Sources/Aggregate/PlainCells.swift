import SalesCore

/// The cells of a sum or count in one block, read without the detour over accumulations.
struct PlainCells {
    /// Of every group, the lines that passed the metric's filter.
    private let lines: [Int]
    /// Of every group, those without a value; empty where none is.
    private let missing: [Int]
    /// Of every group; empty for counts.
    private let sums: [Int64]
    private let countsValues: Bool
    /// Whether only lines with a value are lines of the metric.
    private let isTidy: Bool
    /// Decimal places of the value.
    let scale: Int
    private let runs: [TableSlices.Run]
    private let starts: [Int]

    struct Cell {
        /// None where no line has a value.
        let mantissa: Int64?
        let rows: Int
    }

    /// None for what is neither, or does not fit 64 bits.
    init?(
        _ metric: AggregationPlan.PlannedMetric, _ block: TableSlices.Block, scales: [Int]
    ) {
        let accumulator = block.accumulator
        let measure = metric.measure.map { accumulator.measures[$0] }
        let column = measure?.numberColumn
        switch metric.aggregation {
        case .count:
            sums = []
            scale = 0
        case .sum:
            guard let sum = measure?.sum, let column, sum.isNear else { return nil }
            sums = sum.near
            scale = scales[column]
        default: return nil
        }
        lines = accumulator.rows[metric.filter]
        missing = measure?.missing ?? []
        countsValues = measure != nil
        isTidy = accumulator.isTidy && column != nil
        (runs, starts) = (block.runs, block.starts)
    }

    /// Calls `body` with every run of a slice and its cell; none where the run has no line, or the
    /// sum needs more bits.
    @inline(__always)
    func forEach(of slice: Int, _ body: (TableSlices.Run, Cell?) -> Void) {
        lines.withUnsafeBufferPointer { lines in
            missing.withUnsafeBufferPointer { missing in
                sums.withUnsafeBufferPointer { sums in
                    for run in runs[starts[slice]..<starts[slice + 1]] {
                        let groups = Int(run.first)..<Int(run.first + run.count)
                        body(run, cell(groups, lines, missing, sums))
                    }
                }
            }
        }
    }

    @inline(__always)
    private func cell(
        _ groups: Range<Int>, _ lines: UnsafeBufferPointer<Int>,
        _ missing: UnsafeBufferPointer<Int>, _ sums: UnsafeBufferPointer<Int64>
    ) -> Cell? {
        var (rows, values) = (0, 0)
        var sum: Int64 = 0
        for group in groups {
            let count = lines[group]
            rows += count
            values += missing.isEmpty ? count : count - missing[group]
            guard !sums.isEmpty else { continue }
            let (total, overflow) = sum.addingReportingOverflow(sums[group])
            if overflow { return nil }
            sum = total
        }
        if isTidy { rows = values }
        guard rows > 0 else { return nil }
        if sums.isEmpty {
            return Cell(mantissa: Int64(countsValues ? values : rows), rows: rows)
        }
        return Cell(mantissa: values > 0 ? sum : nil, rows: rows)
    }
}
