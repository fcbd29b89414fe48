import Foundation

/// An example of docs/metric-language.md: a spec or a part of one, the lines that it is shown on,
/// and the cells that they come to.
public struct SpecExample: Sendable, CustomStringConvertible {
    /// As the document has it.
    public let yaml: String
    /// The export below it, if it has one.
    public let lines: String?
    /// `metric,slice,period,value` below that.
    public let cells: [String]

    public var description: String { yaml.split(separator: "\n").first.map(String.init) ?? "" }

    /// All of the document, in its order.
    public static let all: [SpecExample] = {
        let path = projectRoot.path + "/docs/metric-language.md"
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```yaml\n").dropFirst().map { part in
            // Up to the next example, what stands below belongs to this one.
            SpecExample(
                yaml: part.components(separatedBy: "```")[0],
                lines: block("csv", in: part),
                cells: (block("cells", in: part) ?? "").split(separator: "\n").map(String.init))
        }
    }()

    private static func block(_ name: String, in text: String) -> String? {
        let parts = text.components(separatedBy: "```\(name)\n")
        return parts.count > 1 ? parts[1].components(separatedBy: "```")[0] : nil
    }
}

extension SpecExample {
    /// What an example leaves out: parts of a spec, and of its source, by key.
    private static let spec = [
        "version": "version: 1", "currency": "currency: USD",
        "dimensions": "dimensions: {region: {noun: [region, regions]}}",
        "metrics": "metrics:\n  lines: {aggregate: count}",
    ]
    private static let source = [
        "time": "time: date",
        "columns": """
        columns:
          date: {type: date}
          region: {type: text}
          product: {type: text}
          order_id: {type: text}
          stage: {type: text, values: [open, won, lost]}
          units: {type: integer}
          price: {type: money}
          revenue: {type: money}
          cost: {type: money}
          discount: {type: percent}
        """,
    ]
    private static let sourceKeys = [
        "dialect", "layout", "tidy", "crosstab", "time", "columns", "contract", "upload",
    ]

    /// A whole spec: the example, completed by what it leaves out.
    public var completed: String {
        let sections = sections
        if sections["version"] != nil { return yaml }
        var ofSource = sections.filter { Self.sourceKeys.contains($0.key) }
        var whole = sections.filter { ofSource[$0.key] == nil }
            .merging(Self.spec) { own, _ in own }
        if let columns = ofSource["columns"] {
            if sections["dimensions"] == nil, !columns.contains("region:") {
                whole["dimensions"] = nil
            }
        } else if sections["source"] == nil {
            ofSource.merge(Self.source) { own, _ in own }
        } else {
            whole["dimensions"] = nil
            return Self.text(whole)
        }
        whole["source"] =
            "source:\n"
            + Self.text(ofSource).split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
        return Self.text(whole)
    }

    /// The top keys, each with all its lines.
    private var sections: [String: String] {
        var sections: [String: String] = [:]
        var key = ""
        for line in yaml.split(separator: "\n") {
            if let first = line.first, first.isLetter, let colon = line.firstIndex(of: ":") {
                key = String(line[..<colon])
                sections[key] = String(line)
            } else {
                sections[key, default: ""] += "\n" + line
            }
        }
        return sections
    }

    private static func text(_ sections: [String: String]) -> String {
        sections.sorted { $0.key < $1.key }.map(\.value).joined(separator: "\n")
    }
}
