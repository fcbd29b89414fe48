/// The date patterns that a spec may name.
enum DateFormat {
    static let fields = [
        "yyyy", "yy", "MMMM", "MMM", "MM", "M", "dd", "d", "HH", "H", "mm", "ss",
    ]

    /// What is wrong with a pattern; none if nothing is.
    static func fault(in pattern: String) -> String? {
        var found: Set<Character> = []
        var rest = pattern[...]
        while let letter = rest.first {
            let run = rest.prefix { $0 == letter }
            rest = rest.dropFirst(run.count)
            guard letter.isASCII else { return "\(quoted(pattern)) has the character '\(letter)'" }
            guard letter.isLetter, letter != "T" else { continue }
            guard fields.contains(String(run)) else {
                return "\(quoted(pattern)) has the unknown field '\(run)'"
            }
            guard found.insert(letter).inserted else {
                return "\(quoted(pattern)) has the field '\(letter)' twice"
            }
        }
        guard found.contains("y"), found.contains("M") else {
            return "\(quoted(pattern)) names no year and month"
        }
        return nil
    }
}
