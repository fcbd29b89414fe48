internal import SalesCore

/// Reads how the values of a column are spelled: `values` and `aliases`.
///
/// Case and spaces do not tell spellings apart, so two that differ in nothing else are one.
enum SpellingReader {
    static func values(_ node: PositionedNode) -> [String]? {
        guard let values = node.texts() else { return nil }
        if values.isEmpty {
            node.report("is an empty list", remedy: "List the values, or leave the key out.")
        }
        var known: [String: String] = [:]
        for value in values {
            guard let other = known.updateValue(value, forKey: looseForm(of: value)) else {
                continue
            }
            node.report(
                other == value
                    ? "\(quoted(value)) stands twice"
                    : "\(quoted(other)) and \(quoted(value)) differ in case and spaces only",
                remedy: "Keep one.")
        }
        return values
    }

    /// Canonical value → other spellings. `values` are the only ones allowed, if any are.
    static func aliases(_ node: PositionedNode, values: [String]?) -> [String: [String]] {
        var aliases: [String: [String]] = [:]
        var owners: [String: (value: String, spelling: String)] = [:]
        let entries = node.entries() ?? []
        for value in (values ?? []) + entries.map(\.name) {
            owners[looseForm(of: value)] = (value, value)
        }
        for entry in entries {
            if let values, !values.isEmpty, !values.contains(entry.name) {
                entry.key.report(
                    "\(quoted(entry.name)) is not among 'values'",
                    remedy: suggestion(for: entry.name, among: values))
            }
            for spelling in entry.value.texts() ?? [] {
                let owner = owners.updateValue(
                    (entry.name, spelling), forKey: looseForm(of: spelling))
                if let owner, owner.value != entry.name {
                    report(spelling, owner, at: entry.value)
                }
                aliases[entry.name, default: []].append(spelling)
            }
        }
        return aliases
    }

    private static func report(
        _ spelling: String, _ owner: (value: String, spelling: String), at node: PositionedNode
    ) {
        let clash =
            owner.spelling == spelling
            ? "\(quoted(spelling)) already stands for \(quoted(owner.value))"
            : "\(quoted(spelling)) differs from \(quoted(owner.spelling)), which stands for "
                + "\(quoted(owner.value)), in case and spaces only"
        node.report(clash, remedy: "A spelling can mean one value.")
    }
}
