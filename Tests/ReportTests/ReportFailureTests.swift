import Report
import SalesCore
import Testing

@Suite("Failures of reading a report")
struct ReportFailureTests {
    @Test func `The place is named by keys, without values`() throws {
        let text = try JSONReport.text(SampleReport.quiet)
            .replacing("\"name\" : \"Acme Outdoor\"", with: "\"name\" : 5")
        let failure = try #require(throws: ReportFailure.self) {
            try JSONReport.content(from: text)
        }
        #expect(
            failure.summary
                == "The stored report cannot be read at tenant.name: another type than expected.")
        #expect(failure.exitCode == .failed)
    }
}
