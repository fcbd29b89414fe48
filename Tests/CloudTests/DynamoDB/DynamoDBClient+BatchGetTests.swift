import Cloud
import CloudTestSupport
import Foundation
import Synchronization
import Testing

@Suite("Many items of known keys")
struct DynamoDBClientBatchGetTests {
    @Test("All that are there, whatever their number", arguments: [0, 1, 100, 260])
    func reads(count: Int) async throws {
        let client = try await MotoServer.dynamoDB()
        let table = try await MotoServer.table(client)
        let items: [DynamoDBItem] = (0..<count).map {
            ["pk": .string("p\($0 % 7)"), "sk": .string("\($0)"), "n": .number("\($0)")]
        }
        try await client.write(items, in: table)
        let keys = items.map { $0.filter { $0.key != "n" } } + [["pk": "none", "sk": "0"]]
        #expect(Set(try await client.items(keys, in: table)) == Set(items))
    }

    @Test("What is left out is asked for again, later where nothing came")
    func repeats() async throws {
        let server = MeagreServer(answers: [2, 0, 0, 1, 5])
        let clock = TestClock()
        let keys: [DynamoDBItem] = (0..<5).map { ["pk": "a", "sk": .string("\($0)")] }
        #expect(try await server.client(clock).items(keys, in: "t").count == 5)
        #expect(server.sizes == [5, 3, 3, 3, 2])
        #expect(clock.slept == [.milliseconds(25), .milliseconds(50)])
    }

    @Test("A table that answers nothing is told")
    func givesUp() async throws {
        let client = MeagreServer(answers: []).client(TestClock())
        await #expect(throws: CapacityExceeded(table: "t")) {
            _ = try await client.items([["pk": "a", "sk": "1"]], in: "t")
        }
    }
}

/// DynamoDB that answers with so many items of what is asked for, and leaves the rest.
private final class MeagreServer: HTTPClient {
    private let state: Mutex<(answers: [Int], sizes: [Int])>

    init(answers: [Int]) { state = Mutex((answers, [])) }

    var sizes: [Int] { state.withLock(\.sizes) }

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
            let wanted = (input["RequestItems"] as? [String: [String: Any]])?["t"],
            let keys = wanted["Keys"] as? [Any], wanted["ConsistentRead"] as? Bool == true
        else { return HTTPResponse(status: 400) }
        let count = state.withLock { state in
            state.sizes.append(keys.count)
            return state.answers.isEmpty ? 0 : state.answers.removeFirst()
        }
        let left = Array(keys.dropFirst(count))
        let answer: [String: Any] = [
            "Responses": ["t": Array(keys.prefix(count))],
            "UnprocessedKeys": left.isEmpty ? [:] : ["t": ["Keys": left]],
        ]
        return HTTPResponse(
            status: 200, body: Array(try JSONSerialization.data(withJSONObject: answer)))
    }
}
