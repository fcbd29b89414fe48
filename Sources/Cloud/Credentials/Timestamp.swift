import FoundationEssentials
import SalesCore

/// A moment as AWS writes it: `2026-03-01T12:00:00Z`, with a fraction, `UTC` or an offset, too.
struct Timestamp: Hashable, Sendable {
    let date: Date

    /// Without a zone, UTC is meant.
    init?(_ text: some StringProtocol) {
        let form =
            /(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d{1,9})?(?:[Zz]|UTC|([+-])(\d\d):?(\d\d))?/
        guard let match = String(text).wholeMatch(of: form)?.output, let day = Day(iso: match.1),
            let hour = Int(match.2), let minute = Int(match.3), let second = Int(match.4),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        let offset = (Int(match.7 ?? "0") ?? 0) * 3600 + (Int(match.8 ?? "0") ?? 0) * 60
        let seconds = Int(day.number) * 86_400 + hour * 3600 + minute * 60 + second
        let fraction = Double(match.5 ?? "0") ?? 0
        date = Date(
            timeIntervalSince1970:
                Double(match.6 == "-" ? seconds + offset : seconds - offset) + fraction)
    }
}
