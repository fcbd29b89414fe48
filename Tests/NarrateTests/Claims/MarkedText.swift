import SalesCore

/// Prose with one stretch marked, ⟦like this⟧, where the checker must have something to say.
struct MarkedText {
    let text: String
    /// In Unicode scalars of `text`.
    let range: Range<Int>

    init(_ marked: String) {
        var text = ""
        var start = 0
        var end = 0
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": start = text.unicodeScalars.count
            case "⟧": end = text.unicodeScalars.count
            default: text.unicodeScalars.append(scalar)
            }
        }
        self.text = text
        range = start..<end
    }

    /// The claim that stands at the mark.
    func claim(in report: CheckReport) -> Claim? {
        report.claims.first { $0.start < range.upperBound && $0.end > range.lowerBound }
    }
}
