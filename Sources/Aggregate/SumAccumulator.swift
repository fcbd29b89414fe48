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

    /// Adds another's groups; `groups` says to which of ours each belongs. Scales agree.
    func combine(_ other: SumAccumulator, groups: UnsafePointer<UInt32>, count: Int) {
        for group in 0..<count {
            add(other.sums.base[group], to: Int(groups[group]), in: sums.base)
        }
        for group in other.overflowed { overflowed.insert(Int(groups[group])) }
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
