import SalesCore
import Testing

@testable import Runner

@Suite("Tenants as an admin sees them")
struct TenantAccountTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Usage is that of the runs, apart and together")
    func usage() async throws {
        for tenant in ["acme", "bolt"] { try workshop.prepare(tenant) }
        let job = workshop.job(["acme", "bolt"])
        try await workshop.run(job)
        try workshop.write(Workshop.export("2025-11-01,East,9.00"), to: "acme/b.csv")
        try await workshop.run(job, tenants: [.acme])
        let accounts = try await workshop.office().accounts()
        #expect(accounts.map(\.id) == [.acme, .bolt])
        #expect(accounts.map(\.usage.runs) == [2, 1])
        #expect(accounts.map(\.usage.rows) == [5, 4])
        let total = try TenantUsage.total(of: accounts.map(\.usage))
        #expect(total.tenant == nil)
        #expect(total.rows == 9)
        #expect(total.runs == 3)
        #expect(total.cost == .zero)
    }

    @Test("One alone is the same as in the list")
    func single() async throws {
        let office = try await workshop.office()
        _ = try await office.add(try workshop.application())
        #expect(try await office.accounts() == [try await office.account(.acme)])
    }
}
