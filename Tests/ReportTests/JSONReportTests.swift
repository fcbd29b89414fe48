import Foundation
import Report
import SalesCore
import TestSupport
import Testing

@Suite("The report as JSON")
struct JSONReportTests {
    @Test(arguments: HTMLReportTests.samples)
    func `What is read is what was written`(_ content: ReportContent) throws {
        #expect(try JSONReport.content(from: JSONReport.text(content)) == content)
    }

    @Test func `The same content is the same bytes, keys in order`() throws {
        let text = try JSONReport.text(SampleReport.american)
        #expect(try text == JSONReport.text(SampleReport.american))
        let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }
            .compactMap { $0.split(separator: "\"").dropFirst().first }
        #expect(keys == keys.sorted() && keys.contains("checked"))
    }

    @Test func `Decimals are text, so that no reader loses a digit`() throws {
        #expect(try JSONReport.text(SampleReport.american).contains("\"value\" : \"900385.11\""))
    }

    @Test func `The sample reads as reviewed`() throws {
        try expectGolden(JSONReport.text(SampleReport.quiet), fixture("quiet.json"))
    }

    @Test(arguments: [
        "", "{", "[]", "{\"runID\":1}", "{\"runID\":\"r\",\"tenant\":{\"id\":\"A\"}}",
    ])
    func `What is no report is told, with a remedy`(_ text: String) throws {
        let failure = try #require(throws: ReportFailure.self) {
            try JSONReport.content(from: text)
        }
        #expect(failure.summary.hasPrefix("The stored report cannot be read"))
        #expect(failure.remedy != nil)
    }
}
