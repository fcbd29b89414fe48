internal import SalesCore

/// The columns of a spec, and the names of those that could not be read.
///
/// A broken column is still a known name, so that one mistake is told once.
struct ColumnCatalog {
    /// In the order of the file.
    let specs: [ColumnSpec]
    let declaredNames: [String]
    /// Where each name stands in the file.
    let places: [String: PositionedNode]

    /// Where to report on a column as a whole.
    func place(of column: ColumnSpec) -> PositionedNode? { places[column.name] }

    func column(named name: String) -> ColumnSpec? { specs.first { $0.name == name } }
    func isDeclared(_ name: String) -> Bool { declaredNames.contains(name) }

    /// Names of those that are broken: what is meant may be one of them.
    private var unread: [String] { declaredNames.filter { column(named: $0) == nil } }

    /// A column by name; notes an unknown one.
    ///
    /// `isFit` narrows what is suggested and accepted, `kind` says to what: "number column".
    func column(
        _ name: String, at node: PositionedNode, kind: String,
        isFit: (ColumnSpec) -> Bool = { _ in true }
    ) -> ColumnSpec? {
        guard let column = column(named: name) else {
            if !isDeclared(name) {
                node.report(
                    "no column \(quoted(name))",
                    remedy: suggestion(for: name, among: specs.filter(isFit).map(\.name) + unread))
            }
            return nil
        }
        guard isFit(column) else {
            node.report(
                "'\(name)' is \(article(column.type.rawValue)) column, not a \(kind) column",
                remedy: suggestion(for: name, among: specs.filter(isFit).map(\.name)))
            return nil
        }
        return column
    }

    func replacing(_ specs: [ColumnSpec]) -> ColumnCatalog {
        ColumnCatalog(specs: specs, declaredNames: declaredNames, places: places)
    }
}

/// The word after "a" or "an".
func article(_ word: String) -> String {
    let isVowel = word.first.map { "aeiou".contains($0) } ?? false
    return (isVowel ? "an " : "a ") + word
}
