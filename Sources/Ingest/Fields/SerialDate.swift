internal import SalesCore

/// The numbers by which spreadsheets count days.
enum SerialDate: String, Sendable {
    /// Day 1 is 1900-01-01. Day 60 is a 1900-02-29 that never was: an error kept since Lotus 1-2-3.
    case from1900 = "excel"
    /// Day 0 is 1904-01-01, as Macs once counted.
    case from1904 = "excel-1904"

    /// Days since 1970-01-01 of a day's number; nil where the calendar has no such day.
    func day(_ serial: Int) -> Int32? {
        guard (0...Self.last).contains(serial) else { return nil }
        switch self {
        case .from1900:
            guard serial != 0, serial != 60 else { return nil }
            let epoch = Day.number(year: 1899, month: 12, day: 30)
            return epoch + Int32(serial) + (serial < 60 ? 1 : 0)
        case .from1904: return Day.number(year: 1904, month: 1, day: 1) + Int32(serial)
        }
    }

    /// 9999-12-31, beyond which no spreadsheet counts.
    private static let last = 2_958_465

    /// `45678` or `45678.5`, where the fraction is the time of day; nil if the text is neither.
    static func parse(_ text: UnsafeBufferPointer<UInt8>) -> (serial: Int, millisecond: Int)? {
        var index = 0
        guard let serial = DateText.number(text, &index, 1...7) else { return nil }
        guard index < text.count else { return (serial, 0) }
        guard text[index] == Byte.point || text[index] == Byte.comma else { return nil }
        let places = text[(index + 1)...]
        guard !places.isEmpty, places.count <= 18, places.allSatisfy(Byte.isDigit) else {
            return nil
        }
        var fraction = 0
        var unit = 1
        // Eleven places tell less than a microsecond apart, and fit 64 bits as milliseconds.
        for digit in places.prefix(11) {
            fraction = fraction * 10 + Int(digit & 0x0F)
            unit *= 10
        }
        return (serial, min((fraction * 86_400_000 + unit / 2) / unit, 86_399_999))
    }
}
