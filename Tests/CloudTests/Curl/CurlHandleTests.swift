import Cloud
import Foundation
import Testing
import TestSupport

@Suite("Transfers that go wrong")
struct CurlHandleTests {
    let client = CurlClient()

    private func failure(
        _ url: String, headers: HTTPHeaders = [:], limits: TransferLimits = TransferLimits(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> CloudFailure {
        try await #require(throws: CloudFailure.self, sourceLocation: sourceLocation) {
            try await client.send(HTTPRequest(.get, url, headers: headers, limits: limits))
        }
    }

    private func server() throws -> String { try HTTPServer.shared.get().url }

    @Test("Nothing listens")
    func refused() async throws {
        let url = try HTTPServer.deadURL()
        #expect(try await failure(url + "/echo") == .unreachable(server: url))
    }

    @Test("No such host")
    func unresolved() async throws {
        let failure = try await failure("http://no-such-host.invalid:80/echo")
        #expect(failure == .unresolved(server: "http://no-such-host.invalid:80"))
    }

    @Test(
        "The connection ends early",
        arguments: ["/truncated", "/reset", "/nothing", "/chunked-cut"])
    func cut(path: String) async throws {
        #expect(
            try await failure(try HTTPServer.url(path)) == .connectionLost(server: try server()))
    }

    @Test("No byte for too long", arguments: ["/silent", "/stall"])
    func idle(path: String) async throws {
        let limits = TransferLimits(idle: .seconds(1), total: .seconds(20))
        let failure = try await failure(try HTTPServer.url(path), limits: limits)
        #expect(
            failure == .timedOut(server: try server(), phase: .idle, limit: .seconds(1)))
    }

    @Test("Not whole in time, though bytes still come", arguments: ["/trickle", "/silent"])
    func slow(path: String) async throws {
        let limits = TransferLimits(idle: .seconds(20), total: .milliseconds(500))
        let start = ContinuousClock.now
        let failure = try await failure(try HTTPServer.url(path), limits: limits)
        #expect(
            failure
                == .timedOut(server: try server(), phase: .total, limit: .milliseconds(500)))
        #expect(ContinuousClock.now - start < .seconds(10))
    }

    @Test("A connection that is never made")
    func unanswered() async throws {
        let listener = try HTTPServer.deaf()
        let failure = try await failure(
            listener.url, limits: TransferLimits(connect: .milliseconds(300)))
        #expect(
            failure
                == .timedOut(server: listener.url, phase: .connect, limit: .milliseconds(300)))
    }

    @Test(
        "More than is taken, announced or not",
        arguments: ["/huge?n=10000000", "/endless", "/headers?n=400"])
    func tooLarge(path: String) async throws {
        let limits = TransferLimits(responseBytes: 100_000)
        #expect(
            try await failure(try HTTPServer.url(path), limits: limits)
                == .tooLarge(server: try server(), limit: 100_000))
    }

    @Test("As much as is taken, to the byte")
    func largest() async throws {
        let response = try await client.send(
            HTTPRequest(
                .get, try HTTPServer.url("/huge?n=131072"),
                limits: TransferLimits(responseBytes: 131_072)))
        #expect(response.body.count == 131_072)
    }

    @Test(
        "What is no URL, or none of ours",
        arguments: ["", "nonsense here", "file:///etc/passwd", "gopher://localhost/", "http://"])
    func unusable(url: String) async throws {
        guard case .invalidRequest = try await failure(url) else {
            Issue.record("a transfer was tried")
            return
        }
    }

    @Test(
        "A header that would write a second one is not sent",
        arguments: ["a\r\nX-Evil: 1", "a\nb", "nul\u{0}"])
    func injection(value: String) async throws {
        let failure = try await failure(try HTTPServer.url("/echo"), headers: ["X-Name": value])
        guard case .invalidRequest = failure else {
            Issue.record("sent: \(failure)")
            return
        }
    }

    @Test("No secret of a URL, a header or a body in what is logged")
    func keepsSecrets() async throws {
        let dead = try HTTPServer.deadURL().dropFirst("http://".count)
        let failure = try await failure(
            "http://user:sesame@\(dead)/path-sesame?signature=sesame",
            headers: ["Authorization": "sesame"])
        let said = [failure.summary, failure.detail ?? "", failure.remedy ?? "", "\(failure)"]
        #expect(!said.joined().contains("sesame"))
        #expect(failure == .unreachable(server: "http://\(dead)"))
    }

    @Test("The handle works on after a failure")
    func recovers() async throws {
        let one = CurlClient(maximumTransfers: 1)
        for path in ["/reset", "/nothing", "/garbage"] {
            _ = try? await one.send(HTTPRequest(.get, try HTTPServer.url(path)))
            let response = try await one.send(HTTPRequest(.get, try HTTPServer.url("/echo")))
            #expect(response.status == 200)
        }
    }

    @Test("What is not HTTP is told as such")
    func garbage() async throws {
        #expect(
            try await failure(try HTTPServer.url("/garbage")) == .notHTTP(server: try server()))
    }

    @Test("A server that cannot prove who it is gets no request", .enabled(if: Self.hasOpenSSL))
    func untrusted() async throws {
        let server = try LocalServer(script: HTTPServer.script, "--tls")
        let url = "https://localhost:\(server.port)"
        guard case .untrusted(url, let reason) = try await failure(url + "/echo?secret") else {
            Issue.record("trusted")
            return
        }
        #expect(reason.contains("certificate"))
        #expect(!reason.contains("secret"))
    }

    @Test("HTTPS to a server without TLS")
    func notTLS() async throws {
        let url = try HTTPServer.url("/echo").replacing("http://", with: "https://")
        guard case .untrusted = try await failure(url) else {
            Issue.record("no TLS, yet trusted")
            return
        }
    }

    static let hasOpenSSL = ["/usr/bin/openssl", "/usr/local/bin/openssl"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }
}
