import SalesCore

/// What one measure comes to in each group.
final class MeasureAccumulator {
    private let measure: AggregationPlan.Measure
    /// Lines that passed the filter without a value: rarer than values, so cheaper to count.
    private let missing = GrowingBuffer<Int>(filler: 0)
    private let sum: SumAccumulator?
    private let squares: SumAccumulator?
    private let minimum: ExtremeAccumulator?
    private let maximum: ExtremeAccumulator?

    init(_ measure: AggregationPlan.Measure) {
        self.measure = measure
        sum = measure.tracksSum ? SumAccumulator() : nil
        squares = measure.tracksSquares ? SumAccumulator() : nil
        minimum = measure.tracksMinimum ? ExtremeAccumulator(.smallest) : nil
        maximum = measure.tracksMaximum ? ExtremeAccumulator(.largest) : nil
    }

    func reserve(_ groups: Int) {
        missing.reserve(groups)
        sum?.reserve(groups)
        squares?.reserve(groups)
        minimum?.reserve(groups)
        maximum?.reserve(groups)
    }

    func add(_ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>) {
        if let isMissing = column.isMissing {
            let missing = missing.base
            selection.forEach { row in
                if isMissing[row] { missing[Int(groups[row])] += 1 }
            }
        }
        sum?.add(column, selection, groups: groups)
        squares?.addSquares(column, selection, groups: groups)
        minimum?.add(column, selection, groups: groups)
        maximum?.add(column, selection, groups: groups)
    }

    func add(texts: UnsafePointer<UInt32>, _ selection: Selection, groups: UnsafePointer<UInt32>) {
        let missing = missing.base
        selection.forEach { row in
            if texts[row] == 0 { missing[Int(groups[row])] += 1 }
        }
    }

    func raise(by factor: Int128, groups: Int) {
        sum?.raise(by: factor, groups: groups)
        squares?.raise(by: Self.squared(factor), groups: groups)
        minimum?.raise(by: factor, groups: groups)
        maximum?.raise(by: factor, groups: groups)
    }

    /// What the first groups came to, fit to cross threads.
    struct Snapshot: Sendable {
        let missing: [Int]
        let sum: SumAccumulator.Snapshot?
        let squares: SumAccumulator.Snapshot?
        let minimum: ExtremeAccumulator.Snapshot?
        let maximum: ExtremeAccumulator.Snapshot?
    }

    func snapshot(groups: Int) -> Snapshot {
        Snapshot(
            missing: Array(UnsafeBufferPointer(start: missing.base, count: groups)),
            sum: sum?.snapshot(groups: groups), squares: squares?.snapshot(groups: groups),
            minimum: minimum?.snapshot(groups: groups),
            maximum: maximum?.snapshot(groups: groups))
    }

    /// Adds another's groups; `factor` brings their scale to ours.
    func combine(_ other: Snapshot, factor: Int128 = 1, groups: UnsafePointer<UInt32>) {
        for (group, count) in other.missing.enumerated() {
            missing.base[Int(groups[group])] += count
        }
        if let theirs = other.sum { sum?.combine(theirs, factor: factor, groups: groups) }
        if let theirs = other.squares {
            squares?.combine(theirs, factor: Self.squared(factor), groups: groups)
        }
        if let theirs = other.minimum { minimum?.combine(theirs, factor: factor, groups: groups) }
        if let theirs = other.maximum { maximum?.combine(theirs, factor: factor, groups: groups) }
    }

    func clear(_ group: Int) {
        missing.base[group] = 0
        sum?.clear(group)
        squares?.clear(group)
        minimum?.clear(group)
        maximum?.clear(group)
    }

    /// Only what the aggregation needs, so that one metric's overflow does not spoil another.
    func accumulation(
        _ aggregation: Aggregation, group: Int, rows: Int, scale: Int
    ) -> Accumulation {
        var result = Accumulation(rows: rows, values: rows - missing.base[group])
        switch aggregation {
        case .sum, .mean:
            if let total = sum?.sum(group) {
                result.sum = ExactDecimal(mantissa: total, scale: scale)
            } else {
                result.overflowed = true
            }
        case .min:
            result.minimum = minimum?.value(group).map { ExactDecimal(mantissa: $0, scale: scale) }
            result.overflowed = minimum?.hasOverflowed(group) ?? false
        case .max:
            result.maximum = maximum?.value(group).map { ExactDecimal(mantissa: $0, scale: scale) }
            result.overflowed = maximum?.hasOverflowed(group) ?? false
        case .stddev:
            if let total = sum?.sum(group), let squares = squares?.sum(group),
                scale * 2 <= ExactDecimal.maximumScale
            {
                result.sum = ExactDecimal(mantissa: total, scale: scale)
                result.sumOfSquares = ExactDecimal(mantissa: squares, scale: scale * 2)
            } else {
                result.overflowed = true
            }
        case .count, .countDistinct, .median, .percentile, .first, .last: break
        }
        return result
    }

    /// Of a scale that fits 38 digits twice; a larger one overflows every sum that is not zero.
    private static func squared(_ factor: Int128) -> Int128 {
        let (square, overflow) = factor.multipliedReportingOverflow(by: factor)
        return overflow ? .max : square
    }
}
