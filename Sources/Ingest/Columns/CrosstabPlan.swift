internal import SalesCore

extension RecordPlan {
    /// The month columns of a crosstab, and what its lines measure.
    struct CrosstabPlan: Sendable {
        let months: [MonthColumns.Column]
        let areMonths: Bool
        /// The column that names what a line measures; without one, every line measures the first
        /// of `measures`.
        let metric: Place?
        let measures: [NumberPlan]
        let measureOfName: MeasureNames
        /// Whether an unknown metric name is a reject.
        let refusesUnknown: Bool
        /// Fields that may say that a line is a total of others.
        let labels: [Int]
        let headers: [String]

        func label(at position: Int) -> Place {
            Place(
                position: position, header: headers[position],
                spec: ColumnSpec(name: headers[position], type: .text))
        }
    }
}
