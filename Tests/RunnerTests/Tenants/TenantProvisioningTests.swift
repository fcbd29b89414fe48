import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Adding a tenant")
struct TenantProvisioningTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("Registers it, makes its tables and its place in the archive, and opens it")
    func adds() async throws {
        let addition = try await workshop.office().add(try workshop.application(plan: "team"))
        #expect(addition.steps == ["tables", "archive"])
        #expect(addition.changed.isEmpty)
        #expect(addition.tenant.status == "active")
        #expect(addition.tenant.plan == "team")
        #expect(addition.tenant.owner == "ann@acme.example")
        #expect(addition.tenant.created == Workshop.time)
        #expect(workshop.exists("home/store/tenant-acme.sqlite"))
        #expect(workshop.exists("home/archive/tenant=acme"))
        #expect(
            try await workshop.actions() == [
                "tenant.registered", "tenant.tables_made", "tenant.archive_made",
                "tenant.activated",
            ])
    }

    @Test("The same again does nothing")
    func again() async throws {
        _ = try await workshop.office().add(try workshop.application())
        let before = try await workshop.actions()
        let addition = try await workshop.office().add(try workshop.application())
        #expect(addition.steps.isEmpty && addition.changed.isEmpty)
        #expect(try await workshop.actions() == before)
    }

    @Test("What is said anew is brought up to date; what is not said stays")
    func changes() async throws {
        _ = try await workshop.office().add(try workshop.application(plan: "team"))
        let addition = try await workshop.office()
            .add(try workshop.application(name: "Acme", owner: nil))
        #expect(addition.changed == ["name"])
        #expect(addition.tenant.plan == "team")
        #expect(addition.tenant.owner == "ann@acme.example")
        #expect(try await workshop.actions().last == "tenant.changed")
        let events = try await workshop.office().history(of: .acme).events
        #expect(!events.contains { "\($0)".contains("@") }, "no personal data in the trail")
    }

    @Test("Whatever step fails, the same command finishes, and no run is let in before")
    func failures() async throws {
        var touches = 1
        while true {
            let workshop = try Workshop()
            do {
                _ = try await workshop.office(Fuse(after: touches)).add(try workshop.application())
                break
            } catch is Fuse.Blown {
                let status = try await workshop.office().registry.tenant(.acme)?.profile.status
                #expect(status != .removed && status != .suspended)
                let addition = try await workshop.office().add(try workshop.application())
                #expect(addition.tenant.status == "active", "touch \(touches)")
                #expect(workshop.exists("home/store/tenant-acme.sqlite"))
                #expect(try await workshop.office().history(of: nil).firstBreak == nil)
                #expect(
                    Set(try await workshop.actions()) == [
                        "tenant.registered", "tenant.tables_made", "tenant.archive_made",
                        "tenant.activated",
                    ])
            }
            touches += 1
        }
        #expect(touches > 12)
    }

    @Test("One that its first run registered is completed, and keeps its usage")
    func registeredByRun() async throws {
        try workshop.prepare()
        try await workshop.run()
        let addition = try await workshop.office().add(try workshop.application())
        #expect(addition.changed == ["name", "owner"])
        #expect(addition.tenant.usage.runs == 1)
        try await workshop.run(fullRefresh: true)
        #expect(try await workshop.office().account(.acme).owner == "ann@acme.example")
    }

    @Test("Keys and roles are made on AWS only")
    func local() async throws {
        let failure = await #expect(throws: RunFailure.self) {
            _ = try await workshop.office().add(try workshop.application(wantsKey: true))
        }
        #expect(failure?.exitCode == .invalidUse)
        #expect(try await workshop.office().accounts().isEmpty)
    }

    @Test(
        "A tenant removed, or on its way, is not added again",
        arguments: [
            (TenantProfile.Status.removed, "another id"), (.suspended, "Finish it"),
        ])
    func closed(_ status: TenantProfile.Status, _ remedy: String) async throws {
        let office = try await workshop.office()
        try await office.registry.register(
            TenantProfile(
                tenant: Tenant(id: .acme, name: "a"), created: Workshop.time, status: status))
        let failure = await #expect(throws: RunFailure.self) {
            _ = try await office.add(try workshop.application())
        }
        #expect(failure?.remedy?.contains(remedy) == true)
    }
}
