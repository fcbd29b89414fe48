import SalesCore

/// A quoted cell's address as people say it.
enum CellWording {
    /// "region: EMEA, product: Tent"; "total" for no slice.
    static func slice(_ cell: CellQuote) -> String {
        guard let slice = Slice(cell.slice) else { return PlainText.cut(cell.slice, toWidth: 80) }
        guard !slice.isTotal else { return "total" }
        return slice.members
            .map { "\(PlainText.cleaned($0.dimension)): \(PlainText.member($0.value))" }
            .joined(separator: ", ")
    }

    static func period(_ cell: CellQuote) -> String {
        Period(cell.period)?.name ?? PlainText.cleaned(cell.period)
    }
}
