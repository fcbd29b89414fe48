/// Which patterns a column's own cells allow, when the spec names none.
struct DateEvidence {
    /// What to read besides the standard formats.
    private(set) var certain: [DatePattern] = []
    /// What would be a guess.
    private(set) var ambiguous: [DatePattern] = []
    /// Twins of certain patterns, which the cells rule out.
    private(set) var refuted: [DatePattern] = []

    /// Date patterns that mean one thing only; of two that fit, the first is taken.
    private static let plain = [
        "yyyy/MM/dd", "yyyy.MM.dd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "d.M.yyyy", "MM/yyyy",
        "MM.yyyy", "MM-yyyy", "yyyy/MM", "d MMM yyyy", "d-MMM-yyyy", "d. MMM yyyy", "d/MMM/yyyy",
        "d.MMM.yyyy", "MMM d, yyyy", "MMM d yyyy", "EEE, d MMM yyyy", "EEE, MMM d, yyyy",
        "EEE, d. MMM yyyy", "MMM yyyy", "MMM-yyyy", "MMM/yyyy", "yyyyMMdd",
    ]
    /// Day first and month first, which look alike up to the twelfth.
    private static let twins = [("d/M/yyyy", "M/d/yyyy"), ("d-M-yyyy", "M-d-yyyy")]
    private static let cellLimit = 2000
    private static let times = [
        "", " HH:mm", " HH:mm:ss", " h:mm a", " h:mm:ss a", ", HH:mm", ", HH:mm:ss", ", h:mm:ss a",
    ]

    /// Every pattern that evidence may choose.
    static let allPatterns: [String] = times.flatMap { time in
        (plain + twins.flatMap { [$0.0, $0.1] }).map { $0 + time }
    }

    private static let plainPatterns = times.map { time in
        plain.compactMap { DatePattern($0 + time) }
    }

    init(cells: [[UInt8]]) {
        let cells = Self.spread(cells).filter { cell in
            cell.contains(where: Byte.isDigit) && !cell.withUnsafeBufferPointer(Self.isStandard)
        }
        var rest = cells
        for patterns in Self.plainPatterns {
            for pattern in patterns {
                let before = rest.count
                rest.removeAll { Self.fits(pattern, $0) }
                if rest.count < before { certain.append(pattern) }
            }
        }
        for (dayFirst, monthFirst) in Self.twins { weigh(dayFirst, monthFirst, rest) }
    }

    /// A cell that fits one of two twins tells the order of the whole column, with and without
    /// times.
    private mutating func weigh(_ dayFirst: String, _ monthFirst: String, _ cells: [[UInt8]]) {
        let pairs = Self.times.compactMap { time -> (left: DatePattern, right: DatePattern)? in
            guard let left = DatePattern(dayFirst + time),
                let right = DatePattern(monthFirst + time)
            else { return nil }
            return (left, right)
        }
        var days = 0
        var months = 0
        var seen: Set<Int> = []
        for cell in cells {
            for (index, pair) in pairs.enumerated() {
                let isDayFirst = Self.fits(pair.left, cell)
                let isMonthFirst = Self.fits(pair.right, cell)
                guard isDayFirst || isMonthFirst else { continue }
                seen.insert(index)
                days += isMonthFirst ? 0 : 1
                months += isDayFirst ? 0 : 1
            }
        }
        switch (days > 0, months > 0) {
        case (true, false):
            certain += seen.sorted().map { pairs[$0].left }
            refuted += pairs.map(\.right)
        case (false, true):
            certain += seen.sorted().map { pairs[$0].right }
            refuted += pairs.map(\.left)
        default: ambiguous += pairs.flatMap { [$0.left, $0.right] }
        }
    }

    /// Distinct cells, from all over the column if there are many.
    private static func spread(_ cells: [[UInt8]]) -> [[UInt8]] {
        var seen: Set<[UInt8]> = []
        let distinct = cells.filter { seen.insert($0).inserted }
        let step = (distinct.count + cellLimit - 1) / cellLimit
        return step <= 1
            ? distinct : stride(from: 0, to: distinct.count, by: step).map { distinct[$0] }
    }

    private static let standard = DateReading(
        patterns: DateReading.standardFormats.compactMap(DatePattern.init), zone: .utc)

    private static func isStandard(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        (try? standard.read(text)) != nil
    }

    private static func fits(_ pattern: DatePattern, _ cell: [UInt8]) -> Bool {
        cell.withUnsafeBufferPointer { text in
            (try? DateReading(patterns: [pattern], zone: .utc).read(text)) != nil
        }
    }
}
