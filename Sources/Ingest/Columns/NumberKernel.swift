internal import CCSV
internal import SalesCore

/// Reads one number column of a batch.
struct NumberKernel {
    let plan: RecordPlan.NumberPlan
    let fault: UInt16
    let discardsValues: Bool

    /// Whether plain numbers may be read without asking for markers and bounds.
    private var isQuick: Bool {
        let reading = plan.reading
        return !reading.hasNumericMarker && reading.minimum == nil && reading.maximum == nil
    }

    /// Decimal places of the numbers that may be read so. Without certainty about the mark, only
    /// the careful reader may judge `1.234`.
    private var quickPlaces: Int {
        if plan.reading.type == .integer { return 0 }
        return plan.reading.format.isCertain ? QuickNumber.longest : 2
    }

    /// Fills `column`; returns how many unreadable cells were made missing.
    func read(_ view: RowView, into column: NumberColumn, texts: [TextColumn]) -> Int {
        column.begin()
        var discarded = 0
        let isQuick = isQuick
        let mark = plan.reading.format.decimalMark
        var cells = view.cells(of: plan.place.position)
        var form = csv_form_of_numbers(mark, 0)
        var row = 0
        while row < view.count {
            if isQuick, column.isNarrow, column.scale <= min(quickPlaces, Self.formPlaces) {
                if form.places != column.scale {
                    form = csv_form_of_numbers(mark, UInt32(column.scale))
                }
                row = csv_read_numbers(&cells, row, view.count, &form, column.narrow)
                guard row < view.count else { break }
            }
            if !isQuick || !readQuickly(row, into: column, view) {
                readCarefully(row, into: column, view, texts, &discarded)
            }
            row += 1
        }
        plan.markAmountsWithoutCurrency(view, column, texts: texts, fault: fault)
        return discarded
    }

    /// The most decimal places that a form can have.
    private static let formPlaces = 7

    /// Reads a plain number of any scale; false if it is none.
    private func readQuickly(_ row: Int, into column: NumberColumn, _ view: RowView) -> Bool {
        let range = view.field(row, plan.place.position)
        let isNegative = view.bytes[range.lowerBound] == Byte.minus
        let length = range.count - (isNegative ? 1 : 0)
        guard length > 0, length <= QuickNumber.longest,
            let (digits, places) = QuickNumber.parse(
                endingAt: view.bytes + range.upperBound, length: length,
                decimalMark: UInt64(plan.reading.format.decimalMark) &* 0x0101_0101_0101_0101),
            places <= quickPlaces
        else { return false }
        let value = isNegative ? -digits : digits
        if places == column.scale, column.isNarrow {
            column.narrow[row] = value
        } else {
            column.set(row, ParsedNumber(mantissa: Int128(value), scale: places))
        }
        return true
    }

    /// The one reader of everything but plain short numbers.
    @inline(never)
    private func readCarefully(
        _ row: Int, into column: NumberColumn, _ view: RowView, _ texts: [TextColumn],
        _ discarded: inout Int
    ) {
        do {
            let field = view.text(view.field(row, plan.place.position))
            if let number = try plan.read(field, row: row, texts: texts) {
                column.set(row, number)
                return
            }
        } catch {
            if discardsValues, error.isUnreadable, !plan.reading.isRequired {
                discarded += 1
            } else {
                view.mark(row, fault)
            }
        }
        column.setMissing(row)
    }
}

extension NumberColumn {
    func set(_ row: Int, _ number: ParsedNumber) {
        if number.scale > scale { raise(to: number.scale, rows: row) }
        set(row, mantissa: number.mantissa * PowerOfTen[scale - number.scale])
    }

    /// Gives the rows read so far more decimal places.
    ///
    /// A number has at most 18 digits on either side of its mark, so this always fits.
    func raise(to places: Int, rows: Int) {
        raise(by: PowerOfTen[places - scale], rows: rows)
        scale = places
    }
}
