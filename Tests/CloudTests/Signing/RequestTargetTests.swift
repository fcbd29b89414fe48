import Testing

@testable import Cloud

@Suite("Where a request goes")
struct RequestTargetTests {
    @Test(
        "Host, path and query, as sent",
        arguments: [
            ("https://S3.Example.com/a%20b?x=1&y", "s3.example.com", "/a%20b", ["x", "y"]),
            ("https://example.com", "example.com", "/", []),
            ("https://example.com?x=%3D", "example.com", "/", ["x"]),
            ("https://example.com:443/", "example.com", "/", []),
            ("http://127.0.0.1:80/", "127.0.0.1", "/", []),
            ("http://127.0.0.1:443/k", "127.0.0.1:443", "/k", []),
            ("https://[::1]:8443/k#part", "[::1]:8443", "/k", []),
        ])
    func reads(url: String, host: String, path: String, names: [String]) throws {
        let target = try #require(RequestTarget(url))
        #expect(target.host == host)
        #expect(target.path == path)
        #expect(target.query.map(\.name) == names)
    }

    @Test(
        "What is not an absolute URL, or holds a password, is none",
        arguments: ["", "/a", "https://", "https:///a", "https://user:pass@example.com/"])
    func refuses(url: String) {
        #expect(RequestTarget(url) == nil)
    }

    @Test("Parameters are added encoded, and nothing else is changed")
    func adds() throws {
        let target = try #require(RequestTarget("https://example.com/a?b="))
        #expect(target.adding([.init("c d", "=")]).url == "https://example.com/a?b=&c%20d=%3D")
        #expect(target.adding([]).url == "https://example.com/a?b=")
    }
}
