/// The date patterns that a spec may name, such as `yyyy-MM-dd`, `d. MMMM yyyy` or `excel`.
enum DateFormat {
    /// Letter → how often it may stand in a row.
    private static let fields: [(letter: Character, counts: ClosedRange<Int>)] = [
        ("M", 1...4), ("d", 1...2), ("E", 1...4), ("H", 1...2), ("h", 1...2), ("m", 1...2),
        ("s", 1...2), ("S", 1...9), ("a", 1...1), ("X", 1...3), ("x", 1...3), ("Z", 1...5),
    ]

    /// Serial numbers of days, as a spreadsheet keeps them.
    private static let serials = ["excel", "excel-1904"]

    /// What is wrong with a pattern; none if nothing is.
    static func fault(in pattern: String) -> String? {
        if serials.contains(pattern) { return nil }
        var found: Set<Character> = []
        var rest = pattern[...]
        while let letter = rest.first {
            if letter == "'" {
                guard let close = rest.dropFirst().firstIndex(of: "'") else {
                    return "\(quoted(pattern)) has no closing '"
                }
                rest = rest[rest.index(after: close)...]
                continue
            }
            let run = rest.prefix { $0 == letter }
            rest = rest.dropFirst(run.count)
            guard letter.isASCII, letter.isLetter, run != "T" else { continue }
            guard isField(letter, run.count) else {
                return "\(quoted(pattern)) has the unknown field '\(run)'"
            }
            found.insert(letter)
        }
        guard found.contains("y"), found.contains("M") else {
            return "\(quoted(pattern)) names no year and month"
        }
        return nil
    }

    private static func isField(_ letter: Character, _ count: Int) -> Bool {
        if letter == "y" { return count == 2 || count == 4 }
        return fields.contains { $0.letter == letter && $0.counts.contains(count) }
    }
}
