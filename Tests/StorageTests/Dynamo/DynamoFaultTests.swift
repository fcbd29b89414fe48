import Cloud
import CloudTestSupport
import SalesCore
import Testing

@testable import Storage

/// Two commits with a fault at each of their calls in turn, all of them shared out to the faults.
@Suite("A store in DynamoDB with faults on the way", .serialized)
struct DynamoFaultTests {
    private static let passing = ["500", "slow-down", "reset", "lost", "truncate"]

    private static func state(_ number: Int) throws -> StoreChange {
        StoreChange(
            uploads: [Samples.upload("a.csv", seed: number)],
            superseded: number > 1 ? [Samples.upload("a.csv", seed: number - 1).sha256] : [],
            table: try Samples.table(
                months: number...number + 1, regions: ["EMEA"], bump: ExactDecimal(number),
                asOf: Samples.asOf.advanced(by: number)))
    }

    private func store(
        _ place: DynamoPlace, through proxy: FaultProxy
    ) async throws -> DynamoStore {
        let clock = TestClock().retryClock
        let client = DynamoDBClient(
            try await MotoServer.client(
                http: CurlClient(maximumTransfers: 16), at: proxy.url, clock: clock), clock: clock)
        return try await DynamoStore.open(place.tenant, client: client, mode: place.mode)
    }

    @Test(
        "It is committed whatever call meets one, once and whole", arguments: passing,
        DynamoMode.allCases)
    func passes(fault: String, mode: DynamoMode) async throws {
        let account = MotoAccount()
        let proxy = try await FaultProxy(account: account)
        var calls = 1
        var number = try #require(Self.passing.firstIndex(of: fault))
        if mode == .pooled { number += Self.passing.count }
        while number < calls || number < Self.passing.count * 2 {
            // Each call is met in one of the modes.
            let tenant = Samples.makeTenant("at-\(number)")
            let place = DynamoPlace(account: account, mode: mode, tenant: tenant)
            try await proxy.expect([String](repeating: "pass", count: number) + [fault])
            let store = try await store(place, through: proxy)
            try await store.commit(try Self.state(1))
            try await store.commit(try Self.state(2))
            calls = try await proxy.log().count
            try await expectSecondState(place)
            number += Self.passing.count * 2
        }
        #expect(calls > 20)
    }

    /// As the table itself has it, and as who opens it anew reads it.
    private func expectSecondState(_ place: DynamoPlace) async throws {
        let store = try await place.store()
        let expected = try Self.state(2)
        #expect(try await store.table()?.cells == expected.table?.cells)
        #expect(try await store.partials() == [Samples.upload("a.csv", seed: 2).partials])
        #expect(try await store.sources().count == 2)
        let head = try #require(try await place.heads().current())
        let ref = try #require(head.record)
        #expect(head.generation == 2)
        #expect(head.isSettled)
        let reader = BlobReader(client: try await place.client(), tables: place.tables)
        let record = try await CommitRecords(reader: reader).record(ref)
        let blobs = Set(record.references + [ref]).reduce(0) { $0 + $1.count }
        #expect(try await place.items("BLOB#").count == blobs)
        #expect(try await place.items("METRIC#").count == expected.table?.cellCount)
        #expect(try await place.items("ATTEMPT").isEmpty)
    }

    @Test(
        "What will not pass ends in a failure, and the state before stays",
        arguments: [("500", 1), ("slow-down", 3), ("down", 5), ("expired", 7)])
    func fails(fault: String, first: Int) async throws {
        let account = MotoAccount()
        let proxy = try await FaultProxy(account: account)
        for (number, passing) in stride(from: first, to: 12, by: 4).enumerated() {
            let place = DynamoPlace(account: account, tenant: Samples.makeTenant("at-\(number)"))
            try await proxy.expect([])
            let store = try await store(place, through: proxy)
            try await store.commit(try Self.state(1))
            try await proxy.expect(
                [String](repeating: "pass", count: passing)
                    + [String](repeating: fault, count: 99))
            var failure: (any Error)?
            do { try await store.commit(try Self.state(2)) } catch { failure = error }
            let reader = try await DynamoStore.openForReading(
                place.tenant, client: try await place.client(), mode: place.mode)
            let found = try await reader.table()
            if let failure {
                let told = try #require(failure as? any Failure)
                #expect(told.remedy != nil)
                #expect(told.exitCode == (fault == "expired" ? .credentials : .failed))
            }
            let kept = [try Self.state(1).table?.cells, try Self.state(2).table?.cells]
            #expect(kept.contains(found?.cells), "\(fault) after \(passing)")
            if failure == nil { #expect(found?.cells == kept[1], "\(fault) after \(passing)") }
            if number == 0 { #expect(failure != nil) }
            try await place.store().commit(try Self.state(2))
            try await expectSecondState(place)
        }
    }
}
