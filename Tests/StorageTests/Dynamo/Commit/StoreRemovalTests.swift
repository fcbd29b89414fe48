import Cloud
import CloudTestSupport
import SalesCore
import Testing

@testable import Storage

@Suite("Removing a tenant")
struct StoreRemovalTests {
    private func fill(_ place: DynamoPlace) async throws {
        let store = try await place.store()
        for months in [1...2, 2...3] {
            let table = try Samples.table(months: months, regions: ["EMEA"])
            try await store.commit(StoreChange(uploads: [Samples.upload("a.csv")], table: table))
        }
        try await store.save([Samples.message("text", of: place.tenant)])
    }

    @Test("Nothing of it is left, and of others all, wherever it was cut off")
    func pooled() async throws {
        let other = DynamoPlace(mode: .pooled)
        try await fill(other)
        let theirs = Set(try await other.items(""))
        for exchanges in 0... {
            let place = DynamoPlace(
                account: other.account, mode: .pooled, tenant: Samples.makeTenant("a\(exchanges)"))
            try await fill(place)
            let breaking = BreakingClient(CurlClient(), after: exchanges, ending: .after)
            let broken = try await place.client(over: breaking)
            try? await DynamoStore.remove(place.tenant, client: broken, mode: .pooled)
            try await DynamoStore.remove(
                place.tenant, client: try await place.client(), mode: .pooled)
            #expect(try await place.items("").isEmpty)
            #expect(Set(try await other.items("")) == theirs)
            guard breaking.isBroken else { break }
        }
    }

    @Test("Tables of its own go, once and again")
    func ownTables() async throws {
        let place = DynamoPlace()
        try await fill(place)
        let client = try await place.client()
        for _ in 1...2 {
            try await DynamoStore.remove(place.tenant, client: client, mode: place.mode)
            for name in [place.tables.metrics, place.tables.messages] {
                #expect(try await !client.tableExists(name))
            }
        }
        await #expect(throws: StorageFailure.noTables(tenant: place.tenant)) {
            try await DynamoStore.openForReading(place.tenant, client: client, mode: place.mode)
        }
    }
}
