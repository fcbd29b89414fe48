import SalesCore

/// A column that could say when, with the formats to declare.
struct DateGuess {
    let column: ExportSample.Column
    var formats: [String]
    var question: String?

    /// None where the cells are no dates.
    init?(_ column: ExportSample.Column) {
        self.column = column
        formats = column.formats
        if column.type == .date {
            if column.hasUnclearDates { chooseOrder() }
        } else if column.type == .integer, HeaderWords.isDate(column.header),
            Self.areSerials(column)
        {
            formats = ["excel"]
            question = "plain numbers; read as days since 1900, as spreadsheets count them"
        } else if let short = Self.shortYears(column) {
            formats = [short]
            question = "years of two digits; 69 to 99 are read as the last century"
        } else {
            return nil
        }
    }

    /// The likelier time column ranks higher.
    var rank: (Int, Int) {
        (HeaderWords.isDate(column.header) ? 1 : 0, column.tally.filled)
    }

    /// Day first or month first: both fit, and one must be chosen.
    private mutating func chooseOrder() {
        let monthFirst = formats.filter { $0.hasPrefix("M") }
        let dayFirst = formats.filter { !$0.hasPrefix("M") }
        guard !monthFirst.isEmpty, !dayFirst.isEmpty else { return }
        formats = dayFirst
        question =
            "day or month first? Both fit every cell; this reads \(dayFirst[0]), the other is "
            + "\(monthFirst[0])"
    }

    /// Days from 1954 to 2064.
    private static func areSerials(_ column: ExportSample.Column) -> Bool {
        !column.tally.values.isEmpty
            && column.tally.values.allSatisfy {
                Double($0).map { (20_000...60_000).contains($0) } ?? false
            }
    }

    /// The pattern of `03.09.25`, if all cells are written so.
    private static func shortYears(_ column: ExportSample.Column) -> String? {
        guard let first = column.tally.values.first,
            let mark = first.first(where: { ".-/".contains($0) })
        else { return nil }
        let dates = column.tally.values.map { value in
            value.split(separator: mark, omittingEmptySubsequences: false).map {
                $0.count <= 2 && $0.allSatisfy(\.isNumber) ? Int($0) ?? -1 : -1
            }
        }
        guard dates.allSatisfy({ $0.count == 3 && !$0.contains(-1) }) else { return nil }
        let pattern = dates.contains { $0[1] > 12 } && dates.allSatisfy { $0[0] <= 12 }
        return pattern ? "M\(mark)d\(mark)yy" : "d\(mark)M\(mark)yy"
    }
}
