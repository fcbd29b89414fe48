import SalesCore

/// A column that could say when, with the formats to declare.
struct DateGuess {
    let column: ExportSample.Column
    let formats: [String]
    /// What a person must confirm, if anything.
    private(set) var question: String?

    /// None where the cells are no dates.
    init?(_ column: ExportSample.Column) {
        self.column = column
        let shape = NumericDateShape(column.tally.values)
        if column.type == .date, !column.hasUnclearDates {
            formats = column.formats
        } else if column.type.isNumber, HeaderWords.isDate(column.header), Self.areSerials(column) {
            formats = ["excel"]
            question = "plain numbers; read as days since 1900, as spreadsheets count them"
        } else if let shape, !column.type.isNumber {
            formats = [shape.pattern]
            question = Self.question(shape, column)
        } else if column.type == .date {
            formats = Array(column.formats.prefix(1))
        } else {
            return nil
        }
    }

    private static func question(
        _ shape: NumericDateShape, _ column: ExportSample.Column
    ) -> String? {
        if let other = shape.otherPattern {
            return
                "day or month first? Both fit every cell; this reads \(shape.pattern), the other "
                + "is \(other)"
        }
        if shape.hasShortYear {
            return "years of two digits; 69 to 99 are read as the last century"
        }
        return column.type == .date ? nil : "some cells are no dates; their lines are rejected"
    }

    /// The likelier time column ranks higher.
    var rank: (Int, Int) { (HeaderWords.isDate(column.header) ? 1 : 0, column.tally.filled) }

    /// Days from 1954 to 2064.
    private static func areSerials(_ column: ExportSample.Column) -> Bool {
        !column.tally.values.isEmpty
            && column.tally.values.allSatisfy {
                Double($0).map { (20_000...60_000).contains($0) } ?? false
            }
    }
}
