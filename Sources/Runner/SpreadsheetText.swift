/// Text that no spreadsheet takes for a formula, and back.
///
/// Invariants:
/// 1. `unguarded(guarded(text)) == text` for every text.
/// 2. No guarded text begins with a character that starts a formula.
enum SpreadsheetText {
    /// Full-width signs count too: some spreadsheets fold them.
    private static let starts = Set("=+-@\t\r\n＝＋－＠".unicodeScalars)

    /// With an apostrophe in front where a formula, or apostrophes before one, would begin.
    static func guarded(_ text: String) -> String {
        startsFormula(text.unicodeScalars[...]) ? "'" + text : text
    }

    static func unguarded(_ text: String) -> String {
        guard text.unicodeScalars.first == "'", startsFormula(text.unicodeScalars.dropFirst())
        else { return text }
        return String(text.unicodeScalars.dropFirst())
    }

    private static func startsFormula(_ text: Substring.UnicodeScalarView) -> Bool {
        text.first { $0 != "'" }.map(starts.contains) ?? false
    }
}
