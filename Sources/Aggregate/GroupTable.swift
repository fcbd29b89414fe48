/// Gives every distinct combination of codes (month, dimensions) a group of its own.
///
/// Invariants:
/// 1. Groups are numbered 0, 1, 2, … in the order in which they are met, and keep their number.
/// 2. `codes` holds each group's combination, field by field, so the index can be built anew
///    when a field outgrows its bits.
final class GroupTable {
    private(set) var count = 0
    /// By field; of each, one code for every group.
    private(set) var codes: [[UInt32]]
    private var layout: KeyLayout
    private var indexes: [KeyIndex]
    private let keys: GrowingBuffer<UInt64>
    /// Rows that brought a new combination.
    private let newRows: GrowingBuffer<UInt32>
    private let rowsAtOnce: Int

    init(fields: Int, rowsAtOnce: Int) {
        codes = (0..<fields).map { _ in [] }
        self.rowsAtOnce = rowsAtOnce
        keys = GrowingBuffer(capacity: rowsAtOnce, filler: 0)
        newRows = GrowingBuffer(capacity: rowsAtOnce, filler: 0)
        layout = KeyLayout(limits: [Int](repeating: 1, count: fields))
        indexes = layout.stages.map { KeyIndex(bits: $0.bits) }
    }

    /// Writes the group of every row.
    ///
    /// `columns` has one column of codes for each field, `limits` a number that they are below;
    /// limits may only grow from call to call.
    func findGroups(
        of columns: [UnsafePointer<UInt32>], limits: [Int], rows: Int,
        into groups: UnsafeMutablePointer<UInt32>
    ) {
        adopt(limits)
        let found = number(columns, rows: rows, into: groups)
        let newRows = newRows.base
        for field in columns.indices {
            for place in 0..<found { codes[field].append(columns[field][Int(newRows[place])]) }
        }
        count += found
    }

    /// The group of every row of columns of any length, of which some `newGroups` may be new.
    func groups(
        of columns: [GrowingBuffer<UInt32>], limits: [Int], count: Int, newGroups: Int = 0
    ) -> GrowingBuffer<UInt32> {
        adopt(limits)
        if newGroups > self.count { reserve(self.count + newGroups) }
        let groups = GrowingBuffer<UInt32>(capacity: count, filler: 0)
        for start in stride(from: 0, to: count, by: rowsAtOnce) {
            findGroups(
                of: columns.map { UnsafePointer($0.base + start) }, limits: limits,
                rows: min(rowsAtOnce, count - start), into: groups.base + start)
        }
        return groups
    }

    private func reserve(_ groups: Int) {
        for field in codes.indices { codes[field].reserveCapacity(groups) }
        for index in indexes { index.reserve(groups) }
    }

    private func adopt(_ limits: [Int]) {
        let needed = KeyLayout(limits: limits)
        if needed != layout { rebuild(needed) }
    }

    private func rebuild(_ layout: KeyLayout) {
        self.layout = layout
        indexes = layout.stages.map { KeyIndex(bits: $0.bits) }
        let numbers = GrowingBuffer<UInt32>(capacity: rowsAtOnce, filler: 0)
        for index in indexes { index.reserve(count) }
        for start in stride(from: 0, to: count, by: rowsAtOnce) {
            let rows = start..<min(start + rowsAtOnce, count)
            let known = codes.map { GrowingBuffer(copying: $0[rows], filler: 0) }
            withExtendedLifetime(known) {
                _ = number(
                    known.map { UnsafePointer($0.base) }, rows: rows.count, into: numbers.base)
            }
        }
    }

    /// Answers how many rows brought a new combination.
    private func number(
        _ columns: [UnsafePointer<UInt32>], rows: Int,
        into numbers: UnsafeMutablePointer<UInt32>
    ) -> Int {
        let keys = keys.base
        var found = 0
        for (place, stage) in layout.stages.enumerated() {
            for row in 0..<rows { keys[row] = place == 0 ? 0 : UInt64(numbers[row]) }
            for (field, shift) in stage.fields {
                let codes = columns[field]
                for row in 0..<rows { keys[row] |= UInt64(codes[row]) &<< UInt64(shift) }
            }
            found = indexes[place].findNumbers(
                of: keys, rows: rows, into: numbers, newRows: newRows.base)
        }
        return found
    }
}
