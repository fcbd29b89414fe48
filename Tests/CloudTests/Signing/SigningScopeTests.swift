import Foundation
import Testing

@testable import Cloud

@Suite("What a signature holds for")
struct SigningScopeTests {
    private let scope = SigningScope(
        time: SigningTime(Date(timeIntervalSince1970: 1_440_938_160)), region: "us-east-1",
        service: "iam")

    @Test("Day, region and service")
    func writes() {
        #expect(scope.description == "20150830/us-east-1/iam/aws4_request")
    }

    @Test("The string to sign names algorithm, second and scope, and holds the request's hash")
    func stringToSign() throws {
        let lines = scope.stringToSign(try request()).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0] == "AWS4-HMAC-SHA256")
        #expect(lines[1] == "20150830T123600Z")
        #expect(lines[2] == "20150830/us-east-1/iam/aws4_request")
        #expect(lines[3].count == 64)
    }

    @Test("Another day, region, service, secret or request is another signature")
    func differs() throws {
        let request = try request()
        let signature = scope.signature(of: request, secret: "s")
        #expect(signature.count == 64)
        let others = [
            SigningScope(
                time: SigningTime(.init(timeIntervalSince1970: 0)), region: "us-east-1",
                service: "iam"),
            SigningScope(time: scope.time, region: "us-east-2", service: "iam"),
            SigningScope(time: scope.time, region: "us-east-1", service: "s3"),
        ]
        for other in others { #expect(other.signature(of: request, secret: "s") != signature) }
        #expect(scope.signature(of: request, secret: "t") != signature)
        #expect(scope.signature(of: try self.request("/b"), secret: "s") != signature)
    }

    private func request(_ path: String = "/a") throws -> CanonicalRequest {
        CanonicalRequest(
            method: "GET", target: try #require(RequestTarget("https://h\(path)")), path: .asSent,
            headers: ["Host": "h"], payload: .unsigned)
    }
}
