import Foundation
import Testing

@testable import Cloud

@Suite("The services' clock")
struct ClockOffsetTests {
    private let now = Date(timeIntervalSince1970: 784_111_777)

    private func response(_ date: String) -> HTTPResponse {
        HTTPResponse(status: 403, headers: ["Date": date])
    }

    @Test("Learnt from a refusal for the time, once")
    func learns() {
        let offset = ClockOffset()
        let hourLater = response("Sun, 06 Nov 1994 09:49:37 GMT")
        #expect(offset.learns(from: hourLater, code: "RequestTimeTooSkewed", now: now))
        #expect(offset.corrected(now) == now.addingTimeInterval(3600))
        #expect(!offset.learns(from: hourLater, code: "RequestTimeTooSkewed", now: now))
    }

    @Test(
        "Not from another refusal, a near date, or none that can be read",
        arguments: [
            ("AccessDenied", "Sun, 06 Nov 1994 09:49:37 GMT"),
            ("SignatureDoesNotMatch", "Sun, 06 Nov 1994 08:51:37 GMT"),
            ("RequestTimeTooSkewed", "yesterday"),
        ])
    func ignores(code: String, date: String) {
        let offset = ClockOffset()
        #expect(!offset.learns(from: response(date), code: code, now: now))
        #expect(offset.corrected(now) == now)
    }
}
