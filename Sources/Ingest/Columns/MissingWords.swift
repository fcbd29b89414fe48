internal import SalesCore

/// What exports write where there is no value. Nothing of it is taken for one unless declared.
enum MissingWords {
    private static let words: Set<String> = [
        "n/a", "na", "n.a.", "n. a.", "#n/a", "null", "(null)", "nil", "none", "nan", "-nan", "inf",
        "-", "--", "---", "–", "—", ".", "..", "...", "?", "??", "???", "\\n", "\\\\n", "tbd",
        "tba",
        "unknown", "missing", "empty", "blank", "(blank)", "(leer)", "leer", "k.a.", "k. a.",
        "keine angabe", "s/d", "n/d", "nd", "n.d.", "n/v", "n.v.", "x", "*", "_", "/", "undefined",
    ]

    /// The remedy for a cell that looks like one of them.
    static func remedy(for cell: String, column: String) -> String? {
        guard words.contains(looseForm(of: cell)) else { return nil }
        return "If it stands for no value, write `missing: [\"\(cell)\"]` for column \"\(column)\"."
    }
}
