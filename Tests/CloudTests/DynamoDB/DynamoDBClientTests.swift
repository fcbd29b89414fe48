import Cloud
import CloudTestSupport
import Testing

@Suite("Operations of DynamoDB")
struct DynamoDBClientTests {
    private struct Fixed: HTTPClient {
        let response: HTTPResponse
        func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
            #expect(request.headers["Content-Type"] == "application/x-amz-json-1.0")
            #expect(request.headers["X-Amz-Target"] == "DynamoDB_20120810.GetItem")
            return response
        }
    }

    private func client(_ response: HTTPResponse) -> DynamoDBClient {
        DynamoDBClient(
            AWSClient(
                http: Fixed(response: response),
                credentials: FixedCredentials(accessKeyID: "a", secretAccessKey: "b"),
                endpoint: { _ in AWSEndpoint(url: "https://test", region: "r") }))
    }

    @Test(
        "An answer that is none of its API's is told, not taken for empty",
        arguments: ["", "[]", "no"])
    func refuses(body: String) async {
        await #expect(throws: UnreadableReply(service: .dynamoDB, operation: "GetItem")) {
            _ = try await client(HTTPResponse(status: 200, body: Array(body.utf8)))
                .item(["pk": "a"], in: "t")
        }
    }

    @Test("An empty answer is no item")
    func reads() async throws {
        let client = client(HTTPResponse(status: 200, body: Array("{}".utf8)))
        #expect(try await client.item(["pk": "a"], in: "t") == nil)
    }
}
