import Cloud
import CloudTestSupport
import SalesCore
import Testing

@Suite("DynamoDB with faults on the way", .serialized)
struct DynamoDBFaultTests {
    /// A table in an account of its own, and two ways to it.
    private struct Place {
        let table: String
        /// Through the proxy.
        let client: DynamoDBClient
        let proxy: FaultProxy
        private let direct: DynamoDBClient

        init(ahead seconds: Double = 0, isImpatient: Bool = false) async throws {
            let account = MotoAccount()
            direct = try await MotoServer.dynamoDB(account: account)
            table = try await MotoServer.table(direct)
            proxy = try await FaultProxy(account: account)
            let clock = TestClock(ahead: seconds).retryClock
            // One connection, so that each request but the first goes over a kept one.
            let curl = CurlClient(maximumTransfers: 1)
            let http: any HTTPClient = isImpatient ? ImpatientClient(curl) : curl
            client = DynamoDBClient(
                try await MotoServer.client(http: http, at: proxy.url, clock: clock), clock: clock)
        }

        /// What the table has, asked past the proxy.
        func items() async throws -> Set<DynamoDBItem> {
            var items: [DynamoDBItem] = []
            try await direct.allItems(in: table) { items += $0 }
            let distinct = Set(items)
            #expect(distinct.count == items.count)
            return distinct
        }
    }

    private let key: DynamoDBItem = ["pk": "a", "sk": "1"]
    private var item: DynamoDBItem { key.merging(["value": .number("1.50")]) { $1 } }
    private let many: [DynamoDBItem] = (0..<60).map {
        ["pk": .string("p\($0 % 7)"), "sk": .string("\(100 + $0)"), "value": .number("\($0)")]
    }

    static let passing = [
        ["500"], ["503", "503"], ["slow-down"], ["reset"], ["lost"], ["truncate"],
        ["slow-down", "lost", "500"],
    ]

    @Test("What may succeed later is sent again, and the table has it once", arguments: passing)
    func repeats(faults: [String]) async throws {
        let place = try await Place()
        _ = try await place.client.item(key, in: place.table)
        try await place.proxy.expect(faults)
        try await place.client.put(item, in: place.table)
        #expect(try await place.items() == [item])
        try await place.proxy.expect(faults)
        #expect(try await place.client.item(key, in: place.table) == item)
        try await place.proxy.expect(faults)
        try await place.client.write(many, in: place.table)
        #expect(try await place.items() == Set(many + [item]))
        try await place.proxy.expect(["pass"] + faults)
        #expect(try await Set(place.client.items(many.map(keys), in: place.table)) == Set(many))
    }

    private func keys(_ item: DynamoDBItem) -> DynamoDBItem {
        item.filter { ["pk", "sk"].contains($0.key) }
    }

    @Test("A table that says nothing more is asked again")
    func stalls() async throws {
        let place = try await Place(isImpatient: true)
        try await place.proxy.expect(["stall"])
        try await place.client.put(item, in: place.table)
        #expect(try await place.items() == [item])
        #expect(try await place.proxy.log() == ["POST PutItem stall", "POST PutItem pass"])
    }

    @Test("An addition whose answer is lost is not made again", arguments: ["lost", "truncate"])
    func addsOnce(fault: String) async throws {
        let place = try await Place()
        _ = try await place.client.item(key, in: place.table)
        try await place.proxy.expect([fault])
        await #expect(throws: CloudFailure.self) { try await add(in: place) }
        #expect(try await place.proxy.log() == ["POST UpdateItem \(fault)"])
        #expect(try await place.items() == [added])
    }

    @Test("An addition that was refused for being too much is made later, once")
    func addsLater() async throws {
        let place = try await Place()
        try await place.proxy.expect(["slow-down", "slow-down"])
        try await add(in: place)
        #expect(try await place.items() == [added])
    }

    private var added: DynamoDBItem { key.merging(["value": .number("1")]) { $1 } }

    private func add(in place: Place) async throws {
        try await place.client.update(
            key, in: place.table, DynamoDBUpdate(add: ["value": .number("1")]))
    }

    @Test(
        "A transaction whose answer is lost is done once, whole", arguments: ["lost", "truncate"])
    func transacts(fault: String) async throws {
        let place = try await Place()
        try await place.proxy.expect([fault])
        // Moto does the same token twice: what must be new stands in for it.
        let writes = many.map { TransactionWrite.put($0, in: place.table, if: .isNew) }
        let addition = TransactionWrite.update(
            key, in: place.table, DynamoDBUpdate(add: ["value": .number("1")]))
        await #expect(throws: ConditionFailed(table: place.table)) {
            try await place.client.transact(writes + [addition], token: "0123456789")
        }
        #expect(try await place.items() == Set(many + [added]))
    }

    @Test(
        "After four attempts it is a failure that names the table, and nothing was written",
        arguments: ["500", "slow-down", "reset"])
    func givesUp(fault: String) async throws {
        let place = try await Place()
        try await place.proxy.expect([String](repeating: fault, count: 9))
        let failure = await #expect(throws: (any Error).self) {
            try await place.client.put(item, in: place.table)
        }
        let told = try #require(failure as? any Failure)
        #expect(told.isTransient)
        #expect(told.remedy != nil)
        if fault != "reset" { #expect(told.summary.contains("PutItem on table \(place.table)")) }
        #expect(try await place.proxy.log().count == 4)
        #expect(try await place.items().isEmpty)
    }

    @Test("An expired token is not sent again, and ends with 4")
    func refusesExpired() async throws {
        let place = try await Place()
        try await place.proxy.expect(["expired"])
        let failure = await #expect(throws: AWSFailure.self) {
            try await place.client.put(item, in: place.table)
        }
        #expect(failure?.exitCode == .credentials)
        #expect(failure?.remedy?.contains("Sign in again") == true)
        #expect(try await place.proxy.log() == ["POST PutItem expired"])
        #expect(try await place.items().isEmpty)
    }

    @Test(
        "A clock that is wrong by hours is corrected by the service's own",
        arguments: [7200.0, -7200])
    func correctsClock(seconds: Double) async throws {
        let place = try await Place(ahead: seconds)
        try await place.proxy.expect(["check-date", "check-date", "check-date"])
        try await place.client.put(item, in: place.table)
        #expect(try await place.client.item(key, in: place.table) == item)
        #expect(try await place.proxy.log().count == 3)
    }

    @Test("A wrong date in an answer moves no clock")
    func keepsClock() async throws {
        let place = try await Place()
        try await place.proxy.expect(["wrong-date", "check-date"])
        try await place.client.put(item, in: place.table)
        #expect(try await place.client.item(key, in: place.table) == item)
        #expect(try await place.proxy.log().count == 2)
    }
}
