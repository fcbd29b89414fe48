import Foundation
import TestSupport
import Testing

@testable import Cloud

@Suite("Whom servers are vouched for by, and HTTP/2")
struct CertificateAuthoritiesTests {
    @Test(
        "The first variable that says something counts",
        arguments: [
            ([:], nil),
            (["SSL_CERT_DIR": "/d"], "/d"),
            (["SSL_CERT_FILE": "/o", "SSL_CERT_DIR": "/d"], "/o"),
            (["SSL_CERT_FILE": "/o", "CURL_CA_BUNDLE": "/c"], "/c"),
            (["CURL_CA_BUNDLE": "/c", "AWS_CA_BUNDLE": "/a"], "/a"),
            (["CURL_CA_BUNDLE": "/c", "AWS_CA_BUNDLE": ""], "/c"),
        ] as [([String: String], String?)])
    func reads(_ environment: [String: String], _ expected: String?) {
        #expect(CertificateAuthorities(environment: environment).path == expected)
    }

    @Test("A server that its own authority vouches for is asked, over HTTP/2")
    func trusts() async throws {
        let server = try await HTTP2Server()
        let client = CurlClient(authorities: server.authorities)
        for size in [0, 1, 3_000_000] {
            let body = [UInt8](repeating: 7, count: size)
            let response = try await client.send(
                HTTPRequest(.put, server.url + "/?2000000", body: body))
            #expect(response.status == 200)
            #expect(response.body.count == 2_000_000)
            let seen = try server.seen(in: response)
            #expect(seen == .init(version: "2", method: "PUT", size: size))
        }
    }

    @Test("A folder of certificates does as well")
    func trustsFolder() async throws {
        let server = try await HTTP2Server()
        let rehash = Process()
        rehash.executableURL = URL(filePath: "/usr/bin/env")
        rehash.arguments = ["openssl", "rehash", server.folder.path()]
        rehash.standardError = FileHandle.nullDevice
        try rehash.run()
        rehash.waitUntilExit()
        let client = CurlClient(
            authorities: CertificateAuthorities(
                environment: ["SSL_CERT_DIR": server.folder.path()]))
        let response = try await client.send(HTTPRequest(.get, server.url))
        #expect(response.status == 200)
    }

    @Test("Nobody else's word counts, and no missing file's", arguments: [nil, "/nowhere/ca.pem"])
    func refuses(_ path: String?) async throws {
        let server = try await HTTP2Server()
        let authorities = CertificateAuthorities(
            environment: path.map { ["AWS_CA_BUNDLE": $0] } ?? [:])
        let failure = try await #require(throws: CloudFailure.self) {
            _ = try await CurlClient(authorities: authorities)
                .send(HTTPRequest(.get, server.url))
        }
        guard case .untrusted = failure else {
            Issue.record("\(failure)")
            return
        }
        #expect(failure.remedy?.contains("AWS_CA_BUNDLE") == true)
    }
}
