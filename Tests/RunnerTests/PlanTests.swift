import SalesCore
import Testing

@testable import Runner

@Suite("Plan")
struct PlanTests {
    @Test("A plan is the job as it would run: tenants in the job's order")
    func order() async throws {
        let workshop = try Workshop()
        try workshop.prepare("bolt")
        try workshop.prepare("acme")
        let plan = try await workshop.plan(workshop.job(["bolt", "acme"]))
        #expect(plan.tenants.map(\.tenant.id) == [.bolt, .acme])
        #expect(plan.tenants.map(\.tenant.name) == ["Bolt", "Acme"])
        #expect(plan.asOf == Workshop.asOf)
        #expect(plan.home == workshop.home)
        #expect(plan.tenants.allSatisfy { !$0.isFullRefresh && $0.kept.isEmpty })
    }
}
