import Cloud
import CloudTestSupport
import Foundation
import Synchronization
import Testing

@Suite("Tables in DynamoDB")
struct DynamoDBClientTablesTests {
    @Test("Made, made again without harm, and deleted, twice too")
    func lifecycle() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = TableDescription(
            name: "test-\(UUID().uuidString.lowercased())", timeToLive: "expires",
            tags: ["tenant": "acme"])
        #expect(try await !client.tableExists(table.name))
        try await client.createTable(table)
        try await client.createTable(table)
        #expect(try await client.tableExists(table.name))
        try await client.put(["pk": "a", "sk": "b"], in: table.name)
        try await client.deleteTable(table.name)
        try await client.deleteTable(table.name)
        #expect(try await !client.tableExists(table.name))
    }

    @Test("History that is not ready to be kept is waited for")
    func waits() async throws {
        let clock = TestClock()
        let http = UnreadyHistory(CurlClient(), refusals: 3)
        let client = DynamoDBClient(
            try await MotoServer.client(http: http, clock: clock.retryClock),
            clock: clock.retryClock)
        try await client.createTable(TableDescription(name: "test-\(UUID().uuidString)"))
        #expect(clock.slept == [.seconds(2), .seconds(2), .seconds(2)])
    }

    @Test("A table that is not there is named")
    func names() async throws {
        let client = try await MotoServer.dynamoDB()
        let failure = await #expect(throws: AWSFailure.self) {
            try await client.put(["pk": "a", "sk": "b"], in: "no-such-table")
        }
        #expect(failure?.remedy?.contains("Create table no-such-table") == true)
    }
}

/// DynamoDB that is not ready to keep the history of a table, so many times.
private final class UnreadyHistory: HTTPClient {
    private let http: any HTTPClient
    private let refusals: Mutex<Int>

    init(_ http: any HTTPClient, refusals: Int) {
        self.http = http
        self.refusals = Mutex(refusals)
    }

    func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
        let isAsked = request.headers["X-Amz-Target"]?.hasSuffix("UpdateContinuousBackups") == true
        let isRefused = refusals.withLock { left in
            if isAsked { left -= 1 }
            return isAsked && left >= 0
        }
        guard isRefused else { return try await http.send(request, receiving: receiving) }
        let refusal = #"{"__type": "x#ContinuousBackupsUnavailableException", "message": ""}"#
        return HTTPResponse(status: 400, body: Array(refusal.utf8))
    }
}
