import Foundation
import TestSupport
import Testing

@testable import Cloud

@Suite("Through which proxy a server is asked")
struct ProxySettingsTests {
    @Test(
        "By the scheme of the URL; a variable in small letters counts before one in capitals",
        arguments: [
            ([:], "https://h", nil),
            (["https_proxy": "http://p:1"], "https://h", "http://p:1"),
            (["https_proxy": "http://p:1"], "http://h", nil),
            (["http_proxy": "p:2", "https_proxy": "p:1"], "http://h", "p:2"),
            (["HTTPS_PROXY": "p:1"], "https://h", "p:1"),
            (["HTTPS_PROXY": "p:1", "https_proxy": "p:2"], "https://h", "p:2"),
            (["HTTPS_PROXY": "p:1", "https_proxy": ""], "https://h", nil),
            (["HTTP_PROXY": "p:1"], "http://h", "p:1"),
            (["all_proxy": "p:3", "http_proxy": "p:1"], "https://h", "p:3"),
        ] as [([String: String], String, String?)])
    func chooses(environment: [String: String], url: String, proxy: String?) {
        #expect(ProxySettings(environment: environment).proxy(for: Origin(of: url)) == proxy)
    }

    @Test(
        "None for what no_proxy names",
        arguments: [
            ("h.test", "https://h.test", true), ("h.test", "https://H.test:8443", true),
            ("test", "https://h.test", true), (".test", "https://h.test", true),
            (".h.test", "https://h.test", true), ("est", "https://h.test", false),
            ("h.test", "https://x-h.test", false), ("h.test:8443", "https://h.test:8443", true),
            ("h.test:8443", "https://h.test", false), ("*", "https://h.test", true),
            ("a.test, h.test", "https://h.test", true), ("a.test h.test", "https://h.test", true),
            ("", "https://h.test", false), (",,", "https://h.test", false),
            ("10.0.0.0/8", "http://10.200.3.4", true), ("10.0.0.0/8", "http://11.0.0.1", false),
            ("10.1.2.3/32", "http://10.1.2.3", true), ("0.0.0.0/0", "http://1.2.3.4", true),
            ("10.0.0.0/8", "http://10.evil.test", false), ("10.0.0.0/99", "http://10.0.0.1", false),
            ("fd12::1", "http://[fd12::1]:80", true), ("[fd12::1]", "http://[fd12::1]:80", true),
        ])
    func excepts(noProxy: String, url: String, isDirect: Bool) {
        for name in ["no_proxy", "NO_PROXY"] {
            let settings = ProxySettings(environment: ["all_proxy": "p:1", name: noProxy])
            #expect((settings.proxy(for: Origin(of: url)) == nil) == isDirect, "\(name)")
        }
    }

    @Test(
        "None for this machine, nor for where AWS gives a machine its role",
        arguments: [
            "http://localhost:4566", "http://127.0.0.1", "http://[::1]:80",
            "http://169.254.169.254/", "http://169.254.170.2/v2", "http://169.254.170.23",
            "http://[fd00:ec2::254]/", "http://[fd00:ec2::23]/v1",
        ])
    func staysNear(url: String) {
        let settings = ProxySettings(environment: ["all_proxy": "http://p:1"])
        #expect(settings.proxy(for: Origin(of: url)) == nil)
    }

    private struct Seen: Decodable, Equatable {
        let line: String
        var tunnel: String?
        var user: String?
    }

    private static let proxy = Task { () throws -> (LocalServer, URL) in
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let server = try await blocking {
            try LocalServer(
                script: projectRoot.appending(path: "Tests/CloudTests/Fixtures/proxy_server.py"),
                python: "/usr/bin/env python3",
                arguments: [folder.path()])
        }
        return (server, folder)
    }

    private func client(
        user: String = "", _ environment: [String: String] = [:]
    ) async throws -> CurlClient {
        let (server, folder) = try await Self.proxy.value
        let proxy = "http://\(user)127.0.0.1:\(server.port)"
        return CurlClient(
            authorities: CertificateAuthorities(
                environment: ["AWS_CA_BUNDLE": folder.appending(path: "proxy.pem").path()]),
            proxies: ProxySettings(
                environment: ["http_proxy": proxy, "https_proxy": proxy].merging(environment) {
                    $1
                }))
    }

    private func seen(_ url: String, by client: CurlClient) async throws -> Seen {
        let response = try await client.send(HTTPRequest(.get, url))
        #expect(response.headers["X-Of-Proxy"] == nil, "what the proxy says of itself is its own")
        return try JSONDecoder().decode(Seen.self, from: Data(response.body))
    }

    @Test("HTTP is asked of the proxy whole, HTTPS through a tunnel, with user and password")
    func asks() async throws {
        #expect(
            try await seen("http://service.test/a%20b?c=d", by: client())
                == Seen(line: "GET http://service.test/a%20b?c=d HTTP/1.1"))
        #expect(
            try await seen("https://service.test/a", by: client())
                == Seen(line: "GET /a HTTP/1.1", tunnel: "service.test:443"))
        let user = "Basic " + Data("user:sesame".utf8).base64EncodedString()
        #expect(
            try await seen("https://guarded.test/a", by: client(user: "user:sesame@"))
                == Seen(line: "GET /a HTTP/1.1", tunnel: "guarded.test:443", user: user))
    }

    @Test("What is excepted, or may have no proxy between, is asked directly")
    func passesBy() async throws {
        let echo = try HTTPServer.url("/echo")
        let near = try await client().send(HTTPRequest(.get, echo))
        #expect(try Echo(near).target == "/echo", "this machine")
        await #expect(throws: CloudFailure.unresolved(server: "http://service.test")) {
            try await client(["no_proxy": "service.test"])
                .send(HTTPRequest(.get, "http://service.test"))
        }
        var agent = HTTPRequest(.get, "http://service.test")
        agent.isDirect = true
        await #expect(throws: CloudFailure.unresolved(server: "http://service.test")) {
            try await client().send(agent)
        }
    }

    @Test("A proxy that gives no way is told as such, without its password")
    func refuses() async throws {
        let port = try await Self.proxy.value.0.port
        for (host, status) in [("refused.test", 403), ("guarded.test", 407)] {
            let failure = await #expect(throws: CloudFailure.self) {
                try await client(user: host == "refused.test" ? "user:sesame@" : "")
                    .send(HTTPRequest(.get, "https://\(host)/a"))
            }
            #expect(
                failure
                    == .proxy(
                        server: "https://\(host)", proxy: "http://127.0.0.1:\(port)",
                        status: status))
            #expect(failure?.isTransient == false)
            #expect(failure?.remedy?.contains("https_proxy") == true)
        }
        let dead = try HTTPServer.deadURL()
        for url in ["http://service.test", "https://service.test"] {
            let failure = await #expect(throws: CloudFailure.self) {
                try await client(["http_proxy": dead, "https_proxy": dead])
                    .send(HTTPRequest(.get, url))
            }
            #expect(failure == .proxy(server: url, proxy: dead, status: nil))
            #expect(failure?.isTransient == true)
        }
    }
}
