import Runner
import SalesCore
import Testing

@Suite("The page of a checked text")
struct CheckReportPageTests {
    @Test("It names the tenant and the period")
    func names() throws {
        let tenant = try #require(TenantID("acme"))
        let page = CheckReport(claims: []).page(
            of: "Good morning.", tenant: tenant, period: .month(2025, 10))
        #expect(page.contains("acme") && page.contains("October 2025"))
        #expect(page.contains("Good morning."))
    }
}
