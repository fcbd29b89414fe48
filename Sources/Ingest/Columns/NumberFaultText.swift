internal import SalesCore

/// The words for a cell that is no number, or not the one that its column may hold.
struct NumberFaultText {
    let format: NumberFormat
    let type: ColumnType
    let column: String

    func explain(_ fault: NumberFault, cell: String) -> FaultText.Words {
        let shown = FaultText.shown(cell)
        switch fault {
        case .notANumber, .wrongGrouping:
            return CellShape(Array(cell.utf8)) == .date ? date(shown) : unread(fault, cell)
        case .ambiguousMark:
            return (
                "could be thousands or decimals: \(shown)",
                "Nothing in the file tells which; set `dialect: {decimal: \".\"}` or "
                    + "`dialect: {decimal: \",\"}` in the spec."
            )
        case .scientific:
            return (
                "not \(kind): \(shown) lost its last digits in a spreadsheet",
                "Format the column as a plain number and export again."
            )
        case .otherCurrency(let code): return otherCurrency(code, shown)
        case .percent:
            return (
                "a percentage where \(kind) should be: \(shown)",
                "Mend the cell, or set `type: percent` for column \"\(column)\"."
            )
        case .tooManyDecimals:
            return ("more than 18 decimal places: \(shown)", "Round it in the export.")
        case .outOfRange:
            return ("more than 18 digits before the point: \(shown)", "Check the cell.")
        case .foreignDigits:
            return (
                "digits other than 0 to 9: \(shown)",
                "Export plain digits; those of full width or of another script are not read as "
                    + "numbers."
            )
        case .spreadsheetError:
            return (
                "\(shown) is an error of the spreadsheet, not a value",
                "Mend the cell's formula (or widen its column) in the spreadsheet and export "
                    + "again, or list it under `missing` of column \"\(column)\"."
            )
        }
    }

    private var kind: String {
        switch type {
        case .money: "an amount"
        case .integer: "a whole number"
        case .percent: "a percentage"
        default: "a number"
        }
    }

    private var style: String {
        " The file is read as \(format.example); if it writes \(format.otherExample), set "
            + "`dialect: {decimal: \"\(format.otherMark)\"}`."
    }

    private func unread(_ fault: NumberFault, _ cell: String) -> FaultText.Words {
        let shown = FaultText.shown(cell)
        if let remedy = MissingWords.remedy(for: cell, column: column) {
            return ("not \(kind): \(shown)", remedy)
        }
        if isOtherStyle(cell) { return ("not \(kind): \(shown)", "Mend the cell." + style) }
        if fault == .wrongGrouping {
            return (
                "not \(kind): the digits of \(shown) are not grouped in thousands",
                "Mend the cell." + style
            )
        }
        return (
            "not \(kind): \(shown)",
            "Mend the cell, or list it under `missing` of column \"\(column)\" if it stands for "
                + "no value." + (type == .integer ? "" : style)
        )
    }

    /// Whether a file with the other decimal mark could hold the cell.
    private func isOtherStyle(_ cell: String) -> Bool {
        guard cell.contains(".") || cell.contains(",") else { return false }
        var other = format
        other.decimalMark = format.decimalMark == Byte.point ? Byte.comma : Byte.point
        other.groupingMark = nil
        other.isCertain = true
        return Array(cell.utf8).withUnsafeBufferPointer { other.isNumber($0) }
    }

    private func date(_ shown: String) -> FaultText.Words {
        (
            "a date where \(kind) should be: \(shown)",
            "Check whether the line's cells have slipped by one, or whether a spreadsheet made a "
                + "date of a number."
        )
    }

    private func otherCurrency(_ code: String, _ shown: String) -> FaultText.Words {
        guard let own = format.currency?.code else {
            return (
                "\(shown) is in \(code), but the spec names no currency",
                "Set `currency: \(code.prefix(3))` in the spec."
            )
        }
        return (
            "\(shown) is in \(code), but the spec says \(own)",
            "Export it in \(own); two currencies are never added."
        )
    }
}
