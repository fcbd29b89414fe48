import Foundation
import SalesCore
import Testing

@testable import Ingest

@Suite("Dates printed in every pattern and read back")
struct DateRoundTripTests {
    private static let utc: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
    private static let months = [
        "Jan", "february", "MAR", "April", "May", "Jun", "July", "Aug.", "Sept", "Oktober", "nov.",
        "Dezember",
    ]

    /// The text of an instant; the calendar's own reading of it is the oracle.
    private func text(_ instant: Int, _ pattern: DatePattern) -> String {
        let parts = Self.utc.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .weekday],
            from: Date(timeIntervalSince1970: TimeInterval(instant)))
        let hour = parts.hour ?? 0
        let isHalved = pattern.parts.contains(.dayHalf)
        return pattern.parts.enumerated().map { place, part in
            switch part {
            case .literal(let byte): return String(UnicodeScalar(byte))
            case .monthName:
                let name = Self.months[(parts.month ?? 1) - 1]
                let next = place + 1 < pattern.parts.count ? pattern.parts[place + 1] : nil
                return next == .literal(Byte.point) ? name.filter { $0 != "." } : name
            case .weekdayName: return "Mittwoch"
            case .dayHalf: return hour < 12 ? "AM" : "pm"
            case .zone: return "+00:00"
            case .serial: return ""
            case .number(let field, let width):
                let value =
                    switch field {
                    case .year: parts.year ?? 0
                    case .shortYear: (parts.year ?? 0) % 100
                    case .month: parts.month ?? 0
                    case .day: parts.day ?? 0
                    case .hour: isHalved ? (hour + 11) % 12 + 1 : hour
                    case .minute: parts.minute ?? 0
                    case .second: parts.second ?? 0
                    case .fraction: 250
                    }
                let digits = String(value)
                return String(repeating: "0", count: max(0, width.lowerBound - digits.count))
                    + digits
            }
        }.joined()
    }

    @Test("The day comes back", arguments: DateReading.standardFormats + DateEvidence.allPatterns)
    func comesBack(_ format: String) throws {
        let pattern = try #require(DatePattern(format))
        let reading = DateReading(patterns: [pattern], zone: .utc)
        var random = SplitMix(state: UInt64(format.utf8.count))
        for _ in 0..<40 {
            let instant = Int.random(in: -2_208_988_800..<7_258_118_400, using: &random)
            let text = text(instant, pattern)
            let found = try withBytes(text) { try reading.read($0) }
            let parts = Self.utc.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: TimeInterval(instant)))
            let day = Day(
                year: parts.year ?? 0, month: parts.month ?? 0,
                day: pattern.isMonth ? 1 : parts.day ?? 0)
            #expect(found.day == day?.number, "\(text)")
            #expect(found.isMonth == pattern.isMonth)
        }
    }
}

@Suite("Instants on the local day, as Foundation's calendar has them")
struct DateZoneOracleTests {
    private static let zones = [
        "America/New_York", "America/St_Johns", "America/Sao_Paulo", "Europe/Berlin",
        "Europe/London", "Asia/Kolkata", "Asia/Tokyo", "Australia/Lord_Howe", "Australia/Sydney",
        "Pacific/Auckland", "Pacific/Apia",
    ]
    private static let folder = URL(filePath: "/usr/share/zoneinfo")

    @Test(
        "Across clock changes and years, in UTC and with other offsets",
        .enabled(if: FileManager.default.fileExists(atPath: folder.path() + "/Europe/Berlin")),
        arguments: zones)
    func localDay(_ name: String) throws {
        let file = try Data(contentsOf: Self.folder.appending(path: name))
        let rules = try #require(ZoneRules(zoneFile: Array(file)))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: name))
        let reading = DateReading(
            patterns: DateReading.standardFormats.compactMap(DatePattern.init), zone: rules)
        var random = SplitMix(state: UInt64(name.utf8.count))
        // From 1990 to 2024: what both data bases know for certain.
        var instants = (0..<1500).map { _ in
            Int.random(in: 631_152_000..<1_735_689_600, using: &random)
        }
        var change = Date(timeIntervalSince1970: 946_684_800)
        while let next = calendar.timeZone.nextDaylightSavingTimeTransition(after: change),
            next.timeIntervalSince1970 < 1_735_689_600
        {
            let second = Int(next.timeIntervalSince1970)
            instants += [-86_400, -3600, -1, 0, 1, 3600, 86_399].map { second + $0 }
            change = next
        }
        for instant in instants {
            let parts = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: TimeInterval(instant)))
            let expected = Day(
                year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
            let offset = Int.random(in: -11...13, using: &random)
            let text = Self.text(instant, offset: offset)
            let found = try withBytes(text) { try reading.read($0) }
            #expect(found.day == expected?.number, "\(text) in \(name)")
        }
    }

    private static func text(_ instant: Int, offset: Int) -> String {
        let local = instant + offset * 3600
        let day = Day(number: Int32((Double(local) / 86_400).rounded(.down)))
        let second = ((local % 86_400) + 86_400) % 86_400
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let zone = offset == 0 ? "Z" : (offset < 0 ? "-" : "+") + two(abs(offset)) + ":00"
        return "\(day)T\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60))\(zone)"
    }
}
