import Cloud
import Testing

@Suite("An exchange over a real socket")
struct HTTPClientTests {
    let client: any HTTPClient = CurlClient()

    @Test("Method, target and body arrive as they were given", arguments: HTTPMethod.allCases)
    func sends(_ method: HTTPMethod) async throws {
        let hasBody = method == .post || method == .put
        let response = try await client.send(
            HTTPRequest(
                method, try HTTPServer.url("/echo?a=b%20c&d"),
                body: hasBody ? [0x00, 0x41, 0xFF] : []))
        #expect(response.status == 200)
        guard method != .head else {
            #expect(response.body.isEmpty)
            return
        }
        let echo = try Echo(response)
        #expect(echo.method == method.rawValue)
        #expect(echo.target == "/echo?a=b%20c&d")
        #expect(echo.body == (hasBody ? "\u{0}A\u{FF}" : ""))
    }

    @Test(
        "A body may go with any method that has use for one", arguments: [HTTPMethod.get, .delete])
    func sendsBody(with method: HTTPMethod) async throws {
        let request = HTTPRequest(method, try HTTPServer.url("/echo"), body: Array("text".utf8))
        let echo = try Echo(try await client.send(request))
        #expect(echo.method == method.rawValue)
        #expect(echo.body == "text")
    }

    @Test("An empty POST is a POST, not a wait for input")
    func sendsEmptyPost() async throws {
        let echo = try Echo(try await client.send(HTTPRequest(.post, try HTTPServer.url("/echo"))))
        #expect(echo.method == "POST")
        #expect(echo.headers.contains("Content-Length: 0"))
    }

    @Test("A path is sent as it is, dot segments included")
    func keepsPath() async throws {
        let request = HTTPRequest(.get, try HTTPServer.url("/a/../echo"))
        #expect(try Echo(try await client.send(request)).target == "/a/../echo")
    }

    @Test("A megabyte up arrives whole, without waiting for leave to send it")
    func sendsMuch() async throws {
        let body = [UInt8](repeating: 0x61, count: 2 << 20)
        let request = HTTPRequest(.put, try HTTPServer.url("/echo"), body: body)
        let start = ContinuousClock.now
        #expect(try Echo(try await client.send(request)).body.utf8.count == 2 << 20)
        #expect(ContinuousClock.now - start < .seconds(20))
    }

    @Test("Headers are sent in order, and none that nobody asked for but libcurl's four")
    func sendsHeaders() async throws {
        let request = HTTPRequest(
            .post, try HTTPServer.url("/echo"),
            headers: ["X-First": "1", "X-Empty": "", "x-second": "two words"], body: [0x61])
        let headers = try Echo(try await client.send(request)).headers
        #expect(
            headers.filter { !$0.hasPrefix("Host: ") } == [
                "User-Agent: salestalk", "Accept: */*", "X-First: 1", "X-Empty: ",
                "x-second: two words", "Content-Length: 1",
            ])
    }

    @Test("Any status is a response", arguments: [200, 201, 400, 404, 500, 503])
    func returns(status: Int) async throws {
        let response = try await client.send(
            HTTPRequest(.get, try HTTPServer.url("/status?n=\(status)")))
        #expect(response.status == status)
        #expect(response.text == "the reason")
    }

    @Test("A redirect is returned, not followed")
    func returnsRedirect() async throws {
        let response = try await client.send(HTTPRequest(.get, try HTTPServer.url("/redirect")))
        #expect(response.status == 302)
        #expect(response.headers["location"] == "/echo")
    }

    @Test("Repeated response headers are all there")
    func readsHeaders() async throws {
        let headers = try await client.send(
            HTTPRequest(.get, try HTTPServer.url("/repeated"))
        ).headers
        let parts = headers.fields.filter { $0.name.lowercased() == "x-part" }
        #expect(parts.map(\.value) == ["one", "two"])
    }

    @Test("Headers of an interim response are none of the final one's")
    func skipsInterimResponse() async throws {
        let response = try await client.send(HTTPRequest(.get, try HTTPServer.url("/interim")))
        #expect(response.status == 200)
        #expect(response.text == "whole")
        #expect(response.headers["X-Early"] == nil)
        #expect(response.headers["X-Late"] == "yes")
    }

    @Test("A chunked body is put together")
    func readsChunks() async throws {
        let response = try await client.send(HTTPRequest(.get, try HTTPServer.url("/chunked?n=3")))
        #expect(response.text == "piece 0;piece 1;piece 2;")
    }
}
