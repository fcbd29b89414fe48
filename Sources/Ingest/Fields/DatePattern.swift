internal import SalesCore

/// A date as a spec writes it, such as `yyyy-MM-dd HH:mm`, `d. MMMM yyyy` or `excel`.
struct DatePattern: Hashable, Sendable {
    enum Part: Hashable, Sendable {
        /// Digits: how many at least, how many at most.
        case number(Field, ClosedRange<Int>)
        case monthName
        case weekdayName
        case dayHalf
        case zone
        case serial(SerialDate)
        case literal(UInt8)
    }

    enum Field: Hashable, Sendable {
        case year, shortYear, month, day, hour, minute, second, fraction
    }

    let text: String
    let parts: [Part]

    /// Whether it names a month and no day.
    var isMonth: Bool {
        !parts.contains {
            switch $0 {
            case .number(.day, _), .serial: true
            default: false
            }
        }
    }
}

extension DatePattern {
    /// Fails on letters that mean nothing, and on a pattern without year or month.
    init?(_ text: String) {
        if let serial = SerialDate(rawValue: text) {
            self.init(text: text, parts: [.serial(serial)])
            return
        }
        var parts: [Part] = []
        var rest = Array(text.utf8)[...]
        while let letter = rest.first {
            if letter == UInt8(ascii: "'") {
                rest = rest.dropFirst()
                guard let close = rest.firstIndex(of: letter) else { return nil }
                parts += (close == rest.startIndex ? [letter] : Array(rest[..<close]))
                    .map { .literal($0) }
                rest = rest[(close + 1)...]
                continue
            }
            let run = rest.prefix { $0 == letter }.count
            guard Byte.isLetter(letter), !(letter == UInt8(ascii: "T") && run == 1) else {
                parts.append(.literal(letter))
                rest = rest.dropFirst()
                continue
            }
            guard let part = Self.part(letter, run) else { return nil }
            parts.append(part)
            rest = rest.dropFirst(run)
        }
        let hasYear = parts.contains {
            if case .number(.year, _) = $0 { return true }
            if case .number(.shortYear, _) = $0 { return true }
            return false
        }
        let hasMonth = parts.contains {
            if case .number(.month, _) = $0 { return true }
            return $0 == .monthName
        }
        guard hasYear, hasMonth else { return nil }
        self.init(text: text, parts: parts)
    }

    private static func part(_ letter: UInt8, _ run: Int) -> Part? {
        switch (Character(Unicode.Scalar(letter)), run) {
        case ("y", 4): .number(.year, 4...4)
        case ("y", 2): .number(.shortYear, 2...2)
        case ("M", 1): .number(.month, 1...2)
        case ("M", 2): .number(.month, 2...2)
        case ("M", 3), ("M", 4): .monthName
        case ("d", 1): .number(.day, 1...2)
        case ("d", 2): .number(.day, 2...2)
        case ("H", 1), ("h", 1): .number(.hour, 1...2)
        case ("H", 2), ("h", 2): .number(.hour, 2...2)
        case ("m", 1): .number(.minute, 1...2)
        case ("m", 2): .number(.minute, 2...2)
        case ("s", 1): .number(.second, 1...2)
        case ("s", 2): .number(.second, 2...2)
        case ("S", 1...9): .number(.fraction, 1...9)
        case ("E", 1...4): .weekdayName
        case ("a", 1): .dayHalf
        case ("X", 1...3), ("Z", 1...5), ("x", 1...3): .zone
        default: nil
        }
    }
}

/// What a date cell says before it is a day.
struct ParsedDate: Equatable {
    var year = 0
    var month = 0
    /// 0 where the pattern has no day.
    var day = 0
    var millisecondOfDay = 0
    /// Days since 1970-01-01, where the text counts days.
    var dayNumber: Int32?
    /// Seconds east of UTC, where the text says so.
    var offset: Int?
}
