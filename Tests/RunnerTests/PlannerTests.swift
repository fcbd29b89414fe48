import Foundation
import SalesCore
import Spec
import Storage
import Testing

@testable import Runner

@Suite("Planner")
struct PlannerTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    private func actions(_ plan: Plan) -> [[PlannedInput.Action]] {
        plan.tenants.map { $0.inputs.map(\.action) }
    }

    @Test("What is new is read, what is stored is not, and a twin is a duplicate")
    func actions() async throws {
        try workshop.prepare()
        #expect(actions(try await workshop.plan()) == [[.read]])
        try await workshop.run()
        try workshop.write(Workshop.export("2025-11-01,East,1"), to: "acme/b.csv")
        try workshop.write(try workshop.text("acme/a.csv"), to: "acme/c.csv")
        let plan = try await workshop.plan()
        #expect(actions(plan) == [[.unchanged, .read, .duplicate]])
        #expect(
            plan.tenants[0].inputs.map(\.file.name) == ["acme/a.csv", "acme/b.csv", "acme/c.csv"])
    }

    @Test("Planning changes no file")
    func readOnly() async throws {
        try workshop.prepare()
        let before = workshop.files("")
        _ = try await workshop.plan()
        #expect(workshop.files("") == before)
        try await workshop.run()
        let after = workshop.files("")
        _ = try await workshop.plan()
        // SQLite keeps its index of the log beside a file that is read.
        let planned = workshop.files("").filter { !$0.key.hasSuffix("-shm") && !$0.value.isEmpty }
        #expect(planned == after.filter { !$0.value.isEmpty })
    }

    @Test("The same job, inputs, spec and as-of are the same run, before and after it")
    func stableID() async throws {
        try workshop.prepare()
        let id = try await workshop.plan().runID
        #expect(id.hasPrefix("2025-12-15-"))
        #expect(id.count == "2025-12-15-".count + 12)
        try await workshop.run()
        #expect(try await workshop.plan().runID == id)
        #expect(try await workshop.plan(fullRefresh: true).runID == id)
        try workshop.write("# a comment\n" + Workshop.spec(), to: "acme/metrics.yaml")
        let plan = try await workshop.plan()
        #expect(plan.runID == id)
        #expect(!plan.tenants[0].isFullRefresh)
        let limits = Limits(workers: 1, deadline: 60)
        #expect(try await workshop.plan(workshop.job(limits: limits)).runID == id)
    }

    @Test("Whatever may change the result is another run")
    func sensitiveID() async throws {
        try workshop.prepare()
        var ids = [try await workshop.plan().runID]
        ids.append(try await workshop.plan(asOf: Workshop.asOf.advanced(by: 1)).runID)
        ids.append(try await workshop.plan(period: .october).runID)
        let headline = workshop.job(reports: ReportOptions(length: .headline))
        ids.append(try await workshop.plan(headline).runID)
        let model = workshop.job(writer: .ollama(url: "http://h", model: "m"))
        ids.append(try await workshop.plan(model).runID)
        try workshop.write(Workshop.export("2025-11-01,East,1"), to: "acme/b.csv")
        ids.append(try await workshop.plan().runID)
        try workshop.write(Workshop.export("2025-11-01,East,2"), to: "acme/b.csv")
        ids.append(try await workshop.plan().runID)
        try workshop.write(Workshop.spec(mode: "append"), to: "acme/metrics.yaml")
        ids.append(try await workshop.plan().runID)
        #expect(Set(ids).count == ids.count)
    }

    @Test("A changed spec, or the flag, reads everything known again", arguments: [true, false])
    func fullRefresh(byFlag: Bool) async throws {
        try workshop.prepare()
        try await workshop.run()
        if !byFlag {
            let spec = Workshop.spec().replacingOccurrences(of: "better: up", with: "better: down")
            try workshop.write(spec, to: "acme/metrics.yaml")
        }
        let plan = try await workshop.plan(fullRefresh: byFlag)
        #expect(plan.tenants[0].isFullRefresh)
        #expect(actions(plan) == [[.read]])
    }

    @Test(
        "What an earlier version has kept with less than is needed is read again",
        arguments: [true, false])
    func keptWithLess(isLess: Bool) async throws {
        try workshop.prepare()
        try await workshop.run()
        let plan = try await workshop.plan()
        let tenant = plan.tenants[0]
        let planner = Planner(home: workshop.home)
        var stored = try #require(
            try await planner.storedState(of: tenant.tenant.id, in: plan.places))
        stored.mustReadAgain = isLess
        let made = planner.tenantPlan(
            tenant.tenant, tenant.spec, inputs: tenant.inputs.map(\.file), stored: stored,
            asOf: Workshop.asOf)
        #expect(made.isFullRefresh == isLess)
        #expect(made.inputs.map(\.action) == [isLess ? .read : .unchanged])
    }

    @Test("What is stored but not among the inputs any more is kept, and told")
    func kept() async throws {
        try workshop.prepare()
        try await workshop.run()
        try workshop.remove("acme/a.csv")
        try workshop.write(Workshop.export("2025-11-01,East,1"), to: "acme/b.csv")
        #expect(try await workshop.plan().tenants[0].kept == ["acme/a.csv"])
    }

    @Test("One tenant's trouble is its own")
    func problem() async throws {
        try workshop.prepare("acme")
        try workshop.prepare("bolt", export: nil)
        let plan = try await workshop.plan(workshop.job(["acme", "bolt"]))
        #expect(plan.tenants[0].problem == nil)
        #expect(
            plan.tenants[1].problem as? RunFailure
                == .missingInput(pattern: "bolt/*.csv", tenant: .bolt))
        #expect(plan.tenants[1].problem?.exitCode == .refusedByContract)
    }

    @Test("A damaged store, too, is its tenant's own trouble")
    func damagedStore() async throws {
        try workshop.prepare("acme")
        try workshop.prepare("bolt")
        let job = workshop.job(["acme", "bolt"])
        try await workshop.run(job)
        try workshop.write("not a database", to: "home/store/tenant-bolt.sqlite")
        let plan = try await workshop.plan(job)
        #expect(plan.tenants[0].problem == nil)
        #expect(plan.tenants[1].problem?.summary.contains("tenant-bolt.sqlite") == true)
    }

    @Test("A truncated gzip is told with its file before anything is read into tables")
    func truncated() async throws {
        try workshop.prepare()
        let packed = try GzipEncoder.gzip(Array(Workshop.export("2025-11-01,East,1").utf8))
        try workshop.write(Array(packed.dropLast(5)), to: "acme/b.csv")
        let problem = try await workshop.plan().tenants[0].problem as? RunFailure
        #expect(
            problem
                == .damaged(
                    path: workshop.path + "/acme/b.csv", reason: GzipFault.truncated.rawValue))
    }

    @Test("A selection plans its tenants only, and knows who there is")
    func selection() async throws {
        try workshop.prepare("acme")
        let job = workshop.job(["acme", "bolt"])
        let plan = try await workshop.plan(job, tenants: [.acme])
        #expect(plan.tenants.map(\.tenant.id) == [.acme])
        let stranger = try #require(TenantID("bolz"))
        let failure = await #expect(throws: RunFailure.self) {
            try await workshop.plan(job, tenants: [stranger])
        }
        #expect(failure == .unknownTenant("bolz", known: ["acme", "bolt"]))
        #expect(failure?.remedy == "Known: acme, bolt. Did you mean bolt?")
    }

    @Test("A spec that does not hold makes the job invalid")
    func invalidSpec() async throws {
        try workshop.prepare()
        try workshop.write("version: 1\n", to: "acme/metrics.yaml")
        await #expect(throws: SpecFailure.self) { try await workshop.plan() }
    }

    @Test("A period asked for is the only one reported")
    func period() async throws {
        try workshop.prepare()
        let plan = try await workshop.plan(period: .quarter(2025, 3))
        #expect(plan.job.reports.periods == [.quarter(2025, 3)])
        #expect(plan.job.reports.grains == [.quarter])
    }
}
