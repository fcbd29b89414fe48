import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Restating")
struct RestatingTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func restatements() async throws -> [Restatement] {
        try await workshop.workspace.places.existingStore(of: .acme)?.restatements() ?? []
    }

    private func replaceOctober(_ revenue: String) throws {
        try workshop.write(
            Workshop.export(
                "2025-09-01,East,100.00", "2025-09-30,West,50.10", "2025-10-01,East,\(revenue)",
                "2025-10-31,West,70.05"), to: "acme/a.csv")
    }

    private func close(until period: String) throws {
        try workshop.write(
            Workshop.spec().replacing(
                "{mode: replace_source}", with: "{mode: replace_source, closed_until: \(period)}"),
            to: "acme/metrics.yaml")
    }

    @Test("A first upload restates nothing, nor do the same bytes, nor a new period")
    func nothing() async throws {
        try workshop.prepare()
        try await workshop.run()
        try await workshop.run()
        try workshop.write(Workshop.export("2025-11-15,East,1.00"), to: "acme/b.csv")
        try await workshop.run()
        let stored = try await restatements()
        #expect(stored.isEmpty)
    }

    @Test("A cell of a whole period is recorded with both values and the upload")
    func records() async throws {
        try workshop.prepare()
        let first = try await workshop.run()
        try replaceOctober("81.00")
        let record = try await workshop.run()
        let restated = try await restatements()
        #expect(restated.map(\.cell.address.slice.description).contains("region=East"))
        let total = try #require(
            restated.first {
                $0.cell.address == CellAddress(metric: "revenue", period: .october)
            })
        #expect(total.cell.before == ExactDecimal("150.05"))
        #expect(total.cell.now == ExactDecimal("151.05"))
        #expect(total.sources.map(\.file) == ["acme/a.csv"])
        #expect(total.runID == record.runID)
        #expect(
            record.tenants[0].notices?.contains { $0.hasPrefix("restated: revenue of") } == true)
        let superseded = try await workshop.workspace.supersededReports()
        #expect(superseded[try #require(first.tenants[0].reports.first?.archive)] != nil)
        #expect(superseded[try #require(record.tenants[0].reports.first?.archive)] == nil)
    }

    @Test("A closed period is left as it is unless asked for; a check says so too")
    func closed() async throws {
        try workshop.prepare()
        try close(until: "2025-10")
        try await workshop.run()
        try replaceOctober("81.00")
        let record = try await workshop.run()
        #expect(record.exitCode == .refusedByContract)
        #expect(try await workshop.revenue(.acme, .october) == "150.05")
        let summary = try #require(record.tenants[0].error?.summary)
        #expect(summary.hasPrefix("acme/a.csv would change revenue of 2025-10 (the total) and"))
        let plan = try await Planner(home: workshop.home).plan(
            workshop.job(), RunSelection(asOf: Workshop.asOf, restates: true))
        let asked = try await Executor(plan: plan).run()
        #expect(asked.exitCode == .done)
        #expect(try await workshop.revenue(.acme, .october) == "151.05")
    }

    @Test("A spec that changes closed cells is refused like an upload")
    func closedSpec() async throws {
        try workshop.prepare()
        try close(until: "2025-10")
        try await workshop.run()
        let spec = try workshop.text("acme/metrics.yaml")
        try workshop.write(
            spec.replacing("of: revenue,", with: "of: revenue, where: region = East,"),
            to: "acme/metrics.yaml")
        let record = try await workshop.run()
        #expect(record.exitCode == .refusedByContract)
        #expect(record.tenants[0].error?.summary.hasPrefix("the spec would change") == true)
    }
}
