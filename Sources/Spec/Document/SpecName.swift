/// Names that a spec gives: columns, metrics and dimensions.
enum SpecName {
    /// Words that the expression grammar keeps for itself.
    static let reserved: Set<String> = ["and", "or", "not"]

    /// `[a-z][a-z0-9_]*`, at most 64 characters.
    static func isValid(_ name: String) -> Bool {
        let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = name.utf8.first, letters.contains(first), name.utf8.count <= 64 else {
            return false
        }
        return name.utf8.allSatisfy {
            letters.contains($0) || digits.contains($0) || $0 == UInt8(ascii: "_")
        }
    }
}

extension PositionedNode.Entry {
    /// Whether the key can be a name in formulas, tables and keys; notes the problem if not.
    func hasValidName(as kind: String) -> Bool {
        if SpecName.reserved.contains(name) {
            key.report(
                "'\(name)' cannot be the name of a \(kind): formulas and filters use the word",
                remedy: "Choose another name.")
            return false
        }
        guard SpecName.isValid(name) else {
            key.report(
                "\(quoted(name)) cannot be the name of a \(kind)",
                remedy: "Use a-z first, then a-z, 0-9 and _, at most 64 characters.")
            return false
        }
        return true
    }
}
