import Foundation
import SalesCore
import Testing

@testable import Runner

@Suite("PlanOutline")
struct PlanOutlineTests {
    @Test("A plan as people read it")
    func text() async throws {
        let workshop = try Workshop()
        try workshop.prepare("acme")
        try workshop.prepare("bolt", export: nil)
        try await workshop.run(tenants: [])
        try workshop.remove("acme/a.csv")
        try workshop.write(Workshop.export("2025-11-01,East,1"), to: "acme/b.csv")
        let plan = try await workshop.plan(workshop.job(["acme", "bolt"]), fullRefresh: true)
        let text = PlanOutline(plan).text
            .replacingOccurrences(of: workshop.path, with: "ROOT")
            .replacingOccurrences(of: plan.runID, with: "RUN")
        #expect(
            text == """
                run RUN of test, as of 2025-12-15, writer template
                acme:
                  read acme/b.csv (41 bytes)
                  keep acme/a.csv, read by an earlier run
                  every known export is read again
                  metrics: revenue
                  slices: total, region
                  reports: latest month, latest quarter
                  writes ROOT/home/store/tenant-acme.sqlite
                  writes ROOT/home/reports/tenant=acme/
                  writes ROOT/home/archive/tenant=acme/
                bolt:
                  cannot run: no input matches bolt/*.csv
                  every known export is read again
                  metrics: revenue
                  slices: total, region
                  reports: latest month, latest quarter
                  writes ROOT/home/store/tenant-bolt.sqlite
                  writes ROOT/home/reports/tenant=bolt/
                  writes ROOT/home/archive/tenant=bolt/
                """)
    }

    @Test("A plan as programs read it")
    func json() async throws {
        let workshop = try Workshop()
        try workshop.prepare()
        let outline = PlanOutline(try await workshop.plan(period: .october))
        #expect(outline.tenants[0].reports == ["2025-10"])
        #expect(outline.tenants[0].inputs.map(\.action) == [.read])
        let again = try JSONDecoder().decode(
            PlanOutline.self, from: JSONEncoder().encode(outline))
        #expect(again == outline)
    }
}
