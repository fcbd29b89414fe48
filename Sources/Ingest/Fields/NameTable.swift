internal import SalesCore

/// Finds the name that a spelling stands for: as it is written first, then apart from its looks.
struct NameTable: Sendable {
    private var exact: [String: String] = [:]
    private var loose: [String: String] = [:]

    /// `others` are words for names that anyone uses; the column's own come first.
    init(names: [String], aliases: [String: [String]], others: [String: String] = [:]) {
        for name in names + aliases.keys { add(name, for: name) }
        for (name, spellings) in aliases {
            for spelling in spellings { add(spelling, for: name) }
        }
        for (word, name) in others where loose[word] == nil { add(word, for: name) }
    }

    private mutating func add(_ spelling: String, for name: String) {
        exact[spelling] = name
        loose[looseForm(of: spelling)] = name
    }

    var isEmpty: Bool { exact.isEmpty }

    func name(for text: String) -> String? {
        if exact.isEmpty { return nil }
        return exact[text] ?? loose[looseForm(of: text)]
    }
}
