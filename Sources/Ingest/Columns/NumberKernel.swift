internal import SalesCore

/// Reads one number column of a batch.
struct NumberKernel {
    let plan: RecordPlan.NumberPlan
    let fault: UInt16
    let discardsValues: Bool

    /// Fills `column`; returns how many unreadable cells were made missing.
    func read(_ view: RowView, into column: NumberColumn) -> Int {
        column.begin()
        var discarded = 0
        let reading = plan.reading
        let isQuick =
            !reading.hasNumericMarker && reading.minimum == nil && reading.maximum == nil
        let wholeOnly = reading.type == .integer
        // Without certainty about the mark, only the careful reader may judge `1.234`.
        let quickPlaces = wholeOnly ? 0 : reading.format.isCertain ? 8 : 2
        let mark = UInt64(reading.format.decimalMark) &* 0x0101_0101_0101_0101
        let position = plan.place.position
        let bytes = view.bytes
        let mantissas = column.mantissas
        var scale = 0
        for row in 0..<view.count {
            let range = view.field(row, position)
            let end = range.upperBound
            let isNegative = bytes[range.lowerBound] == Byte.minus
            let length = end &- range.lowerBound &- (isNegative ? 1 : 0)
            if isQuick, length > 0, length <= 8,
                let (digits, places) = QuickNumber.parse(
                    endingAt: bytes + end, length: length, decimalMark: mark),
                places <= quickPlaces
            {
                if places > scale {
                    column.raise(to: places, rows: row)
                    scale = places
                }
                var value = Int64(bitPattern: digits)
                if places != scale {
                    if scale &- places > 10 {
                        mantissas[row] =
                            PowerOfTen[scale - places]
                            * Int128(isNegative ? -value : value)
                        continue
                    }
                    value &*= QuickPower.of(scale &- places)
                }
                mantissas[row] = Int128(isNegative ? 0 &- value : value)
                continue
            }
            if !readCarefully(row, view.text(range), into: column, view, &discarded) {
                mantissas[row] = 0
            }
            scale = column.scale
        }
        return discarded
    }

    /// The one reader of everything but plain short numbers; false if there is no number.
    @inline(never)
    func readCarefully(
        _ row: Int, _ field: UnsafeBufferPointer<UInt8>, into column: NumberColumn, _ view: RowView,
        _ discarded: inout Int
    ) -> Bool {
        do {
            if let number = try plan.reading.read(field) {
                column.set(row, number)
                return true
            }
        } catch {
            if discardsValues, error.isUnreadable, !plan.reading.isRequired {
                discarded += 1
            } else {
                view.mark(row, fault)
            }
        }
        column.setMissing(row)
        return false
    }
}

/// Small powers of ten without a lock or an allocation.
enum QuickPower {
    /// 10^0 ... 10^10.
    @inline(__always)
    static func of(_ exponent: Int) -> Int64 {
        var power: Int64 = 1
        var left = exponent
        while left > 0 {
            power &*= 10
            left &-= 1
        }
        return power
    }
}

extension NumberColumn {
    /// Empties the column for a new batch.
    func begin() {
        scale = 0
        if hasMissing {
            isMissing.update(repeating: false, count: RecordBatch.capacity)
            hasMissing = false
        }
    }

    func set(_ row: Int, _ number: ParsedNumber) {
        if number.scale > scale { raise(to: number.scale, rows: row) }
        mantissas[row] = number.mantissa * PowerOfTen[scale - number.scale]
    }

    func setMissing(_ row: Int) {
        mantissas[row] = 0
        isMissing[row] = true
        hasMissing = true
    }

    /// Gives the rows read so far more decimal places.
    ///
    /// A number has at most 18 digits on either side of its mark, so this always fits.
    func raise(to places: Int, rows: Int) {
        let factor = PowerOfTen[places - scale]
        for row in 0..<rows { mantissas[row] *= factor }
        scale = places
    }
}
