import FoundationEssentials
import SalesCore

/// Dates as HTTP writes them: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
    static func parse(_ text: String) -> Date? {
        let parts = text.split { " ,:".contains($0) }
        guard parts.count == 8, parts[7] == "GMT", let day = Int(parts[1]), 1...31 ~= day,
            let month = months.firstIndex(of: String(parts[2])), let year = Int(parts[3]),
            1970...9999 ~= year,
            let hour = Int(parts[4]), let minute = Int(parts[5]), let second = Int(parts[6]),
            0..<24 ~= hour, 0..<60 ~= minute, 0...60 ~= second
        else { return nil }
        let number = Int(Day.number(year: year, month: month + 1, day: day))
        let time = ((hour * 60) + minute) * 60 + second
        return Date(timeIntervalSince1970: Double(number * 86_400 + time))
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
