import Cloud
import SalesCore
import Testing

@Suite("A write that somebody else was before")
struct ConditionFailedTests {
    @Test("Names the table, and may be tried again")
    func tells() {
        let failure = ConditionFailed(table: "tenant-acme-metrics")
        #expect(failure.summary.contains("tenant-acme-metrics"))
        #expect(failure.remedy?.contains("again") == true)
        #expect(failure.isTransient)
    }
}
