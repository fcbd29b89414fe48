/// Gives every distinct combination of codes (month, dimensions) a group of its own.
///
/// Invariants:
/// 1. Groups are numbered 0, 1, 2, … in the order in which they are met, and keep their number.
/// 2. `codes` holds each group's combination, field by field, so the index can be built anew
///    when a field outgrows its bits.
final class GroupTable {
    private(set) var count = 0
    /// By field; of each, one code for every group.
    private(set) var codes: [GrowingBuffer<UInt32>]
    private var layout: KeyLayout
    private var indexes: [KeyIndex]
    private let keys: GrowingBuffer<UInt64>
    private let rowsAtOnce: Int

    init(fields: Int, rowsAtOnce: Int) {
        codes = (0..<fields).map { _ in GrowingBuffer(filler: 0) }
        self.rowsAtOnce = rowsAtOnce
        keys = GrowingBuffer(capacity: rowsAtOnce, filler: 0)
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
        let needed = KeyLayout(limits: limits)
        if needed != layout { rebuild(needed) }
        number(columns, rows: rows, into: groups) { row in
            for field in columns.indices {
                codes[field].reserve(count + 1)
                codes[field].base[count] = columns[field][row]
            }
            count += 1
        }
    }

    private func rebuild(_ layout: KeyLayout) {
        self.layout = layout
        indexes = layout.stages.map { KeyIndex(bits: $0.bits) }
        let numbers = GrowingBuffer<UInt32>(capacity: rowsAtOnce, filler: 0)
        for start in stride(from: 0, to: count, by: rowsAtOnce) {
            let known = codes.map { UnsafePointer($0.base + start) }
            number(
                known, rows: min(rowsAtOnce, count - start), into: numbers.base, onNew: { _ in })
        }
    }

    private func number(
        _ columns: [UnsafePointer<UInt32>], rows: Int,
        into numbers: UnsafeMutablePointer<UInt32>, onNew: (Int) -> Void
    ) {
        let keys = keys.base
        for (place, stage) in layout.stages.enumerated() {
            for row in 0..<rows { keys[row] = place == 0 ? 0 : UInt64(numbers[row]) }
            for (field, shift) in stage.fields {
                let codes = columns[field]
                for row in 0..<rows { keys[row] |= UInt64(codes[row]) &<< UInt64(shift) }
            }
            let isLast = place == layout.stages.count - 1
            indexes[place].findNumbers(of: keys, rows: rows, into: numbers) { row in
                if isLast { onNew(row) }
            }
        }
    }
}
