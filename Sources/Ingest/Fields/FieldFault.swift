/// Why a cell does not go into a record.
enum FieldFault: Error, Equatable {
    case missing
    case number(NumberFault)
    case notWhole
    case belowMinimum
    case aboveMaximum
    case date(DateReading.Fault)
    case notListed
    case notABoolean
    case notUTF8
    case holdsNull
    case unknownMetric
    case formulaOverflow
    /// A line of a crosstab that adds up others.
    case total

    /// Whether the cell could not be read, as against one that says what is not allowed.
    var isUnreadable: Bool {
        switch self {
        case .number, .notWhole, .date, .notABoolean, .notUTF8, .holdsNull: true
        default: false
        }
    }
}
