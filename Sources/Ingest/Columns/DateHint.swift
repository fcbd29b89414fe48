internal import SalesCore

/// What a cell may be that the spec does not read as a date.
enum DateHint: Equatable {
    /// Any of these would read it.
    case formats([String])
    /// A spreadsheet's number for the day.
    case serial(String)
    /// Seconds or milliseconds since 1970.
    case instant
    /// A quarter, a half or a year.
    case span

    private static let shortYears = [
        "d.M.yy", "M/d/yy", "d/M/yy", "d-M-yy", "M-d-yy", "d-MMM-yy", "d MMM yy", "d. MMM yy",
        "MMM d, yy", "MMM-yy", "MMM yy", "M/yy", "d.M.yy HH:mm", "M/d/yy HH:mm", "d/M/yy HH:mm",
        "M/d/yy h:mm a", "yyMMdd",
    ]
    private static let known = (DateReading.standardFormats + DateEvidence.allPatterns)
        .compactMap(DatePattern.init)
    private static let short = shortYears.compactMap(DatePattern.init)

    init?(_ cell: String) {
        let bytes = Array(cell.utf8)
        guard let first = bytes.first(where: Byte.isDigit), first <= Byte.nine else { return nil }
        let found = Self.fitting(bytes, Self.known)
        if !found.isEmpty {
            self = .formats(found)
        } else if let day = Self.serialDay(bytes) {
            self = .serial(day)
        } else if let hint = Self.digitsAlone(bytes) {
            self = hint
        } else if case let short = Self.fitting(bytes, Self.short), !short.isEmpty {
            self = .formats(short)
        } else if MonthHeadingReader(headings: [], formats: ["yyyy-MM"]).read(cell) == .total {
            self = .span
        } else {
            return nil
        }
    }

    /// The first pattern that reads the text, and its twin if day and month could change places.
    private static func fitting(_ bytes: [UInt8], _ patterns: [DatePattern]) -> [String] {
        let fitting = patterns.filter { pattern in
            bytes.withUnsafeBufferPointer { text in
                (try? DateReading(patterns: [pattern], zone: .utc).read(text)) != nil
            }
        }
        return fitting.prefix(2).map(\.text)
    }

    private static func serialDay(_ bytes: [UInt8]) -> String? {
        guard let (serial, _) = bytes.withUnsafeBufferPointer(SerialDate.parse),
            (20_000...80_000).contains(serial), let day = SerialDate.from1900.day(serial)
        else { return nil }
        return Day(number: day).description
    }

    private static func digitsAlone(_ bytes: [UInt8]) -> DateHint? {
        guard bytes.allSatisfy(Byte.isDigit) else { return nil }
        switch bytes.count {
        case 4: return .span
        case 10, 13: return .instant
        default: return nil
        }
    }
}
