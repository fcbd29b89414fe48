import Testing

@testable import Cloud

@Suite("Why a request may be sent again")
struct RetryCauseTests {
    @Test(
        "Throttling, by code or status",
        arguments: [
            (400, "ThrottlingException"), (503, "SlowDown"), (429, "HTTP 429"),
            (400, "ProvisionedThroughputExceededException"),
        ])
    func throttled(status: Int, code: String) {
        #expect(RetryCause(status: status, code: code) == .throttled)
    }

    @Test(
        "A service that falters",
        arguments: [
            (500, "HTTP 500"), (502, "x"), (503, "ServiceUnavailable"), (504, "x"),
            (400, "RequestTimeout"), (409, "ConditionalRequestConflict"),
            (408, "ModelTimeoutException"),
        ])
    func transient(status: Int, code: String) {
        #expect(RetryCause(status: status, code: code) == .transient)
    }

    @Test(
        "Anything else gets the same answer again",
        arguments: [
            (403, "AccessDenied"), (404, "NoSuchKey"), (400, "ValidationException"), (412, "x"),
        ])
    func neither(status: Int, code: String) {
        #expect(RetryCause(status: status, code: code) == nil)
    }

    @Test("No reply at all: only where the way to the service may mend")
    func failures() {
        #expect(RetryCause(.connectionLost(server: "h")) == .transient)
        #expect(RetryCause(.timedOut(server: "h", phase: .idle, limit: .seconds(1))) == .transient)
        #expect(RetryCause(.untrusted(server: "h", reason: "x")) == nil)
        #expect(RetryCause(.invalidRequest(server: "h", reason: "x")) == nil)
    }
}
