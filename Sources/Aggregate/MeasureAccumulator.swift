import SalesCore

/// What one measure comes to in each group.
struct MeasureAccumulator: Sendable {
    private let measure: AggregationPlan.Measure
    /// Lines that passed the filter without a value: rarer than values, so cheaper to count.
    /// Empty as long as there are none.
    private(set) var missing: [Int] = []
    private(set) var sum: SumAccumulator?
    private var squares: SumAccumulator?
    private var minimum: ExtremeAccumulator?
    private var maximum: ExtremeAccumulator?
    private var groups = 0

    init(_ measure: AggregationPlan.Measure) {
        self.measure = measure
        sum = measure.tracksSum ? SumAccumulator() : nil
        squares = measure.tracksSquares ? SumAccumulator() : nil
        minimum = measure.tracksMinimum ? ExtremeAccumulator(.smallest) : nil
        maximum = measure.tracksMaximum ? ExtremeAccumulator(.largest) : nil
    }

    /// In the schema; none of a text column.
    var numberColumn: Int? {
        if case .number(let column) = measure.column { column } else { nil }
    }

    /// Makes room for `groups` at least.
    mutating func reserve(_ groups: Int) {
        guard groups > self.groups else { return }
        self.groups = groups
        if !missing.isEmpty { missing.grow(to: groups, filler: 0) }
        sum?.reserve(groups)
        squares?.reserve(groups)
        minimum?.reserve(groups)
        maximum?.reserve(groups)
    }

    mutating func add(
        _ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        if let isMissing = column.isMissing {
            countMissing(selection, groups) { isMissing[$0] }
        }
        sum?.add(column, selection, groups: groups)
        squares?.addSquares(column, selection, groups: groups)
        minimum?.add(column, selection, groups: groups)
        maximum?.add(column, selection, groups: groups)
    }

    mutating func add(
        texts: UnsafePointer<UInt32>, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        countMissing(selection, groups) { texts[$0] == 0 }
    }

    @inline(__always)
    private mutating func countMissing(
        _ selection: Selection, _ groups: UnsafePointer<UInt32>, where isMissing: (Int) -> Bool
    ) {
        missing.grow(to: self.groups, filler: 0)
        missing.withUnsafeMutableBufferPointer { missing in
            selection.forEach { row in
                if isMissing(row) { missing[Int(groups[row])] += 1 }
            }
        }
    }

    mutating func raise(by factor: Int128) {
        sum?.raise(by: factor)
        squares?.raise(by: Self.squared(factor))
        minimum?.raise(by: factor)
        maximum?.raise(by: factor)
    }

    /// Adds another's groups; `factor` brings their scale to ours.
    mutating func combine(
        _ other: MeasureAccumulator, factor: Int128 = 1, groups: UnsafePointer<UInt32>
    ) {
        if !other.missing.isEmpty { missing.grow(to: self.groups, filler: 0) }
        for (group, count) in other.missing.enumerated() {
            missing[Int(groups[group])] += count
        }
        if let theirs = other.sum { sum?.combine(theirs, factor: factor, groups: groups) }
        if let theirs = other.squares {
            squares?.combine(theirs, factor: Self.squared(factor), groups: groups)
        }
        if let theirs = other.minimum { minimum?.combine(theirs, factor: factor, groups: groups) }
        if let theirs = other.maximum { maximum?.combine(theirs, factor: factor, groups: groups) }
    }

    /// The groups named, in that order.
    func inOrder(_ groups: [UInt32]) -> MeasureAccumulator {
        var measures = MeasureAccumulator(measure)
        measures.groups = groups.count
        if !missing.isEmpty { measures.missing = groups.map { missing[Int($0)] } }
        measures.sum = sum?.inOrder(groups)
        measures.squares = squares?.inOrder(groups)
        measures.minimum = minimum?.inOrder(groups)
        measures.maximum = maximum?.inOrder(groups)
        return measures
    }

    mutating func clear(_ group: Int) {
        if !missing.isEmpty { missing[group] = 0 }
        sum?.clear(group)
        squares?.clear(group)
        minimum?.clear(group)
        maximum?.clear(group)
    }

    /// Only what the aggregation needs, so that one metric's overflow does not spoil another.
    func accumulation(
        _ aggregation: Aggregation, group: Int, rows: Int, scale: Int
    ) -> Accumulation {
        var result = Accumulation(
            rows: rows, values: missing.isEmpty ? rows : rows - missing[group])
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
