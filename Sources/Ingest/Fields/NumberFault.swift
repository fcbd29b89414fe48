/// Why bytes are no number.
enum NumberFault: Error, Equatable {
    case notANumber
    /// Groups of digits that are no thousands, or more than one decimal mark.
    case wrongGrouping
    /// One mark with three digits behind it, in a file that does not say which mark is which.
    case ambiguousMark
    case scientific
    case otherCurrency(String)
    /// A percent where an amount or a count should be.
    case percent
    case tooManyDecimals
    case outOfRange
    /// Digits of another script or of full width.
    case foreignDigits
    /// What a spreadsheet shows in place of a value: `#REF!`, `#N/A`, `####`.
    case spreadsheetError

    var isOtherCurrency: Bool {
        if case .otherCurrency = self { true } else { false }
    }
}
