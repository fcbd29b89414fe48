import SalesCore

/// How facts are written in each language.
extension ReportLanguage {
    func whole(_ value: ExactDecimal) -> String { full(value, .count) }

    /// "0.71"
    func coefficient(_ value: ExactDecimal) -> String {
        let text = value.text(minimumPlaces: 2)
        return self == .german ? text.replacing(".", with: ",") : text
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
