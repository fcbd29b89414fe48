import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Stores of a job")
struct JobPlacesStoresTests {
    private let workshop: Workshop

    init() throws { workshop = try Workshop() }

    @Test("SQLite: a store is there from the first opening on, and then has its tenant")
    func sqlite() async throws {
        let places = JobPlaces(home: workshop.home)
        #expect(try await places.existingStore(of: .acme) == nil)
        #expect(try await places.tenants().isEmpty)
        let store = try await places.openStore(of: .acme)
        #expect(store.tenant == .acme)
        try store.close()
        #expect(try await places.existingStore(of: .acme)?.tenant == .acme)
        #expect(try await places.tenants() == [.acme])
        #expect(try await places.registry().tenants().isEmpty)
    }
}
