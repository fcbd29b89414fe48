internal import SalesCore

/// How a date column of a file is read.
struct DateReading: Sendable {
    /// In the order they are tried.
    var patterns: [DatePattern]
    /// Patterns that fit, but not alone: which one is meant, the spec must say.
    var ambiguous: [DatePattern] = []
    /// Patterns that the beginning of the file has ruled out, of two that look alike.
    var refuted: [DatePattern] = []
    /// What a timestamp with a zone is converted to; none if its rules are not at hand.
    var zone: ZoneRules?
    /// Whether times of day are asked for, which take time to place on a clock that changes.
    var tellsTimes = false

    /// Read when the spec names no formats: ISO 8601 dates, timestamps and months.
    static let standardFormats = [
        "yyyy-MM-dd", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-ddTHH:mm", "yyyy-MM", "yyyy-MM-ddTHH:mm:ssXXX", "yyyy-MM-ddTHH:mm:ss.SSSXXX",
        "yyyy-MM-ddTHH:mmXXX", "yyyy-MM-dd HH:mm:ssXXX", "yyyy-MM-dd HH:mm:ss XXX",
        "yyyy-MM-dd HH:mm:ss.SSS", "yyyy-MM-ddTHH:mm:ss.SSS", "yyyy-MM-dd HH:mm:ss.SSSXXX",
        "yyyy-MM-dd HH:mm:ss.SSS XXX", "yyyy-MM-dd HH:mmXXX", "yyyy-MM-dd HH:mm XXX",
        "yyyy-MM-ddTHH:mm:ss,SSS", "yyyy-MM-ddTHH:mm:ss,SSSXXX",
    ]

    /// Whether ten bytes `yyyy-MM-dd` can be read without trying the patterns.
    var beginsWithISO: Bool { patterns.first?.text == "yyyy-MM-dd" }

    /// Whether `yyyy-MM-dd HH:mm`, `T` or a space between, is tried before anything else could fit.
    func beginsWithISO(seconds: Bool, separator: Character) -> Bool {
        let text = "yyyy-MM-dd\(separator)HH:mm" + (seconds ? ":ss" : "")
        return patterns.prefix { $0.text.hasPrefix("yyyy-MM") }.contains { $0.text == text }
    }

    enum Fault: Error, Equatable {
        case notADate, noSuchDay, ambiguous, zoneUnknown
        /// Month first where the lines before are day first, or the other way round.
        case otherOrder
    }

    struct Reading: Equatable {
        var day: Int32
        var isMonth: Bool
        /// Milliseconds of the day that have passed; see `RecordBatch`.
        var time: Int32 = 0
    }

    func read(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) -> Reading {
        var exists = true
        for pattern in patterns {
            guard let date = pattern.parse(text) else { continue }
            guard let day = Self.day(date, isMonth: pattern.isMonth) else {
                exists = false
                continue
            }
            return try local(day, date, isMonth: pattern.isMonth)
        }
        if let reading = try soleReading(text) { return reading }
        let isOtherOrder = refuted.contains { pattern in
            pattern.parse(text).flatMap { Self.day($0, isMonth: false) } != nil
        }
        if isOtherOrder { throw .otherOrder }
        throw exists ? .notADate : .noSuchDay
    }

    /// The one day that the ambiguous patterns agree on, such as `25/12/2025` or `3/3/2025`.
    private func soleReading(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) -> Reading? {
        var found: Reading?
        for pattern in ambiguous {
            guard let date = pattern.parse(text), let day = Self.day(date, isMonth: false) else {
                continue
            }
            let local = try local(day, date, isMonth: false)
            if let found, found.day != local.day { throw .ambiguous }
            found = local
        }
        return found
    }

    private static func day(_ date: ParsedDate, isMonth: Bool) -> Int32? {
        date.dayNumber
            ?? Day(year: date.year, month: date.month, day: isMonth ? 1 : date.day)?.number
    }

    /// The day on the tenant's calendar, and its time; a timestamp without a zone is local already.
    private func local(
        _ day: Int32, _ date: ParsedDate, isMonth: Bool
    ) throws(Fault) -> Reading {
        guard let offset = date.offset else {
            return Reading(
                day: day, isMonth: isMonth, time: Int32(truncatingIfNeeded: date.millisecondOfDay))
        }
        guard let zone else { throw .zoneUnknown }
        let (second, millisecond) = date.millisecondOfDay.quotientAndRemainder(dividingBy: 1000)
        let instant = Int(day) * 86_400 + second - offset
        let local = instant + zone.offset(at: instant)
        let localDay = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        guard tellsTimes else { return Reading(day: Int32(localDay), isMonth: isMonth) }
        let passed = instant - Self.midnight(ofDay: localDay, in: zone)
        return Reading(
            day: Int32(localDay), isMonth: isMonth,
            time: Int32(truncatingIfNeeded: passed * 1000 + millisecond))
    }

    /// When the day began by the clock of its noon. Clocks that are put back show an hour twice:
    /// the time that has passed tells which comes first.
    private static func midnight(ofDay day: Int, in zone: ZoneRules) -> Int {
        let midnight = day * 86_400
        let noon = midnight + 43_200
        return midnight - zone.offset(at: noon - zone.offset(at: noon))
    }
}
