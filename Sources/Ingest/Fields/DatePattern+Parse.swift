extension DatePattern {
    /// Nil unless the whole text follows the pattern; whether the day exists is not asked here.
    ///
    /// `24:00` is the end of the day that it is written beside.
    func parse(_ text: UnsafeBufferPointer<UInt8>) -> ParsedDate? {
        var date = ParsedDate()
        var clock = Clock()
        var index = 0
        for (place, part) in parts.enumerated() {
            // In `d.MMM.yyyy` the point is the pattern's, in `d MMM yyyy` it is the name's.
            let takesPoint = place + 1 == parts.count || parts[place + 1] != .literal(Byte.point)
            switch part {
            case .literal(Byte.space):
                guard DateText.skipSpaces(text, &index) else { return nil }
            case .literal(let byte):
                guard index < text.count, text[index] == byte else { return nil }
                index += 1
            case .number(let field, let width):
                let start = index
                guard let value = DateText.number(text, &index, width) else { return nil }
                switch field {
                case .year: date.year = value
                case .shortYear: date.year = Self.year(ofTwoDigits: value)
                case .month: date.month = value
                case .day: date.day = value
                case .hour: clock.hour = value
                case .minute: clock.minute = value
                case .second: clock.second = value
                case .fraction: clock.readFraction(value, places: index - start)
                }
            case .monthName:
                guard let month = DateText.month(text, &index, takesPoint: takesPoint) else {
                    return nil
                }
                date.month = month
            case .weekdayName:
                guard DateText.skipWeekday(text, &index, takesPoint: takesPoint) else { return nil }
            case .dayHalf:
                guard let half = DateText.dayHalf(text, &index) else { return nil }
                clock.isAfternoon = half
            case .zone:
                guard let offset = DateText.offset(text, &index) else { return nil }
                date.offset = offset
            case .serial(let kind):
                guard let (serial, millisecond) = SerialDate.parse(text) else { return nil }
                date.dayNumber = kind.day(serial)
                date.millisecondOfDay = millisecond
                return date
            }
        }
        guard index == text.count, let time = clock.millisecondOfDay else { return nil }
        date.millisecondOfDay = time
        return date
    }

    /// 1969 ... 2068, as POSIX has it.
    static func year(ofTwoDigits digits: Int) -> Int { digits + (digits < 69 ? 2000 : 1900) }
}

/// A time of day as it is written.
private struct Clock {
    var hour = 0
    var minute = 0
    var second = 0
    private var hasFraction = false
    private var millisecond = 0
    var isAfternoon: Bool?

    /// Of up to nine places, the first three count.
    mutating func readFraction(_ value: Int, places: Int) {
        hasFraction = hasFraction || value > 0
        var (value, places) = (value, places)
        while places > 3 { (value, places) = (value / 10, places - 1) }
        while places < 3 { (value, places) = (value * 10, places + 1) }
        millisecond = value
    }

    /// Nil where a clock never shows it. A leap second counts to the end of the second before it,
    /// and midnight at a day's end to that day.
    var millisecondOfDay: Int? {
        var hour = hour
        if let isAfternoon {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (isAfternoon ? 12 : 0)
        }
        if hour == 24, minute == 0, second == 0, !hasFraction { return 86_399_999 }
        guard hour < 24, minute < 60, second <= 60 else { return nil }
        let seconds = hour * 3600 + minute * 60 + min(second, 59)
        return seconds * 1000 + (second > 59 ? 999 : millisecond)
    }
}
