import Cloud
import CloudTestSupport
import SalesCore
import Testing

@testable import Storage

/// A run that is cut off at each of its calls in turn; what it leaves must be whole.
@Suite("A crash at any call")
struct DynamoCrashTests {
    private static func state(_ number: Int) throws -> StoreChange {
        StoreChange(
            uploads: [Samples.upload("a.csv", seed: number)],
            superseded: number > 1 ? [Samples.upload("a.csv", seed: number - 1).sha256] : [],
            table: try Samples.table(
                months: number...number + 1, regions: ["EMEA"], bump: ExactDecimal(number),
                asOf: Samples.asOf.advanced(by: number)))
    }

    private func number(of store: DynamoStore) async throws -> Int {
        let table = try #require(try await store.table())
        let number = table.asOf.days(since: Samples.asOf)
        #expect(table.cells == (try Self.state(number).table?.cells))
        #expect(try await store.partials() == [Samples.upload("a.csv", seed: number).partials])
        #expect(try await store.sources().count == number)
        return number
    }

    @Test(
        "The old state or the new is there, whole; the same again ends in the new, and leaves nothing",
        arguments: DynamoMode.allCases, BreakingClient.Ending.allCases)
    func crashes(_ mode: DynamoMode, _ ending: BreakingClient.Ending) async throws {
        var numbers: [Int] = []
        for exchanges in 0... {
            let place = DynamoPlace(mode: mode)
            try await place.store().commit(try Self.state(1))
            let breaking = BreakingClient(CurlClient(), after: exchanges, ending: ending)
            let client = try await place.client(over: breaking)
            do {
                let broken = try await DynamoStore.open(place.tenant, client: client, mode: mode)
                try await broken.commit(try Self.state(2))
            } catch is BreakingClient.Broken {}
            let reader = try await DynamoStore.openForReading(
                place.tenant, client: try await place.client(), mode: mode)
            numbers.append(try await number(of: reader))
            let store = try await place.store()
            try await store.commit(try Self.state(2))
            #expect(try await number(of: store) == 2)
            try await expectNothingLeft(place)
            if !breaking.isBroken { break }
        }
        #expect(numbers.count > 8)
        #expect(numbers == numbers.sorted())
        #expect(Set(numbers) == [1, 2])
    }

    /// After one more commit, if need be: what a crash left goes with the next.
    private func expectNothingLeft(_ place: DynamoPlace) async throws {
        let store = try await place.store()
        try await store.commit(try Self.state(3))
        let head = try #require(try await place.heads().current())
        let ref = try #require(head.record)
        let reader = BlobReader(client: try await place.client(), tables: place.tables)
        let record = try await CommitRecords(reader: reader).record(ref)
        let blobs = Set(record.references + [ref]).reduce(0) { $0 + $1.count }
        #expect(try await place.items("BLOB#").count == blobs)
        #expect(try await place.items("ATTEMPT").isEmpty)
        #expect(try await place.items("METRIC#").count == Self.state(3).table?.cellCount)
    }
}
