import CloudTestSupport
import Testing

@testable import Cloud

@Suite("Calls of the query protocol")
struct AWSClientQueryTests {
    private struct Answering: HTTPClient {
        let body: String

        func send(_ request: HTTPRequest, receiving: BodyReceiver?) async throws -> HTTPResponse {
            #expect(request.headers["Content-Type"]?.hasPrefix("application/x-www-form") == true)
            return HTTPResponse(status: 200, body: Array(body.utf8))
        }
    }

    private func answer(_ body: String) async throws -> XMLNode {
        let client = AWSClient(
            http: Answering(body: body),
            credentials: FixedCredentials(accessKeyID: "a", secretAccessKey: "b"),
            endpoint: { _ in AWSEndpoint(url: "https://test", region: "r") })
        return try await client.query(
            AWSCall(.iam, "GetRole", on: "role r"), version: "2010-05-08", FormBody())
    }

    @Test("An answer of the operation is read")
    func reads() async throws {
        let root = try await answer("<GetRoleResponse><Arn>arn:x</Arn></GetRoleResponse>")
        #expect(root.first("Arn")?.text == "arn:x")
    }

    @Test("Another answer is told", arguments: ["", "{}", "<Other/>", "<GetRoleResponse>"])
    func refuses(_ body: String) async {
        await #expect(throws: UnreadableReply(service: .iam, operation: "GetRole")) {
            _ = try await answer(body)
        }
    }
}
