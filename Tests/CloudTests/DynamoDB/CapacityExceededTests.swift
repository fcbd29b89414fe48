import Cloud
import SalesCore
import Testing

@Suite("A table that takes no more writes")
struct CapacityExceededTests {
    @Test("Names the table, and may be tried again")
    func tells() {
        let failure = CapacityExceeded(table: "tenant-acme-metrics")
        #expect(failure.summary.contains("tenant-acme-metrics"))
        #expect(failure.remedy?.contains("again") == true)
        #expect(failure.isTransient)
    }
}
