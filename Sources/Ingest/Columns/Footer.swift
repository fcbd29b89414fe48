internal import SalesCore

/// Total lines and closing remarks that exports put below their data.
enum Footer {
    /// More such lines than this at the end of a file are not a footer but a fault.
    static let limit = 5

    private static let totals = [
        "total", "totals", "grand total", "subtotal", "sub-total", "sum", "summe", "gesamt",
        "gesamtsumme", "zwischensumme", "totale", "totaal", "totaux", "suma", "somme",
    ]
    private static let remarks = [
        "end of ", "generated ", "exported ", "report ", "printed ", "created ", "source:",
        "rows:", "records:", "erstellt ", "ende ", "***", "---", "===",
    ]

    /// Whether a line reads as a total or a remark: no date, but a word that says so.
    ///
    /// `timeCell` is nil for a line that has not all its fields.
    static func isFooter(_ fields: [String], timeCell: String?) -> Bool {
        let filled = fields.filter { !$0.isEmpty }
        guard let first = filled.first?.lowercased() else { return false }
        if let timeCell, !timeCell.isEmpty, !isTotal(timeCell) { return false }
        if filled.contains(where: isTotal) { return true }
        return filled.count == 1 && remarks.contains { first.hasPrefix($0) }
    }

    /// Whether a cell says that its line adds up others.
    static func isTotal(_ cell: String) -> Bool {
        var text = looseForm(of: cell)[...]
        while let last = text.last, last == ":" || last == "." { text = text.dropLast() }
        return totals.contains { text == $0 }
    }
}
