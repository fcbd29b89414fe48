import Foundation
import Spec

/// Judges YAML by the keywords of JSON Schema that the committed schemas use.
struct SchemaChecker {
    private let root: [String: Any]

    /// `file` is a schema under docs/schema.
    init(_ file: URL) throws {
        let json = try JSONSerialization.jsonObject(with: try Data(contentsOf: file))
        guard let root = json as? [String: Any] else { throw CocoaError(.fileReadCorruptFile) }
        self.root = root
    }

    /// What does not fit, with its place; empty where all does.
    func faults(in yaml: String) throws -> [String] {
        faults(in: try YAMLDocument(yaml, file: "checked").root, by: root)
    }

    private func faults(in node: PositionedNode, by schema: [String: Any]) -> [String] {
        for key in ["anyOf", "oneOf"] {
            guard let ways = schema[key] as? [[String: Any]] else { continue }
            let fitting = ways.count { faults(in: node, by: $0).isEmpty }
            if fitting == 0 || (key == "oneOf" && fitting > 1) {
                return ["\(node.path): \(fitting) of \(key)"]
            }
        }
        let names = node.isScalar || node.isList ? [] : (node.entries() ?? []).map(\.name)
        let missing = (schema["required"] as? [String] ?? []).filter { !names.contains($0) }
        let kinds = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
        guard kinds.isEmpty || kinds.contains(where: { isOf($0, node) }) else {
            return ["\(node.path): not \(kinds)"]
        }
        return missing.map { "\(node.path): no \($0)" } + scalarFaults(in: node, by: schema)
            + itemFaults(in: node, by: schema) + entryFaults(in: node, by: schema)
    }

    private func isOf(_ kind: String, _ node: PositionedNode) -> Bool {
        switch kind {
        case "object": !node.isScalar && !node.isList
        case "array": node.isList
        case "integer": node.isScalar && node.text().flatMap { Int($0) } != nil
        case "number": node.isScalar && node.text().flatMap { Double($0) } != nil
        case "boolean": node.isScalar && ["true", "false"].contains(node.text())
        default: node.isScalar
        }
    }

    private func scalarFaults(in node: PositionedNode, by schema: [String: Any]) -> [String] {
        guard node.isScalar, let text = node.text() else { return [] }
        var faults: [String] = []
        if let words = schema["enum"] as? [String], !words.contains(text) {
            faults.append("\(node.path): \(text) is none of \(words)")
        }
        if let pattern = schema["pattern"] as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            faults.append("\(node.path): \(text) is not \(pattern)")
        }
        if let number = Int(text), let least = schema["minimum"] as? Int,
            let most = schema["maximum"] as? Int, !(least...most).contains(number)
        {
            faults.append("\(node.path): \(number) is not \(least)...\(most)")
        }
        return faults
    }

    private func itemFaults(in node: PositionedNode, by schema: [String: Any]) -> [String] {
        guard node.isList, let items = node.items() else { return [] }
        let least = schema["minItems"] as? Int ?? 0
        let most = schema["maxItems"] as? Int ?? Int.max
        let count =
            (least...most).contains(items.count) ? [] : ["\(node.path): \(items.count) items"]
        guard let item = schema["items"] as? [String: Any] else { return count }
        return count + items.flatMap { faults(in: $0, by: item) }
    }

    private func entryFaults(in node: PositionedNode, by schema: [String: Any]) -> [String] {
        guard !node.isScalar, !node.isList, let entries = node.entries() else { return [] }
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        let others = schema["additionalProperties"] as? [String: Any]
        let pattern = (schema["propertyNames"] as? [String: String])?["pattern"]
        return entries.flatMap { entry -> [String] in
            if let pattern, entry.name.range(of: pattern, options: .regularExpression) == nil {
                return ["\(node.path): \(entry.name) is not \(pattern)"]
            }
            if let known = properties[entry.name] ?? others {
                return faults(in: entry.value, by: known)
            }
            return schema["additionalProperties"] as? Bool == false
                ? ["\(node.path): unknown key \(entry.name)"] : []
        }
    }
}
