import Storage
import Testing

@Suite("Stores in SQLite")
struct SQLiteStoresTests {
    @Test("Looking for one makes nothing, and removing one leaves no file")
    func files() async throws {
        let home = try TemporaryFolder()
        let stores = SQLiteStores(home: home.path)
        #expect(try await stores.store(of: Samples.tenant) == nil)
        try await stores.remove(Samples.tenant)
        #expect(home.files.isEmpty)
        try await stores.create(Samples.tenant, kmsKey: nil)
        #expect(home.files == ["store/tenant-acme.sqlite"])
        try await stores.remove(Samples.tenant)
        #expect(home.files.isEmpty)
        #expect(stores.retention == nil)
    }
}
