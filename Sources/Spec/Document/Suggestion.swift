internal import SalesCore

/// What to do about a name that is not known: the nearest one, else all of them.
func suggestion(for name: String, among known: [String]) -> String {
    if let nearest = nearestName(to: name, among: known) { return "Did you mean '\(nearest)'?" }
    return known.isEmpty ? "None is declared." : "Known: \(listed(known))."
}

/// Names side by side, cut where nobody would read on.
func listed(_ names: [String]) -> String {
    let limit = 20
    let shown = names.prefix(limit).joined(separator: ", ")
    return names.count > limit ? "\(shown) and \(names.count - limit) more" : shown
}

/// A quoted excerpt of the file, cut to what fits in a message.
func quoted(_ text: String) -> String {
    let limit = 60
    let visible = String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    return visible.count > limit ? "'\(visible.prefix(limit))…'" : "'\(visible)'"
}
