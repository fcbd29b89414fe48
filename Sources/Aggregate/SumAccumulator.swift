/// Exact sums, one for each group; a sum that does not fit is marked, never wrapped.
final class SumAccumulator {
    private let sums = GrowingBuffer<Int128>(filler: 0)
    private var overflowed: Set<Int> = []

    func reserve(_ groups: Int) { sums.reserve(groups) }

    func add(
        _ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        let sums = sums.base
        let values = column.values
        if let isMissing = column.isMissing {
            selection.forEach { row in
                if !isMissing[row] { add(values[row], to: Int(groups[row]), in: sums) }
            }
        } else {
            selection.forEach { row in add(values[row], to: Int(groups[row]), in: sums) }
        }
        for row in column.unfit where selection.contains(row) {
            overflowed.insert(Int(groups[row]))
        }
    }

    /// Brings every sum to a scale that is larger by so many places.
    func raise(by factor: Int128, groups: Int) {
        for group in 0..<groups {
            let (sum, overflow) = sums.base[group].multipliedReportingOverflow(by: factor)
            sums.base[group] = sum
            if overflow { overflowed.insert(group) }
        }
    }

    /// The sums of the first groups, fit to cross threads.
    struct Snapshot: Sendable {
        let sums: [Int128]
        let overflowed: Set<Int>
    }

    func snapshot(groups: Int) -> Snapshot {
        Snapshot(
            sums: Array(UnsafeBufferPointer(start: sums.base, count: groups)),
            overflowed: overflowed)
    }

    /// Adds another's groups; `groups` says to which of ours each belongs, `factor` brings their
    /// scale to ours.
    func combine(_ other: Snapshot, factor: Int128 = 1, groups: UnsafePointer<UInt32>) {
        for (group, sum) in other.sums.enumerated() {
            let place = Int(groups[group])
            let (value, overflow) =
                factor == 1 ? (sum, false) : sum.multipliedReportingOverflow(by: factor)
            add(value, to: place, in: sums.base)
            if overflow { overflowed.insert(place) }
        }
        for group in other.overflowed { overflowed.insert(Int(groups[group])) }
    }

    func clear(_ group: Int) {
        sums.base[group] = 0
        overflowed.remove(group)
    }

    /// None where the sum overflowed; `Int128.min` counts as too large, as in `ExactDecimal`.
    func sum(_ group: Int) -> Int128? {
        let sum = sums.base[group]
        return sum == .min || overflowed.contains(group) ? nil : sum
    }

    @inline(__always)
    private func add(_ value: Int128, to group: Int, in sums: UnsafeMutablePointer<Int128>) {
        let (sum, overflow) = sums[group].addingReportingOverflow(value)
        sums[group] = sum
        if overflow { overflowed.insert(group) }
    }
}
