import Cloud
import CloudTestSupport
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("Many items at once")
struct DynamoDBClientBatchTests {
    private func items(_ count: Int) -> [DynamoDBItem] {
        (0..<count).map {
            ["pk": .string("p\($0 % 7)"), "sk": .string("\(10_000 + $0)"), "n": .number("\($0)")]
        }
    }

    @Test("Any number of them, written and deleted", arguments: [0, 1, 25, 26, 260])
    func writes(count: Int) async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        let items = items(count)
        try await client.write(items, in: table)
        #expect(try await all(client, table) == Set(items))
        let keys = items.dropFirst(3).map { $0.filter { $0.key != "n" } }
        try await client.write([], deleting: keys, in: table)
        #expect(try await all(client, table) == Set(items.prefix(3)))
    }

    private func all(_ client: DynamoDBClient, _ table: String) async throws -> Set<DynamoDBItem> {
        var found: Set<DynamoDBItem> = []
        try await client.allItems(in: table) { found.formUnion($0) }
        return found
    }

    @Test("What is left undone is sent again, later each time, and nothing else")
    func repeats() async throws {
        let server = PartialServer(undone: 3)
        let clock = TestClock()
        let client = server.client(clock)
        try await client.write(items(25), in: "t")
        #expect(server.sizes == [25, 12, 6, 3])
        #expect(server.written.count == 25)
        #expect(clock.slept == [.milliseconds(25), .milliseconds(50), .milliseconds(100)])
    }

    @Test("A table that never takes all of them is told")
    func givesUp() async throws {
        let client = PartialServer(undone: .max).client(TestClock())
        await #expect(throws: CapacityExceeded(table: "t")) {
            try await client.write(items(25), in: "t")
        }
    }

    @Test("What boto3 wrote is read, and boto3 reads what was written")
    func agreesWithBoto() async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        try await client.write(items(30), in: table)
        let read = try await Python.run(
            script: projectRoot.appending(path: "Tests/CloudTests/Fixtures/boto_dynamodb.py"),
            try await MotoServer.url(), table)
        #expect(String(decoding: read, as: UTF8.self) == "30 items, 435 in all")
        let theirs = try await client.item(["pk": "boto", "sk": "1"], in: table)
        #expect(theirs?["value"] == .number("0.1"))
        #expect(theirs?["text"] == "ü")
    }
}

/// DynamoDB that leaves half of each write undone, so many times.
private final class PartialServer: HTTPClient {
    private struct State {
        var undone: Int
        var sizes: [Int] = []
        var written: [String] = []
    }
    private let state: Mutex<State>

    init(undone: Int) { state = Mutex(State(undone: undone)) }

    var sizes: [Int] { state.withLock { $0.sizes } }
    var written: [String] { state.withLock { $0.written } }

    func client(_ clock: TestClock) -> DynamoDBClient {
        let client = AWSClient(
            http: self, credentials: FixedCredentials(accessKeyID: "a", secretAccessKey: "b"),
            endpoint: { _ in AWSEndpoint(url: "https://test", region: "r") },
            clock: clock.retryClock)
        return DynamoDBClient(client, clock: clock.retryClock)
    }

    func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
        guard case .bytes(let bytes) = request.body,
            let input = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any],
            let requests = (input["RequestItems"] as? [String: [Any]])?["t"]
        else { return HTTPResponse(status: 400) }
        let count = requests.count
        let undone = state.withLock { state in
            state.sizes.append(count)
            state.undone -= 1
            return state.undone >= 0 ? max(1, count / 2) : 0
        }
        let done = requests.dropFirst(undone).map { "\($0)" }
        state.withLock { $0.written += done }
        let left = Array(requests.prefix(undone))
        let answer = ["UnprocessedItems": left.isEmpty ? [:] : ["t": left]]
        return HTTPResponse(
            status: 200, body: Array(try JSONSerialization.data(withJSONObject: answer)))
    }
}
