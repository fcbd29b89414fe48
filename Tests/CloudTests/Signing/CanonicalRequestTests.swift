import Testing

@testable import Cloud

@Suite("What of a request is signed")
struct CanonicalRequestTests {
    private func canonical(_ url: String, _ headers: HTTPHeaders) throws -> CanonicalRequest {
        CanonicalRequest(
            method: "GET", target: try #require(RequestTarget(url)), path: .asSent,
            headers: headers, payload: .unsigned)
    }

    @Test("Headers by name, one line each, white space as one space")
    func sortsHeaders() throws {
        let request = try canonical(
            "https://h/",
            [
                "X-B": "  two \t  spaces ", "Host": "h", "x-a-long": "1", "X-A": "2", "X-A": "1",
                "X-Empty": "",
            ])
        #expect(
            request.description == """
                GET
                /

                host:h
                x-a:2,1
                x-a-long:1
                x-b:two spaces
                x-empty:

                host;x-a;x-a-long;x-b;x-empty
                UNSIGNED-PAYLOAD
                """)
    }

    @Test(
        "What changes on the way is left out",
        arguments: ["User-Agent", "Expect", "Connection", "Transfer-Encoding", "Authorization"])
    func leavesOut(name: String) throws {
        var headers: HTTPHeaders = ["Host": "h"]
        headers.append(name, "x")
        #expect(try canonical("https://h/", headers).signedHeaders == "host")
    }

    @Test("The query by encoded name, then value")
    func sortsQuery() throws {
        let request = try canonical("https://h/?b=2&a-b=1&a=2&a=1&uploads", [:])
        #expect(request.description.contains("\na=1&a=2&a-b=1&b=2&uploads=\n"))
    }
}
