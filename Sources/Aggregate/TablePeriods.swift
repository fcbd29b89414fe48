import SalesCore

/// The periods that tables have rows of, in the order of their texts.
struct TablePeriods {
    struct Row {
        let period: Period
        /// The columns `grain` and `period`.
        let field: [UInt8]
        let status: PeriodStatus
        /// Whether metrics that fill read zero here without a line.
        let isFilled: Bool
    }

    let rows: [Row]
    /// By grain asked for, the place in `rows` of each month's period, by month code.
    let places: [[UInt32]]
    /// Places in `rows` that are filled.
    let filled: [UInt32]

    /// `span` holds the months that are filled with zeros.
    init(
        _ joiner: CellJoiner, grains: [Grain], coverage: Coverage, filling span: [Period]
    ) {
        let calendar = joiner.spec.calendar
        let period = { (month: Period, grain: Grain) in
            grain == .month ? month : calendar.quarter(ofMonth: month)
        }
        let filledPeriods = Set(span.flatMap { month in grains.map { period(month, $0) } })
        let periods = Set(
            joiner.months.flatMap { month in grains.map { period(month, $0) } }
        ).union(filledPeriods)
        let rows = periods.map { ($0, Array($0.description.utf8)) }
            .sorted { $0.1.lexicographicallyPrecedes($1.1) }
            .map { period, text in
                Row(
                    period: period, field: Array("\(period.grain.rawValue),".utf8) + text,
                    status: coverage.status(of: period),
                    isFilled: filledPeriods.contains(period))
            }
        let known = Dictionary(
            rows.enumerated().map { ($1.period, UInt32($0)) },
            uniquingKeysWith: { first, _ in first })
        places = grains.map { grain in
            joiner.months.map { known[period($0, grain)] ?? 0 }
        }
        filled = rows.indices.filter { rows[$0].isFilled }.map(UInt32.init)
        self.rows = rows
    }
}
