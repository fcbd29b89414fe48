import SalesCore
import Testing

@testable import Runner

@Suite("What a tenant has before its removal")
struct RemovalInventoryTests {
    @Test("Counts all of it, and nothing of a neighbour")
    func counts() async throws {
        let workshop = try Workshop()
        for tenant in ["acme", "bolt"] { try workshop.prepare(tenant) }
        try await workshop.run(workshop.job(["acme", "bolt"]))
        let office = try await workshop.office()
        let inventory = try await office.inventory(of: .acme, export: nil)
        let table = try await workshop.workspace.table(of: .acme)
        let archived = workshop.files("home/archive/tenant=acme").filter { !$0.value.isEmpty }
        #expect(
            inventory.items.map(\.what) == [
                "cells", "messages", "sources", "archived objects", "report files",
                "quarantine files", "kept answers of models",
            ])
        #expect(
            inventory.items.map(\.total.count) == [table.cellCount, 2, 1, archived.count, 6, 0, 0])
        #expect(inventory.items.allSatisfy { !$0.place.contains("bolt") })
        #expect(try await office.inventory(of: .acme, export: nil) == inventory)
    }

    @Test("Of a tenant without a store, what there is")
    func empty() async throws {
        let workshop = try Workshop()
        let inventory = try await workshop.office().inventory(of: .acme, export: nil)
        #expect(inventory.items.allSatisfy { $0.total.count == 0 })
        #expect(inventory.items.map(\.what).first == "archived objects")
    }
}
