internal import Yams

/// A mapping whose keys are known beforehand: the cases of `Key`.
public struct KeyedMapping<Key: RawRepresentable & CaseIterable> where Key.RawValue == String {
    /// The mapping itself, to report on it as a whole.
    public let node: PositionedNode
    private let values: [String: PositionedNode]

    init(node: PositionedNode, values: [String: PositionedNode]) {
        self.node = node
        self.values = values
    }

    /// The value of a key, if the file has it.
    public subscript(key: Key) -> PositionedNode? { values[key.rawValue] }

    /// The value of a key that must be there.
    public func required(_ key: Key) -> PositionedNode? {
        if let value = self[key] { return value }
        node.report("no '\(key.rawValue)'", remedy: "Add the key '\(key.rawValue)'.")
        return nil
    }
}

extension PositionedNode {
    /// Reads a mapping with known keys; any other key is a problem with the nearest known name.
    ///
    /// `planned` are keys of the language that this version cannot do yet, and says so.
    public func mapping<Key: RawRepresentable & CaseIterable>(
        _: Key.Type, planned: [String] = []
    ) -> KeyedMapping<Key>? where Key.RawValue == String {
        guard let entries = entries() else { return nil }
        let known = Key.allCases.map(\.rawValue)
        var values: [String: PositionedNode] = [:]
        for entry in entries {
            if known.contains(entry.name) {
                values[entry.name] = entry.value
            } else if planned.contains(entry.name) {
                entry.key.report(
                    "'\(entry.name)' is not supported yet", remedy: "Supported: \(listed(known)).")
            } else {
                entry.key.report(
                    "unknown key \(quoted(entry.name))",
                    remedy: suggestion(for: entry.name, among: known))
            }
        }
        return KeyedMapping(node: self, values: values)
    }

    /// One entry of a mapping whose keys are the user's own names.
    public struct Entry {
        public let name: String
        /// Stands where the key stands.
        public let key: PositionedNode
        public let value: PositionedNode
    }

    /// The entries of a mapping in the order of the file.
    public func entries() -> [Entry]? {
        guard case .mapping(let mapping) = node else {
            reportExpected("a mapping of keys to values")
            return nil
        }
        var seen: Set<String> = []
        return mapping.compactMap { keyNode, valueNode in
            let key = PositionedNode(node: keyNode, path: path, problems: problems)
            guard case .scalar(let scalar) = keyNode, !isNull(scalar) else {
                key.reportExpected("a name as key")
                return nil
            }
            guard seen.insert(scalar.string).inserted else {
                key.report(
                    "\(quoted(scalar.string)) stands more than once in the same mapping",
                    remedy: "Keep one, or give the other its own name.")
                return nil
            }
            return Entry(name: scalar.string, key: key, value: child(valueNode, scalar.string))
        }
    }
}
