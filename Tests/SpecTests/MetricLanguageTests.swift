import Foundation
import SalesCore
import TestSupport
import Testing

@testable import Spec

/// Every example of docs/metric-language.md, completed by what it leaves out, is a valid spec.
@Suite("Examples of the metric language")
struct MetricLanguageTests {
    /// What an example leaves out: parts of a spec, and of its source, by key.
    private static let spec = [
        "version": "version: 1", "currency": "currency: USD",
        "dimensions": "dimensions: {region: {noun: [region, regions]}}",
        "metrics": "metrics:\n  anything: {aggregate: count}",
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

    static let examples: [String] = {
        let path = projectRoot.path + "/docs/metric-language.md"
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return text.components(separatedBy: "```yaml\n").dropFirst().map {
            $0.components(separatedBy: "```")[0]
        }
    }()

    @Test("There are some") func some() { #expect(Self.examples.count >= 8) }

    @Test("Each is read, and fits the schema", arguments: examples)
    func isRead(example: String) throws {
        let yaml = Self.completed(example)
        _ = try SpecReader.spec(from: yaml, file: "example")
        let schema = projectRoot.appending(path: "docs/schema/metrics.schema.json")
        #expect(try SchemaChecker(schema).faults(in: yaml) == [])
    }

    @Test("Together they use every aggregate, layout, mode and policy")
    func all() throws {
        let text = Self.examples.joined()
        let words =
            Aggregation.allCases.map(\.rawValue) + AggregateReader.Method.allCases.map(\.rawValue)
            + UploadMode.allCases.map(\.rawValue) + DuplicatePolicy.allCases.map(\.rawValue)
            + ColumnType.allCases.map(\.rawValue) + MetricReader.Key.allCases.map(\.rawValue)
            + SourceReader.Key.allCases.map(\.rawValue) + DialectReader.Key.allCases.map(\.rawValue)
        #expect(words.filter { !text.contains($0) } == [])
    }

    private static func completed(_ example: String) -> String {
        var sections = sections(of: example)
        if sections["version"] != nil { return example }
        let isOfSource = sections.keys.contains { source[$0] != nil || $0 == "dialect" }
        guard isOfSource else {
            sections["source"] = sourceText([:])
            return text(sections.merging(spec) { own, _ in own })
        }
        var whole = spec
        let columns = sections["columns"] ?? source["columns"] ?? ""
        if !columns.contains("region:") { whole["dimensions"] = nil }
        whole["source"] = sourceText(sections)
        return text(whole)
    }

    private static func sourceText(_ sections: [String: String]) -> String {
        var whole = sections.merging(source) { own, _ in own }
        if sections["columns"] != nil { whole["time"] = nil }
        return "source:\n"
            + text(whole).split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
    }

    /// The top keys of an example, each with all its lines.
    private static func sections(of example: String) -> [String: String] {
        var sections: [String: String] = [:]
        var key = ""
        for line in example.split(separator: "\n") {
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
