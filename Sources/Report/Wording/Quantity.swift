import SalesCore

/// A count with its noun in the right number.
enum Quantity {
    static func text(
        _ count: Int, _ singular: String, _ plural: String? = nil,
        in language: ReportLanguage = .english
    ) -> String {
        let noun = count == 1 ? singular : plural ?? singular + "s"
        return "\(grouped(count, in: language)) \(language.page(noun))"
    }

    /// Marks between groups of three digits.
    static func grouped(_ count: Int, in language: ReportLanguage = .english) -> String {
        language.full(ExactDecimal(count), .count)
    }

    /// The noun of the members left out of a table: "3 others", "1 other".
    static func others(_ count: Int, in language: ReportLanguage = .english) -> String {
        text(count, "other", in: language)
    }
}
