import SalesCore
import Testing

@Suite("Plans")
struct ServicePlanTests {
    @Test("Named as they are written")
    func names() {
        #expect(
            ServicePlan.allCases.map(\.rawValue) == ["trial", "team", "standard", "enterprise"])
        #expect(ServicePlan(rawValue: "Team") == nil)
    }
}
