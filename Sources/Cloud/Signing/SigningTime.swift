import FoundationEssentials
import SalesCore

/// The second of a signature, in UTC, as it is written: `20250830T123600Z`.
struct SigningTime: Hashable, Sendable, CustomStringConvertible {
    let description: String

    /// `20250830`.
    var day: String { String(description.prefix(8)) }

    init(_ date: Date) {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down))
        let (day, second) = seconds.quotientAndRemainder(flooringBy: 86_400)
        let digits = Day(number: Int32(clamping: day)).description.filter { $0 != "-" }
        let hour = Self.two(second / 3600)
        description = "\(digits)T\(hour)\(Self.two(second / 60 % 60))\(Self.two(second % 60))Z"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension Int {
    fileprivate func quotientAndRemainder(flooringBy divisor: Int) -> (Int, Int) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
