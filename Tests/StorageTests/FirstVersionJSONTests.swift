import Foundation
import SalesCore
import Testing

@testable import Storage

@Suite("JSON of the first version")
struct FirstVersionJSONTests {
    /// As the first version wrote it, its dialect declared.
    private func oldSpec(dialect: String = "{}") throws -> String {
        try StableJSON.text(Samples.spec)
            .replacing("\"isKey\":false,", with: "")
            .replacing(",\"lines\":\"standard\"", with: "")
            .replacing("\"onDuplicate\":\"keep_last\",", with: "")
            .replacing("\"dialect\":{}", with: "\"dialect\":\(dialect)")
    }

    @Test("A spec says what it said")
    func spec() throws {
        let old = try oldSpec()
        #expect(throws: (any Error).self) { try StableJSON.decode(MetricSpec.self, from: old) }
        let spec = try StableJSON.decode(MetricSpec.self, from: FirstVersionJSON.spec(old))
        #expect(spec == Samples.spec)
    }

    @Test("A declared dialect stays declared")
    func dialect() throws {
        let old = try oldSpec(dialect: #"{"delimiter":59,"hasHeader":true,"quote":39}"#)
        let spec = try StableJSON.decode(MetricSpec.self, from: FirstVersionJSON.spec(old))
        #expect(
            spec.source.dialect
                == DialectSpec(delimiter: ";", quote: .byte(39), headerRows: 1))
    }

    @Test("An aggregate is one value of its own")
    func aggregates() throws {
        let today = """
            "aggregate":{"_0":{"column":"revenue","entities":[],"function":"sum","isApproximate":false}}
            """
        let old = try StableJSON.text(Samples.spec)
            .replacing(today, with: #""aggregate":{"_0":"sum","of":"revenue"}"#)
        #expect(throws: (any Error).self) { try StableJSON.decode(MetricSpec.self, from: old) }
        let spec = try StableJSON.decode(MetricSpec.self, from: FirstVersionJSON.aggregates(old))
        #expect(spec == Samples.spec)
        let unchanged = try StableJSON.text(Samples.spec)
        #expect(
            try StableJSON.decode(MetricSpec.self, from: FirstVersionJSON.aggregates(unchanged))
                == Samples.spec)
    }

    @Test("A summary has no comment lines")
    func summary() throws {
        let summary = Samples.upload("a.csv").summary
        let old = try StableJSON.text(summary).replacing("\"comment\":0,", with: "")
        #expect(throws: (any Error).self) { try StableJSON.decode(UploadSummary.self, from: old) }
        let read = try StableJSON.decode(UploadSummary.self, from: FirstVersionJSON.summary(old))
        #expect(read == summary)
    }

    @Test("What is of today, or no JSON at all, stays", arguments: ["", "[1]", "{", "{}"])
    func others(text: String) throws {
        #expect(FirstVersionJSON.spec(text) == text)
        let today = try StableJSON.text(Samples.spec)
        let again = try StableJSON.decode(MetricSpec.self, from: FirstVersionJSON.spec(today))
        #expect(again == Samples.spec)
    }
}
