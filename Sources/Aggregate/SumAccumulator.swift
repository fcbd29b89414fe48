/// Exact sums, one for each group; a sum that does not fit is marked, never wrapped.
///
/// Values add to 64 bits, few enough to stay near the processor; what would not fit there goes on
/// to the wide part, which is empty as long as no sum needs it. A sum is both parts together.
struct SumAccumulator: Sendable {
    private(set) var near: [Int64] = []
    private var wide: [Int128] = []
    private var overflowed: Set<Int> = []

    /// Whether the near part says it all.
    var isNear: Bool { wide.isEmpty && overflowed.isEmpty }

    /// Makes room for `groups` at least.
    mutating func reserve(_ groups: Int) {
        near.grow(to: groups, filler: 0)
        if !wide.isEmpty { wide.grow(to: groups, filler: 0) }
    }

    mutating func add(
        _ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        if let values = column.narrow {
            addNear(groups) { body in
                Self.forEachPresent(column, selection) { row in body(row, values[row]) }
            }
        } else {
            let values = column.values
            Self.forEachPresent(column, selection) { add(values[$0], to: Int(groups[$0])) }
        }
        for row in column.unfit where selection.contains(row) {
            overflowed.insert(Int(groups[row]))
        }
    }

    /// Adds the square of every value.
    mutating func addSquares(
        _ column: AlignedColumn, _ selection: Selection, groups: UnsafePointer<UInt32>
    ) {
        let values = column.values
        Self.forEachPresent(column, selection) { row in
            let group = Int(groups[row])
            let (square, overflow) = values[row].multipliedReportingOverflow(by: values[row])
            if overflow { overflowed.insert(group) } else { add(square, to: group) }
        }
        for row in column.unfit where selection.contains(row) {
            overflowed.insert(Int(groups[row]))
        }
    }

    /// Brings every sum to a scale that is larger by so many places.
    mutating func raise(by factor: Int128) {
        for group in near.indices {
            let (sum, overflow) = total(group).multipliedReportingOverflow(by: factor)
            put(sum, in: group)
            if overflow { overflowed.insert(group) }
        }
    }

    /// Adds another's groups; `groups` says to which of ours each belongs, `factor` brings their
    /// scale to ours.
    mutating func combine(
        _ other: SumAccumulator, factor: Int128 = 1, groups: UnsafePointer<UInt32>
    ) {
        if factor == 1, other.wide.isEmpty {
            addNear(groups) { body in
                for (group, sum) in other.near.enumerated() { body(group, sum) }
            }
        } else {
            for group in other.near.indices {
                let (sum, overflow) = other.total(group).multipliedReportingOverflow(by: factor)
                add(sum, to: Int(groups[group]))
                if overflow { overflowed.insert(Int(groups[group])) }
            }
        }
        for group in other.overflowed { overflowed.insert(Int(groups[group])) }
    }

    /// The groups named, in that order.
    func inOrder(_ groups: [UInt32]) -> SumAccumulator {
        var sums = SumAccumulator()
        sums.near = groups.map { near[Int($0)] }
        if !wide.isEmpty { sums.wide = groups.map { wide[Int($0)] } }
        if !overflowed.isEmpty {
            sums.overflowed = Set(groups.indices.filter { overflowed.contains(Int(groups[$0])) })
        }
        return sums
    }

    mutating func clear(_ group: Int) {
        near[group] = 0
        if !wide.isEmpty { wide[group] = 0 }
        overflowed.remove(group)
    }

    /// None where the sum overflowed; `Int128.min` counts as too large, as in `ExactDecimal`.
    func sum(_ group: Int) -> Int128? {
        guard !isNear else { return Int128(near[group]) }
        let high = wide.isEmpty ? 0 : wide[group]
        let (sum, overflow) = high.addingReportingOverflow(Int128(near[group]))
        return overflow || sum == .min || overflowed.contains(group) ? nil : sum
    }

    /// Calls `body` with a place in `groups` and a value to add, again and again.
    @inline(__always)
    private mutating func addNear(
        _ groups: UnsafePointer<UInt32>, _ body: ((Int, Int64) -> Void) -> Void
    ) {
        var full: [(group: Int, sum: Int64)] = []
        near.withUnsafeMutableBufferPointer { near in
            body { place, value in
                let group = Int(groups[place])
                let (sum, overflow) = near[group].addingReportingOverflow(value)
                if overflow { full.append((group, near[group])) }
                near[group] = overflow ? value : sum
            }
        }
        for (group, sum) in full { addWide(Int128(sum), to: group) }
    }

    @inline(__always)
    private static func forEachPresent(
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

    /// What a group comes to, wrapped where it overflows.
    private func total(_ group: Int) -> Int128 {
        (wide.isEmpty ? 0 : wide[group]) &+ Int128(near[group])
    }

    private mutating func put(_ sum: Int128, in group: Int) {
        if wide.isEmpty, let small = Int64(exactly: sum) {
            near[group] = small
        } else {
            near[group] = 0
            if wide.isEmpty { wide.grow(to: near.count, filler: 0) }
            wide[group] = sum
        }
    }

    private mutating func add(_ value: Int128, to group: Int) {
        if wide.isEmpty, let small = Int64(exactly: value) {
            let (sum, overflow) = near[group].addingReportingOverflow(small)
            if !overflow {
                near[group] = sum
                return
            }
        }
        addWide(value, to: group)
    }

    private mutating func addWide(_ value: Int128, to group: Int) {
        if wide.isEmpty { wide.grow(to: near.count, filler: 0) }
        let (sum, overflow) = wide[group].addingReportingOverflow(value)
        wide[group] = sum
        if overflow { overflowed.insert(group) }
    }
}

extension Array {
    /// Appends fillers until there are `count` elements.
    mutating func grow(to count: Int, filler: Element) {
        guard count > self.count else { return }
        append(contentsOf: repeatElement(filler, count: count - self.count))
    }
}
