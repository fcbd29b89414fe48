/// A word, a number, a mark or a quoted name, and where it stands in the text.
struct Token: Sendable {
    enum Kind: Sendable {
        case word
        /// Starts with a digit; may hold grouping marks and one decimal mark.
        case number
        case mark
        /// A member's name in quotation marks; `text` is its key between curly ones.
        case name
    }

    let kind: Kind
    /// Lower-case; typographic apostrophes, dashes and spaces are the plain ones.
    let text: String
    /// Half-open range in Unicode scalars of the whole text.
    let start: Int
    let end: Int
    let isCapitalised: Bool
    /// Whether every letter is a capital, in a word of two letters or more.
    let isAllCapitals: Bool
    /// Whether nothing, not even a space, stands between this token and the one before.
    let isAttached: Bool
}
