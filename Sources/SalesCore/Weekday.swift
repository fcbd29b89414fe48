/// Days of the week, numbered as ISO 8601 does.
public enum Weekday: Int, Hashable, Sendable, Codable, CaseIterable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday
}

extension Day {
    public var weekday: Weekday {
        Weekday(rawValue: days(sinceLast: .monday) + 1) ?? .monday
    }

    /// The last such day of the week up to this day, which may be this day itself.
    func last(_ weekday: Weekday) -> Day {
        advanced(by: -days(sinceLast: weekday))
    }

    private func days(sinceLast weekday: Weekday) -> Int {
        // 1970-01-01 was a Thursday.
        let days = (Int(number) + Weekday.thursday.rawValue - weekday.rawValue) % 7
        return days < 0 ? days + 7 : days
    }
}
