/// The smallest or the largest value of each group.
final class ExtremeAccumulator {
    enum End { case smallest, largest }

    private let end: End
    private let values = GrowingBuffer<Int128>(filler: 0)
    private let isSet = GrowingBuffer<Bool>(filler: false)
    private var overflowed: Set<Int> = []

    init(_ end: End) { self.end = end }

    func reserve(_ groups: Int) {
        values.reserve(groups)
        isSet.reserve(groups)
    }

    func add(
        _ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        let isMissing = column.isMissing
        if let values = column.narrow {
            selection.forEach { row in
                if isMissing?[row] != true { take(Int128(values[row]), for: Int(groups[row])) }
            }
        } else {
            let values = column.values
            selection.forEach { row in
                if isMissing?[row] != true { take(values[row], for: Int(groups[row])) }
            }
        }
        for row in column.unfit where selection.contains(row) {
            overflowed.insert(Int(groups[row]))
        }
    }

    /// Brings every value to a scale that is larger by so many places.
    func raise(by factor: Int128, groups: Int) {
        for group in 0..<groups where isSet.base[group] {
            let (value, overflow) = values.base[group].multipliedReportingOverflow(by: factor)
            values.base[group] = value
            if overflow { overflowed.insert(group) }
        }
    }

    /// The extremes of the first groups, fit to cross threads.
    struct Snapshot: Sendable {
        let values: [Int128]
        let isSet: [Bool]
        let overflowed: Set<Int>
    }

    func snapshot(groups: Int) -> Snapshot {
        Snapshot(
            values: Array(UnsafeBufferPointer(start: values.base, count: groups)),
            isSet: Array(UnsafeBufferPointer(start: isSet.base, count: groups)),
            overflowed: overflowed)
    }

    /// Joins another's groups; `groups` says to which of ours each belongs, `factor` brings their
    /// scale to ours.
    func combine(_ other: Snapshot, factor: Int128 = 1, groups: UnsafePointer<UInt32>) {
        for group in other.values.indices where other.isSet[group] {
            let place = Int(groups[group])
            let (value, overflow) = other.values[group].multipliedReportingOverflow(by: factor)
            take(value, for: place)
            if overflow { overflowed.insert(place) }
        }
        for group in other.overflowed { overflowed.insert(Int(groups[group])) }
    }

    func clear(_ group: Int) {
        values.base[group] = 0
        isSet.base[group] = false
        overflowed.remove(group)
    }

    /// None without a value, and where the value needs more than 38 digits.
    func value(_ group: Int) -> Int128? {
        isSet.base[group] && !overflowed.contains(group) ? values.base[group] : nil
    }

    func hasOverflowed(_ group: Int) -> Bool { overflowed.contains(group) }

    @inline(__always)
    private func take(_ value: Int128, for group: Int) {
        let known = values.base[group]
        let isBetter = end == .smallest ? value < known : value > known
        if isBetter || !isSet.base[group] {
            values.base[group] = value
            isSet.base[group] = true
        }
    }
}
