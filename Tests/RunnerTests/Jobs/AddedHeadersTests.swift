import Cloud
import Synchronization
import Testing

@testable import Runner

@Suite("AddedHeaders")
struct AddedHeadersTests {
    private final class Recorder: HTTPClient {
        let requests = Mutex<[HTTPRequest]>([])

        func send(
            _ request: HTTPRequest, receiving receive: BodyReceiver?
        ) async throws -> HTTPResponse {
            requests.withLock { $0.append(request) }
            return HTTPResponse(status: 200)
        }
    }

    @Test("A request goes on as it was, with the headers behind its own")
    func adds() async throws {
        let recorder = Recorder()
        let request = HTTPRequest(.post, "http://h/x", headers: ["A": "1"], body: [7])
        let client = AddedHeaders(base: recorder, headers: ["X-B": "2", "Authorization": "t"])
        #expect(try await client.send(request).status == 200)
        #expect(
            recorder.requests.withLock { $0 } == [
                HTTPRequest(
                    .post, "http://h/x", headers: ["A": "1", "Authorization": "t", "X-B": "2"],
                    body: [7])
            ])
    }
}
