internal import SalesCore

/// What the heading of a crosstab's column names.
enum MonthHeading: Equatable {
    /// A month as its first day, or a day.
    case month(day: Int32, isMonth: Bool)
    /// A sum over other columns: `Total`, `YTD`, `Q1 2025`.
    case total
    /// Day and month could be either way round, or the year has two digits: the spec must say.
    case unclear(formats: [String])
    case other
}

/// Reads the headings of a crosstab's columns.
struct MonthHeadingReader {
    private let reading: DateReading
    private let isDeclared: Bool

    /// Besides what a date column may hold, months as they head columns.
    private static let headingFormats = [
        "yyyyMM", "yyyy MM", "M/yyyy", "M.yyyy", "M-yyyy", "MMM. yyyy", "MMMyyyy", "MMM.yyyy",
        "MMM, yyyy", "yyyy MMM", "yyyy-MMM", "yyyy.MM",
    ]
    private static let shortYears = [
        "MMM-yy", "MMM yy", "MMM. yy", "MMM/yy", "MMM.yy", "MMMyy", "MM/yy", "MM.yy", "MM-yy",
        "d.M.yy", "M/d/yy", "d/M/yy",
    ]

    /// `formats` are those of the time column; without any, the headings tell themselves.
    init(headings: [String], formats: [String]) {
        isDeclared = !formats.isEmpty
        if isDeclared {
            reading = DateReading(patterns: formats.compactMap(DatePattern.init), zone: .utc)
            return
        }
        let standard = (DateReading.standardFormats + Self.headingFormats)
        let evidence = DateEvidence(cells: headings.map { Array(Self.plain($0).utf8) })
        reading = DateReading(
            patterns: standard.compactMap(DatePattern.init) + evidence.certain,
            ambiguous: evidence.ambiguous, refuted: evidence.refuted, zone: .utc)
    }

    func read(_ heading: String) -> MonthHeading {
        let text = Self.plain(heading)
        guard text.utf8.contains(where: Byte.isDigit) else {
            return Self.isTotal(text) ? .total : .other
        }
        do {
            let found = try Self.day(text, reading)
            guard Self.isOfOurTime(found.day) else { return .other }
            return .month(day: found.day, isMonth: found.isMonth)
        } catch {
            if Self.isTotal(text) { return .total }
            guard !isDeclared else { return .other }
            if error == .ambiguous { return .unclear(formats: ["d/M/yyyy", "M/d/yyyy"]) }
            let short = Self.shortYears.filter { Self.fits(text, $0) }
            return short.isEmpty ? .other : .unclear(formats: short)
        }
    }

    private static func day(
        _ text: String, _ reading: DateReading
    ) throws(DateReading.Fault) -> DateReading.Reading {
        try Array(text.utf8).withUnsafeBufferPointer { bytes throws(DateReading.Fault) in
            try reading.read(bytes)
        }
    }

    private static func fits(_ text: String, _ format: String) -> Bool {
        guard let pattern = DatePattern(format) else { return false }
        return (try? day(text, DateReading(patterns: [pattern], zone: .utc))) != nil
    }

    /// `1234-12` is a number of something, not a month.
    private static func isOfOurTime(_ day: Int32) -> Bool {
        (1900...2199).contains(Day(number: day).components.year)
    }

    /// With plain single spaces, none at the ends.
    private static func plain(_ heading: String) -> String {
        heading.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
    }
}

extension MonthHeadingReader {
    private static let totalWords: Set<String> = [
        "total", "totals", "sum", "summe", "gesamt", "gesamtsumme", "totale", "totaal", "totaux",
        "suma", "somme", "ytd", "mtd", "qtd", "ltm", "ttm", "average", "avg", "mean",
        "durchschnitt", "mittelwert", "subtotal", "zwischensumme", "kumuliert", "cumulative",
    ]

    /// Whether a heading is about several months: a word for sums, a quarter, a half or a year.
    private static func isTotal(_ heading: String) -> Bool {
        let words = looseForm(of: heading).split { !$0.isLetter && !$0.isNumber }.map(String.init)
        if words.contains(where: totalWords.contains) || words == ["year", "to", "date"] {
            return true
        }
        return !words.isEmpty && words.allSatisfy(isSpan)
    }

    /// `q1`, `h2`, `fy2025`, `2025`, `2025q1`.
    private static func isSpan(_ word: String) -> Bool {
        if ["fy", "cy", "q1", "q2", "q3", "q4", "h1", "h2"].contains(word) { return true }
        let isYear = word.hasPrefix("fy") || word.hasPrefix("cy")
        let digits = isYear ? word.dropFirst(2) : word[...]
        if let quarter = digits.firstIndex(of: "q") {
            let year = digits[..<quarter]
            return year.count == 4 && year.allSatisfy(\.isNumber)
                && ["1", "2", "3", "4"].contains(digits[quarter...].dropFirst())
        }
        guard digits.allSatisfy(\.isNumber) else { return false }
        return digits.count == 4 || isYear && digits.count == 2
    }
}
