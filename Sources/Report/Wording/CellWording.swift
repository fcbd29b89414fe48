import SalesCore

/// A quoted cell's address as people say it.
enum CellWording {
    /// "region: EMEA, product: Tent"; "total" for no slice.
    static func slice(_ cell: CellQuote, in language: ReportLanguage = .english) -> String {
        guard let slice = Slice(cell.slice) else { return PlainText.cut(cell.slice, toWidth: 80) }
        guard !slice.isTotal else { return language.page("total") }
        return slice.members
            .map {
                "\(PlainText.cleaned($0.dimension)): \(PlainText.member($0.value, in: language))"
            }
            .joined(separator: ", ")
    }

    static func period(_ cell: CellQuote, in language: ReportLanguage = .english) -> String {
        Period(cell.period).map(language.name) ?? PlainText.cleaned(cell.period)
    }
}
