import Cloud
import SalesCore
import Testing

@Suite("A table that does not serve yet")
struct TableNotReadyTests {
    @Test("Names the table, and may be tried again")
    func tells() {
        let failure = TableNotReady(table: "tenant-acme-metrics")
        #expect(failure.summary.contains("tenant-acme-metrics"))
        #expect(failure.remedy?.contains("again") == true)
        #expect(failure.isTransient)
    }
}
