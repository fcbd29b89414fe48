internal import SalesCore

/// Summer time that comes and goes every year, as a POSIX `TZ` string states it.
///
/// Read are the forms that zone files use: `EST5EDT,M3.2.0,M11.1.0` and `<+03>-3`.
struct YearlyClockChange: Hashable, Sendable {
    struct Moment: Hashable, Sendable {
        var month: Int
        /// 1 ... 5; 5 is the last of the month.
        var week: Int
        /// 0 is Sunday.
        var weekday: Int
        var second: Int
    }

    var standard: Int
    var summer: Int
    /// When summer time begins, in standard time, and ends, in summer time; none without it.
    var change: Change?

    struct Change: Hashable, Sendable {
        var begin: Moment
        var end: Moment
    }

    func offset(at instant: Int) -> Int {
        guard let change else { return standard }
        let local = instant + standard
        let day = Int32(clamping: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
        let year = Day(number: day).components.year
        let begin = Self.instant(change.begin, year) - standard
        let end = Self.instant(change.end, year) - summer
        let isSummer =
            begin < end ? (begin..<end).contains(instant) : !(end..<begin).contains(instant)
        return isSummer ? summer : standard
    }

    /// Local seconds since 1970.
    private static func instant(_ moment: Moment, _ year: Int) -> Int {
        let first = Int(Day.number(year: year, month: moment.month, day: 1))
        // 1970-01-01 was a Thursday.
        let firstWeekday = ((first + 4) % 7 + 7) % 7
        var day = 1 + (moment.weekday - firstWeekday + 7) % 7 + (moment.week - 1) * 7
        while day > Day.length(ofMonth: moment.month, in: year) { day -= 7 }
        return (first + day - 1) * 86_400 + moment.second
    }
}

extension YearlyClockChange {
    init?(posix text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard let names = parts.first, !names.isEmpty else { return nil }
        var rest = Array(names.utf8)[...]
        guard Self.takeName(&rest), let west = Self.takeTime(&rest) else { return nil }
        standard = -west
        summer = -west
        guard Self.takeName(&rest) else {
            change = nil
            return
        }
        summer = rest.isEmpty ? standard + 3600 : -(Self.takeTime(&rest) ?? west - 3600)
        guard parts.count == 3, let begin = Self.moment(parts[1]), let end = Self.moment(parts[2])
        else { return nil }
        change = Change(begin: begin, end: end)
    }

    private static func takeName(_ text: inout ArraySlice<UInt8>) -> Bool {
        if text.first == UInt8(ascii: "<") {
            guard let close = text.firstIndex(of: UInt8(ascii: ">")) else { return false }
            text = text[(close + 1)...]
            return true
        }
        let count = text.prefix(while: Byte.isLetter).count
        text = text.dropFirst(count)
        return count >= 3
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    private static func takeTime(_ text: inout ArraySlice<UInt8>) -> Int? {
        let isNegative = text.first == Byte.minus
        if isNegative || text.first == Byte.plus { text = text.dropFirst() }
        var seconds = 0
        var unit = 3600
        while unit > 0 {
            let digits = text.prefix(while: Byte.isDigit)
            guard !digits.isEmpty, digits.count <= 3 else { return nil }
            seconds += digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) } * unit
            text = text.dropFirst(digits.count)
            guard text.first == UInt8(ascii: ":") else { break }
            text = text.dropFirst()
            unit /= 60
        }
        return isNegative ? -seconds : seconds
    }

    /// `Mm.w.d[/time]`.
    private static func moment(_ text: Substring) -> Moment? {
        let halves = text.split(separator: "/", maxSplits: 1)
        guard let date = halves.first, date.first == "M" else { return nil }
        let numbers = date.dropFirst().split(separator: ".").compactMap { Int($0) }
        guard numbers.count == 3, (1...12).contains(numbers[0]), (1...5).contains(numbers[1]),
            (0...6).contains(numbers[2])
        else { return nil }
        var second = 7200
        if halves.count == 2 {
            var time = Array(halves[1].utf8)[...]
            guard let read = takeTime(&time) else { return nil }
            second = read
        }
        return Moment(month: numbers[0], week: numbers[1], weekday: numbers[2], second: second)
    }
}
