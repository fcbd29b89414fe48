internal import SalesCore

extension PositionedNode {
    /// Long enough for any formula by hand, short enough to be walked recursively.
    static let maximumExpressionLength = 2000

    /// A formula or filter of the metric language.
    func expression() -> Expression? {
        guard let text = text() else { return nil }
        guard text.unicodeScalars.count <= Self.maximumExpressionLength else {
            report("is longer than \(Self.maximumExpressionLength) characters")
            return nil
        }
        do {
            return try Expression(parsing: text)
        } catch {
            let offset = textOffset.map { $0 + error.column - 1 }
            let place = offset == nil ? " (character \(error.column))" : ""
            report(
                error.message + place,
                remedy: "Expressions are made of names, numbers, + - * / ( ), comparisons, "
                    + "and, or, not.",
                scalarsIn: offset ?? 0)
            return nil
        }
    }
}
