import FoundationEssentials
import Synchronization

/// How far the services' clock is from ours, learnt from their replies.
final class ClockOffset: Sendable {
    private let seconds = Mutex(0.0)

    /// Signatures hold for five minutes to either side.
    private static let tolerated = 240.0
    private static let codes: Set = [
        "InvalidSignatureException", "RequestExpired", "RequestTimeTooSkewed",
        "SignatureDoesNotMatch",
    ]

    func corrected(_ date: Date) -> Date {
        date.addingTimeInterval(seconds.withLock { $0 })
    }

    /// Whether a refusal is explained by the clock, and the same request worth signing anew.
    func learns(from response: HTTPResponse, code: String, now: Date) -> Bool {
        guard Self.codes.contains(code),
            let theirs = response.headers["Date"].flatMap(HTTPDate.parse)
        else { return false }
        let offset = theirs.timeIntervalSince(now)
        return seconds.withLock { known in
            guard abs(offset - known) > Self.tolerated else { return false }
            known = offset
            return true
        }
    }
}
