import SalesCore

/// Decides which rows of a batch pass a condition, a column at a time.
final class RowFilter {
    let condition: RowCondition
    private let user: String
    /// One for each level of the condition.
    private let masks: [GrowingBuffer<Bool>]
    private let passing: GrowingBuffer<UInt32>
    private let stack: GrowingBuffer<Rational>

    init(_ condition: RowCondition, user: String) {
        self.condition = condition
        self.user = user
        masks = (0..<condition.depth).map { _ in
            GrowingBuffer(capacity: RecordBatch.capacity, filler: false)
        }
        passing = GrowingBuffer(capacity: RecordBatch.capacity, filler: 0)
        stack = GrowingBuffer(capacity: condition.stackSize, filler: Rational(0))
    }

    /// The rows that pass; good until the next call.
    func selection(in batch: RecordBatch) throws(AggregateFailure) -> Selection {
        try evaluate(condition, batch, level: 0)
        let mask = masks[0].base
        let rows = passing.base
        var count = 0
        for row in 0..<batch.rowCount {
            rows[count] = UInt32(truncatingIfNeeded: row)
            count += mask[row] ? 1 : 0
        }
        return Selection(rows: count == batch.rowCount ? nil : UnsafePointer(rows), count: count)
    }

    /// Fills the mask of a level; deeper levels are free for use.
    private func evaluate(
        _ condition: RowCondition, _ batch: RecordBatch, level: Int
    ) throws(AggregateFailure) {
        switch condition {
        case .text(let column, let literal, let isEqual):
            compareText(batch.texts[column], literal, isEqual, rows: batch.rowCount, level)
        case .time(let comparator, let day):
            comparator.mark(
                batch.days, day.number, rows: batch.rowCount, in: masks[level].base)
        case .day(let column, let comparator, let day):
            compareDays(
                batch.texts[column], comparator, day.description, rows: batch.rowCount, level)
        case .number(let left, let comparator, let right):
            if let column = left.soleColumn, let value = right.soleConstant {
                if compare(batch, column, comparator, value, level) { return }
            } else if let value = left.soleConstant, let column = right.soleColumn {
                if compare(batch, column, comparator.mirrored, value, level) { return }
            }
            try compareRows(batch, left, comparator, right, level)
        case .and(let left, let right):
            try evaluate(left, batch, level: level)
            try evaluate(right, batch, level: level + 1)
            let (mask, other) = (masks[level].base, masks[level + 1].base)
            for row in 0..<batch.rowCount { mask[row] = mask[row] && other[row] }
        case .or(let left, let right):
            try evaluate(left, batch, level: level)
            try evaluate(right, batch, level: level + 1)
            let (mask, other) = (masks[level].base, masks[level + 1].base)
            for row in 0..<batch.rowCount { mask[row] = mask[row] || other[row] }
        }
    }

    private func compareText(
        _ column: TextColumn, _ literal: String, _ isEqual: Bool, rows: Int, _ level: Int
    ) {
        let mask = masks[level].base
        let codes = column.codes
        guard let code = column.pool.knownCode(of: literal) else {
            mask.update(repeating: !isEqual, count: rows)
            return
        }
        for row in 0..<rows { mask[row] = (codes[row] == code) == isEqual }
    }

    /// Days as ISO 8601 writes them stand in the order of their texts. A missing one holds neither way.
    private func compareDays(
        _ column: TextColumn, _ comparator: Comparator, _ day: String, rows: Int, _ level: Int
    ) {
        let mask = masks[level].base
        let codes = column.codes
        var last: (code: UInt32, holds: Bool) = (0, false)
        for row in 0..<rows {
            if codes[row] != last.code {
                let text = column.pool.strings[Int(codes[row])]
                last = (codes[row], codes[row] != 0 && comparator.holds(text, day))
            }
            mask[row] = last.holds
        }
    }

    /// Compares integers where the number has a place on the column's scale; else declines.
    private func compare(
        _ batch: RecordBatch, _ index: Int, _ comparator: Comparator, _ value: ExactDecimal,
        _ level: Int
    ) -> Bool {
        let column = batch.numbers[index]
        guard value.scale <= column.scale,
            let bound = try? value.mantissa(atScale: column.scale)
        else { return false }
        let mask = masks[level].base
        let rows = batch.rowCount
        if column.isNarrow, let narrow = Int64(exactly: bound) {
            comparator.mark(column.narrow, narrow, rows: rows, in: mask)
        } else {
            comparator.mark(column.mantissas, bound, rows: rows, in: mask)
        }
        if column.hasMissing {
            let isMissing = column.isMissing
            for row in 0..<rows { mask[row] = mask[row] && !isMissing[row] }
        }
        return true
    }

    private func compareRows(
        _ batch: RecordBatch, _ left: NumberProgram, _ comparator: Comparator,
        _ right: NumberProgram, _ level: Int
    ) throws(AggregateFailure) {
        let mask = masks[level].base
        let numbers = batch.numbers
        do throws(ArithmeticOverflow) {
            for row in 0..<batch.rowCount {
                guard
                    let first = try left.value(row: row, numbers: numbers, stack: stack.base),
                    let second = try right.value(row: row, numbers: numbers, stack: stack.base)
                else {
                    mask[row] = false
                    continue
                }
                mask[row] = comparator.holds(first, second)
            }
        } catch {
            throw .filterOverflow(user: user)
        }
    }
}

extension Comparator {
    /// Compares every value with one bound.
    @inline(__always)
    fileprivate func mark<Value: Comparable>(
        _ values: UnsafeMutablePointer<Value>, _ bound: Value, rows: Int,
        in mask: UnsafeMutablePointer<Bool>
    ) {
        switch self {
        case .equal: for row in 0..<rows { mask[row] = values[row] == bound }
        case .notEqual: for row in 0..<rows { mask[row] = values[row] != bound }
        case .less: for row in 0..<rows { mask[row] = values[row] < bound }
        case .lessOrEqual: for row in 0..<rows { mask[row] = values[row] <= bound }
        case .greater: for row in 0..<rows { mask[row] = values[row] > bound }
        case .greaterOrEqual: for row in 0..<rows { mask[row] = values[row] >= bound }
        }
    }
}
