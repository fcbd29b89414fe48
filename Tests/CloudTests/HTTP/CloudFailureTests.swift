import SalesCore
import Testing

@testable import Cloud

@Suite("What went wrong with a request, in words")
struct CloudFailureTests {
    @Test(
        "Each says where and what",
        arguments: [
            (.unreachable(server: "http://h:1"), "Nothing answers at http://h:1."),
            (.unresolved(server: "http://h"), "No address is known for http://h."),
            (
                .timedOut(server: "http://h", phase: .connect, limit: .milliseconds(1250)),
                "No connection to http://h within 1.25 s."
            ),
            (
                .timedOut(server: "http://h", phase: .total, limit: .seconds(60)),
                "http://h did not finish its answer within 60 s."
            ),
            (.status(server: "http://h", status: 503, excerpt: "x"), "http://h answered HTTP 503."),
            (
                .damaged(server: "http://h"),
                "What came from http://h does not match its checksum."
            ),
        ] as [(CloudFailure, String)])
    func says(failure: CloudFailure, summary: String) {
        #expect(failure.summary == summary)
        #expect(failure.remedy != nil)
    }

    @Test(
        "A server that is secret is told by another name",
        arguments: [
            .invalidRequest(server: "http://hush:1", reason: "not a valid URL"),
            .unresolved(server: "http://hush:1"), .unreachable(server: "http://hush:1"),
            .timedOut(server: "http://hush:1", phase: .idle, limit: .seconds(1)),
            .untrusted(server: "http://hush:1", reason: "no name matches 'hush'"),
            .connectionLost(server: "http://hush:1"), .damaged(server: "http://hush:1"),
            .proxy(server: "http://hush:1", proxy: "http://p:1", status: 503),
            .notHTTP(server: "http://hush:1"),
            .tooLarge(server: "http://hush:1", limit: 1),
            .status(server: "http://hush:1", status: 500, excerpt: "hush is away"),
            .transfer(server: "http://hush:1", code: 1, reason: "no"),
        ] as [CloudFailure])
    func renames(failure: CloudFailure) {
        let renamed = failure.naming("{secret: s}")
        let told = [renamed.summary, renamed.detail ?? "", renamed.remedy ?? "", "\(renamed)"]
        #expect(!told.joined().contains("hush"))
        #expect(renamed.summary.contains("{secret: s}"))
        #expect(renamed.isTransient == failure.isTransient)
    }

    @Test("A host of AWS that nobody knows may be a region that is none")
    func region() {
        let server = "https://s3.eu-centrall-1.amazonaws.com"
        #expect(CloudFailure.unresolved(server: server).remedy?.contains("region") == true)
        #expect(CloudFailure.unresolved(server: "http://h").remedy?.contains("region") == false)
    }

    @Test(
        "What may pass by itself is marked so",
        arguments: [
            (408, true), (429, true), (500, true), (502, true), (503, true), (504, true),
            (301, false), (400, false), (403, false), (404, false), (501, false),
        ])
    func isTransient(status: Int, expected: Bool) {
        let failure = CloudFailure.status(server: "http://h", status: status, excerpt: "")
        #expect(failure.isTransient == expected)
    }

    @Test("Refused credentials have an exit code of their own", arguments: [401, 403])
    func exitCode(status: Int) {
        let failure = CloudFailure.status(server: "http://h", status: status, excerpt: "")
        #expect(failure.exitCode == .credentials)
    }

    @Test("The body of an unexpected response is detail, cut in length")
    func keepsExcerpt() {
        let response = HTTPResponse(status: 500, body: [UInt8](repeating: 0x78, count: 5000))
        let request = HTTPRequest(.get, "http://h/path?secret")
        let failure = CloudFailure(unexpected: response, to: request)
        #expect(failure.detail?.count == 1000)
        #expect(failure.summary == "http://h answered HTTP 500.")
    }
}
