/// The smallest or the largest value of each group.
struct ExtremeAccumulator: Sendable {
    enum End: Sendable { case smallest, largest }

    private let end: End
    private var values: [Int128] = []
    private var isSet: [Bool] = []
    private var overflowed: Set<Int> = []

    init(_ end: End) { self.end = end }

    /// Makes room for `groups` at least.
    mutating func reserve(_ groups: Int) {
        values.grow(to: groups, filler: 0)
        isSet.grow(to: groups, filler: false)
    }

    mutating func add(
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
    mutating func raise(by factor: Int128) {
        for group in values.indices where isSet[group] {
            let (value, overflow) = values[group].multipliedReportingOverflow(by: factor)
            values[group] = value
            if overflow { overflowed.insert(group) }
        }
    }

    /// Joins another's groups; `groups` says to which of ours each belongs, `factor` brings their
    /// scale to ours.
    mutating func combine(
        _ other: ExtremeAccumulator, factor: Int128 = 1, groups: UnsafePointer<UInt32>
    ) {
        for group in other.values.indices where other.isSet[group] {
            let place = Int(groups[group])
            let (value, overflow) = other.values[group].multipliedReportingOverflow(by: factor)
            take(value, for: place)
            if overflow { overflowed.insert(place) }
        }
        for group in other.overflowed { overflowed.insert(Int(groups[group])) }
    }

    /// The groups named, in that order.
    func inOrder(_ groups: [UInt32]) -> ExtremeAccumulator {
        var extremes = ExtremeAccumulator(end)
        extremes.values = groups.map { values[Int($0)] }
        extremes.isSet = groups.map { isSet[Int($0)] }
        extremes.overflowed = Set(
            groups.indices.filter { overflowed.contains(Int(groups[$0])) })
        return extremes
    }

    mutating func clear(_ group: Int) {
        values[group] = 0
        isSet[group] = false
        overflowed.remove(group)
    }

    /// None without a value, and where the value needs more than 38 digits.
    func value(_ group: Int) -> Int128? {
        isSet[group] && !overflowed.contains(group) ? values[group] : nil
    }

    func hasOverflowed(_ group: Int) -> Bool { overflowed.contains(group) }

    @inline(__always)
    private mutating func take(_ value: Int128, for group: Int) {
        let known = values[group]
        let isBetter = end == .smallest ? value < known : value > known
        if isBetter || !isSet[group] {
            values[group] = value
            isSet[group] = true
        }
    }
}
