internal import SalesCore

extension RecordPlan.NumberPlan {
    /// The number of a cell, nil where it is missing. An amount is in the currency that its line
    /// names, if a column does; `texts` are what the lines hold.
    func read(
        _ cell: UnsafeBufferPointer<UInt8>, row: Int, texts: [TextColumn]
    ) throws(FieldFault) -> ParsedNumber? {
        guard let currency else { return try reading.read(cell) }
        let column = texts[currency]
        let code = column.pool.strings[Int(column.codes[row])]
        let number: ParsedNumber?
        do {
            number = try reading.read(cell, in: Currency(code: code))
        } catch {
            guard case .number(.otherCurrency(let written)) = error else { throw error }
            throw .contradicts(written: written, line: code)
        }
        if number != nil, code.isEmpty { throw .noCurrency }
        return number
    }

    /// Marks the lines that have an amount in no currency.
    func markAmountsWithoutCurrency(
        _ view: RowView, _ column: NumberColumn, texts: [TextColumn], fault: UInt16
    ) {
        guard let currency else { return }
        let codes = texts[currency].codes
        for row in 0..<view.count where codes[row] == 0 && !column.isMissing[row] {
            view.mark(row, fault)
        }
    }
}
