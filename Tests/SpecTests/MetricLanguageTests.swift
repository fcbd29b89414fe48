import Foundation
import SalesCore
import TestSupport
import Testing

@testable import Spec

/// Every example of docs/metric-language.md, completed by what it leaves out, is a valid spec.
@Suite("Examples of the metric language")
struct MetricLanguageTests {
    @Test("There are some") func some() { #expect(SpecExample.all.count >= 8) }

    @Test("Each is read, and fits the schema", arguments: SpecExample.all)
    func isRead(example: SpecExample) throws {
        let yaml = example.completed
        _ = try SpecReader.spec(from: yaml, file: "example")
        let schema = projectRoot.appending(path: "docs/schema/metrics.schema.json")
        #expect(try SchemaChecker(schema).faults(in: yaml) == [])
    }

    @Test("Together they use every aggregate, layout, mode and policy")
    func all() throws {
        let text = SpecExample.all.map(\.yaml).joined()
        let words =
            Aggregation.allCases.map(\.rawValue) + AggregateReader.Method.allCases.map(\.rawValue)
            + UploadMode.allCases.map(\.rawValue) + DuplicatePolicy.allCases.map(\.rawValue)
            + ColumnType.allCases.map(\.rawValue) + MetricReader.Key.allCases.map(\.rawValue)
            + SourceReader.Key.allCases.map(\.rawValue) + DialectReader.Key.allCases.map(\.rawValue)
        #expect(words.filter { !text.contains($0) } == [])
    }
}
