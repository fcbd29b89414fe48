import CCurl
import Testing

@testable import Cloud

@Suite("What libcurl's codes mean")
struct CurlCodeTests {
    private let request = HTTPRequest(
        .get, "https://h/path?secret",
        limits: TransferLimits(connect: .seconds(1), idle: .seconds(2), total: .seconds(3)))

    private func failure(_ code: CURLcode, times: CurlTimes? = nil) -> CloudFailure {
        CurlCode(code).failure(
            of: request, sink: ResponseSink(bodyLimit: 0), times: times, reason: "")
    }

    @Test(
        "A time-out by what ran out",
        arguments: [
            (
                0, 1_000_000,
                CloudFailure.timedOut(server: "https://h", phase: .connect, limit: .seconds(1))
            ),
            (500, 2_000_000, .timedOut(server: "https://h", phase: .idle, limit: .seconds(2))),
            (500, 3_000_000, .timedOut(server: "https://h", phase: .total, limit: .seconds(3))),
            (500, 2_999_000, .timedOut(server: "https://h", phase: .total, limit: .seconds(3))),
        ])
    func timeouts(untilReady: Int, total: Int, expected: CloudFailure) {
        let times = CurlTimes(untilReady: curl_off_t(untilReady), total: curl_off_t(total))
        #expect(failure(CURLE_OPERATION_TIMEDOUT, times: times) == expected)
    }

    @Test("A lost connection, in any of its ways")
    func lost() {
        for code in [CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR] {
            #expect(failure(code) == .connectionLost(server: "https://h"))
        }
    }

    @Test("Failed verification keeps libcurl's reason, else its words")
    func untrusted() {
        let reasoned = CurlCode(CURLE_PEER_FAILED_VERIFICATION).failure(
            of: request, sink: ResponseSink(bodyLimit: 0), times: nil, reason: "expired")
        #expect(reasoned == .untrusted(server: "https://h", reason: "expired"))
        guard case .untrusted(_, let words) = failure(CURLE_SSL_CONNECT_ERROR) else {
            Issue.record("not told as a matter of trust")
            return
        }
        #expect(!words.isEmpty)
    }

    @Test("Whatever else there is keeps its code and fixed words")
    func others() {
        #expect(
            failure(CURLE_INTERFACE_FAILED)
                == .transfer(
                    server: "https://h", code: 45, reason: "Failed binding local connection end"))
    }

    @Test("Success is no failure")
    func success() throws {
        try CurlCode.check(CURLE_OK)
        #expect(throws: CurlCode.self) { try CurlCode.check(CURLE_URL_MALFORMAT) }
    }
}
