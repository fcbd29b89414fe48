internal import SalesCore

/// Reads one text column of a batch into the codes of its pool.
final class TextKernel {
    let plan: RecordPlan.TextPlan
    let fault: UInt16
    private let quote: UInt8
    private let discardsValues: Bool
    private let cache = FieldCache()
    private var discarded = 0
    private static let faulty: UInt64 = 1 << 32
    private static let discard: UInt64 = 1 << 33

    init(plan: RecordPlan.TextPlan, fault: UInt16, quote: UInt8, discardsValues: Bool) {
        self.plan = plan
        self.fault = fault
        self.quote = quote
        self.discardsValues = discardsValues
    }

    /// Fills `column`; returns how many unreadable cells were made missing.
    func read(_ view: RowView, into column: TextColumn) -> Int {
        discarded = 0
        if plan.isDigested {
            readDigests(view, into: column)
        } else if plan.isUsed || !plan.reading.isPlain {
            readCodes(view, into: column)
        } else {
            check(view)
        }
        return discarded
    }

    private func readCodes(_ view: RowView, into column: TextColumn) {
        let pool = column.pool
        let keepsASCII = plan.isUsed && plan.reading.keepsASCII
        var cells = view.cells(of: plan.place.position)
        var row = 0
        while true {
            row = cache.findCodes(&cells, from: row, count: view.count, column.codes)
            guard row < view.count else { break }
            let cell = view.text(view.field(row, plan.place.position))
            let value = cache.value(cell) {
                keepsASCII && self.isKept($0) ? UInt64(pool.code(ofASCII: $0)) : nil
            } resolve: {
                self.resolve($0, pool)
            }
            if value & Self.faulty != 0 { view.mark(row, fault) }
            if value & Self.discard != 0 { discarded += 1 }
            column.codes[row] = UInt32(truncatingIfNeeded: value)
            row += 1
        }
    }

    private func resolve(_ cell: UnsafeBufferPointer<UInt8>, _ pool: TextPool) -> UInt64 {
        do {
            guard let text = try Quoting.plain(cell, quote: quote, plan.reading.read) else {
                return 0
            }
            return UInt64(pool.code(of: plan.isUsed ? text : ""))
        } catch {
            let mayDiscard = discardsValues && error.isUnreadable && !plan.reading.isRequired
            return mayDiscard ? Self.discard : Self.faulty
        }
    }

    private func readDigests(_ view: RowView, into column: TextColumn) {
        let digests = column.holdDigests()
        for row in 0..<view.count {
            column.codes[row] = 0
            let cell = view.text(view.field(row, plan.place.position))
            if plan.reading.keepsASCII, isKept(cell) {
                digests[row] = KeyDigester.digest(of: cell)
                column.codes[row] = 1
                continue
            }
            do {
                guard let text = try Quoting.plain(cell, quote: quote, plan.reading.read) else {
                    continue
                }
                digests[row] = KeyDigester.digest(of: text.utf8)
                column.codes[row] = 1
            } catch {
                if discardsValues, error.isUnreadable, !plan.reading.isRequired {
                    discarded += 1
                } else {
                    view.mark(row, fault)
                }
            }
        }
    }

    /// A column that nothing uses: only what would make the line a reject is asked.
    private func check(_ view: RowView) {
        let position = plan.place.position
        let isRequired = plan.reading.isRequired
        let keepsASCII = plan.reading.keepsASCII
        for row in 0..<view.count {
            let range = view.field(row, position)
            // Only quotes leave a blank at the edge, or nothing but blanks.
            let mayBeMissing =
                isRequired
                && (!keepsASCII || range.isEmpty || view.bytes[range.lowerBound] <= Byte.space)
            if !mayBeMissing, Self.isPlainASCII(view.bytes, range) { continue }
            do {
                _ = try plan.reading.read(view.text(range))
            } catch {
                if discardsValues, error.isUnreadable, !isRequired {
                    discarded += 1
                } else {
                    view.mark(row, fault)
                }
            }
        }
    }

    /// Whether a cell is its own text, if plain cells are.
    private func isKept(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = cell.first, first > Byte.space else { return false }
        return cell.allSatisfy { $0 < 0x80 && $0 != 0 && $0 != quote }
    }

    private static func isPlainASCII(_ bytes: UnsafePointer<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte >= 0x80 || byte == 0 { return false }
            index &+= 1
        }
        return true
    }
}

/// Doubled quotes inside a quoted field.
enum Quoting {
    /// Calls `body` with the field's text, each doubled quote made one.
    static func plain<Result>(
        _ field: UnsafeBufferPointer<UInt8>, quote: UInt8,
        _ body: (UnsafeBufferPointer<UInt8>) throws(FieldFault) -> Result
    ) throws(FieldFault) -> Result {
        guard field.contains(quote) else { return try body(field) }
        let text = single(field, quote: quote)
        return try text.withUnsafeBufferPointer { text throws(FieldFault) in try body(text) }
    }

    static func single(_ field: UnsafeBufferPointer<UInt8>, quote: UInt8) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(field.count)
        var index = 0
        while index < field.count {
            text.append(field[index])
            if field[index] == quote, index + 1 < field.count, field[index + 1] == quote {
                index += 1
            }
            index += 1
        }
        return text
    }
}
