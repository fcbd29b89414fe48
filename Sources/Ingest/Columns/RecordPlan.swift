internal import SalesCore

/// Everything a worker knows before it sees the first line.
struct RecordPlan: Sendable {
    let schema: RecordSchema
    /// As messages call it.
    let delimiterName: String
    let quote: UInt8
    /// Fields of a whole line.
    let fieldCount: Int
    /// The lines that name the columns, as the file has them; empty without a header.
    let headerRecords: [[[UInt8]]]
    let time: TimePlan
    let texts: [TextPlan]
    let numbers: [NumberPlan]
    let formulas: [FormulaPlan]
    let tidy: TidyPlan?
    let crosstab: CrosstabPlan?
    let discardsValues: Bool
    /// What becomes of lines that have not the fields of a whole one.
    let lines: LinePolicy
    let numberFormat: NumberFormat
    /// Among `texts`, those that name the currencies of amounts.
    let currencyTexts: [Int]
    /// None where nobody asks for the keys of lines.
    var keys: KeyPlan?

    /// Where a column stands in the file and what messages call it.
    struct Place: Sendable {
        let position: Int
        let header: String
        let spec: ColumnSpec
    }

    struct TimePlan: Sendable {
        let place: Place
        let reading: DateReading
    }

    struct TextPlan: Sendable {
        let place: Place
        /// Among the schema's text columns.
        let index: Int
        let reading: TextReading
        /// Whether any metric or slice uses it; other columns are checked but not kept.
        let isUsed: Bool
        /// Whether it matters only which of its texts are the same.
        var isDigested = false
    }

    struct NumberPlan: Sendable {
        let place: Place
        /// Among the schema's number columns.
        let index: Int
        let reading: NumberReading
        /// Of amounts whose lines name their currency: where, among the schema's text columns.
        var currency: Int?
        /// What lines may call it, by loose form.
        var names: Set<String> = []
    }

    struct FormulaPlan: Sendable {
        let spec: ColumnSpec
        let index: Int
        let program: RowFormula
    }

    /// The two columns of the tidy layout, and the measures that its metric column names.
    struct TidyPlan: Sendable {
        let metric: Place
        let value: Place
        let measures: [NumberPlan]
        let measureOfName: MeasureNames
        /// Whether an unknown metric name is a reject.
        let refusesUnknown: Bool
        /// None where no column names units.
        var unit: UnitPlan?
    }

    /// The column that says what a tidy line's value is in.
    struct UnitPlan: Sendable {
        let place: Place
        let reading: TextReading
        /// Whether it is what names the currencies of amounts, too.
        let namesCurrencies: Bool
    }
}
