import SalesCore

/// How facts are written in each language.
extension ReportLanguage {
    func name(of period: Period) -> String {
        self == .german ? GermanNotation.name(of: period) : period.name
    }

    func short(_ value: ExactDecimal, _ unit: MetricUnit) -> String {
        self == .german
            ? GermanNotation.short(value, unit) : ValueFormatter(unit: unit).short(value)
    }

    func whole(_ value: ExactDecimal) -> String {
        self == .german
            ? GermanNotation.full(value, .count) : ValueFormatter(unit: .count).full(value)
    }

    func points(_ difference: ExactDecimal) -> String {
        self == .german ? GermanNotation.points(difference) : ValueFormatter.points(difference)
    }

    func percentMagnitude(_ value: ExactDecimal) -> String {
        self == .german
            ? GermanNotation.percentMagnitude(value) : ValueFormatter.percentMagnitude(value)
    }

    /// "third" of three; German has "Platz 3".
    func place(_ rank: Int) -> String {
        self == .german ? String(rank) : EnglishPhrases.ordinal(rank)
    }

    func ordinal(_ number: Int) -> String {
        self == .german ? GermanPhrases.ordinal(number) : EnglishPhrases.ordinal(number)
    }

    func cardinal(_ number: Int) -> String {
        self == .german
            ? GermanPhrases.cardinal(number) ?? whole(ExactDecimal(number))
            : EnglishPhrases.cardinal(number)
    }
}
