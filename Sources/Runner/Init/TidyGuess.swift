import SalesCore

/// Whether lines name their metric: a column of few names, one number, and the words for it.
struct TidyGuess {
    let metric: ExportSample.Column
    let value: ExportSample.Column
    /// What says what each value is in.
    let unit: ExportSample.Column?

    private static let mostMetrics = 30

    init?(columns: [ExportSample.Column], time: DateGuess) {
        let rest = columns.filter { $0.header != time.column.header }
        let numbers = rest.filter { $0.type.isNumber }
        let names = rest.filter { column in
            column.type == .text && HeaderWords.isMetricName(column.header)
                && !HeaderWords.isUnit(column.header)
                && column.tally.isAlwaysFilled && !column.tally.isUnique
                && (column.tally.distinct ?? .max) <= Self.mostMetrics
        }
        guard numbers.count == 1, HeaderWords.isValue(numbers[0].header), names.count == 1 else {
            return nil
        }
        metric = names[0]
        value = numbers[0]
        unit = rest.first { $0.type == .text && HeaderWords.isUnit($0.header) }
    }
}
