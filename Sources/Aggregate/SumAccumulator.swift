/// Exact sums, one for each group; a sum that does not fit is marked, never wrapped.
///
/// Lines add to 64 bits, few enough to stay near the processor; what would not fit there goes on
/// to the wide part. A sum is both parts together.
final class SumAccumulator {
    private let near = GrowingBuffer<Int64>(filler: 0)
    private let wide = GrowingBuffer<Int128>(filler: 0)
    private var overflowed: Set<Int> = []

    func reserve(_ groups: Int) {
        near.reserve(groups)
        wide.reserve(groups)
    }

    func add(
        _ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        if let values = column.narrow {
            let near = near.base
            forEachPresent(column, selection) { row in
                let group = Int(groups[row])
                let (sum, overflow) = near[group].addingReportingOverflow(values[row])
                if overflow { join(group) }
                near[group] = overflow ? values[row] : sum
            }
        } else {
            let values = column.values
            forEachPresent(column, selection) { add(values[$0], to: Int(groups[$0])) }
        }
        for row in column.unfit where selection.contains(row) {
            overflowed.insert(Int(groups[row]))
        }
    }

    /// Adds the square of every value.
    func addSquares(
        _ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        let values = column.values
        forEachPresent(column, selection) { row in
            let group = Int(groups[row])
            let (square, overflow) = values[row].multipliedReportingOverflow(by: values[row])
            if overflow { overflowed.insert(group) } else { add(square, to: group) }
        }
        for row in column.unfit where selection.contains(row) {
            overflowed.insert(Int(groups[row]))
        }
    }

    /// Brings every sum to a scale that is larger by so many places.
    func raise(by factor: Int128, groups: Int) {
        for group in 0..<groups {
            join(group)
            let (sum, overflow) = wide.base[group].multipliedReportingOverflow(by: factor)
            wide.base[group] = sum
            if overflow { overflowed.insert(group) }
        }
    }

    /// The sums of the first groups, fit to cross threads.
    struct Snapshot: Sendable {
        let sums: [Int128]
        let overflowed: Set<Int>
    }

    func snapshot(groups: Int) -> Snapshot {
        for group in 0..<groups { join(group) }
        return Snapshot(
            sums: Array(UnsafeBufferPointer(start: wide.base, count: groups)),
            overflowed: overflowed)
    }

    /// Adds another's groups; `groups` says to which of ours each belongs, `factor` brings their
    /// scale to ours.
    func combine(_ other: Snapshot, factor: Int128 = 1, groups: UnsafePointer<UInt32>) {
        for (group, sum) in other.sums.enumerated() {
            let place = Int(groups[group])
            let (value, overflow) =
                factor == 1 ? (sum, false) : sum.multipliedReportingOverflow(by: factor)
            add(value, to: place)
            if overflow { overflowed.insert(place) }
        }
        for group in other.overflowed { overflowed.insert(Int(groups[group])) }
    }

    func clear(_ group: Int) {
        near.base[group] = 0
        wide.base[group] = 0
        overflowed.remove(group)
    }

    /// None where the sum overflowed; `Int128.min` counts as too large, as in `ExactDecimal`.
    func sum(_ group: Int) -> Int128? {
        let (sum, overflow) = wide.base[group].addingReportingOverflow(
            Int128(near.base[group]))
        return overflow || sum == .min || overflowed.contains(group) ? nil : sum
    }

    @inline(__always)
    private func forEachPresent(
        _ column: AlignedColumn, _ selection: Selection, _ body: (Int) -> Void
    ) {
        if let isMissing = column.isMissing {
            selection.forEach { row in
                if !isMissing[row] { body(row) }
            }
        } else {
            selection.forEach(body)
        }
    }

    private func add(_ value: Int128, to group: Int) {
        let (sum, overflow) = wide.base[group].addingReportingOverflow(value)
        wide.base[group] = sum
        if overflow { overflowed.insert(group) }
    }

    /// Leaves all of a group's sum in its wide part.
    @inline(never)
    private func join(_ group: Int) {
        add(Int128(near.base[group]), to: group)
        near.base[group] = 0
    }
}
