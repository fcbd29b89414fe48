/// Periods and values as a language writes them.
extension ReportLanguage {
    public func name(of period: Period) -> String {
        self == .german ? GermanNotation.name(of: period) : period.name
    }

    /// Of a calendar month, 1 ... 12.
    public func monthName(_ month: Int) -> String {
        self == .german ? GermanNotation.months[month - 1] : Period.monthNames[month - 1]
    }

    public func short(_ value: ExactDecimal, _ unit: MetricUnit) -> String {
        self == .german
            ? GermanNotation.short(value, unit) : ValueFormatter(unit: unit).short(value)
    }

    public func full(_ value: ExactDecimal, _ unit: MetricUnit) -> String {
        self == .german
            ? GermanNotation.full(value, unit) : ValueFormatter(unit: unit).full(value)
    }

    public func points(_ difference: ExactDecimal) -> String {
        self == .german ? GermanNotation.points(difference) : ValueFormatter.points(difference)
    }

    public func percentMagnitude(_ value: ExactDecimal) -> String {
        self == .german
            ? GermanNotation.percentMagnitude(value) : ValueFormatter.percentMagnitude(value)
    }
}
