/// Why the unit that a line names is not that of its value.
enum UnitFault: Equatable {
    case unknown
    /// Things counted where an amount should be, a currency where a percentage should.
    case otherKind
    /// Not the spec's.
    case otherCurrency(String)
    /// Not the one that another column names; empty where it names none.
    case otherThanLine(String)
    /// It makes no number with what stands in the value's cell.
    case unfit
}

/// Why a cell does not go into a record.
enum FieldFault: Error, Equatable {
    case missing
    case number(NumberFault)
    case notWhole
    case belowMinimum
    case aboveMaximum
    case date(DateReading.Fault)
    case notListed
    case notACurrency
    /// A sign of several currencies.
    case unclearCurrency([String])
    /// An amount on a line that names no currency.
    case noCurrency
    /// An amount with a sign or code that is not its line's; empty where the line names none.
    case contradicts(written: String, line: String)
    case notABoolean
    case notUTF8
    case holdsNull
    case unknownMetric
    /// A value whose line names a unit that is not that of its measure.
    case unit(UnitFault, measure: String)
    case formulaOverflow
    /// A line of a crosstab that adds up others.
    case total

    /// Whether the unit is at fault, and not the value.
    var isOfUnit: Bool {
        if case .unit = self { true } else { false }
    }

    /// Whether the cell could not be read, as against one that says what is not allowed.
    var isUnreadable: Bool {
        switch self {
        case .number, .notWhole, .date, .notABoolean, .notUTF8, .holdsNull,
            .notACurrency, .unclearCurrency:
            true
        default: false
        }
    }
}
