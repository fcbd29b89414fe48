/// Which patterns a column's own cells allow, when the spec names none.
enum DateEvidence {
    /// Date patterns that mean one thing only.
    private static let plain = [
        "yyyy/MM/dd", "yyyy.MM.dd", "d.M.yyyy", "MM/yyyy", "MM.yyyy", "MM-yyyy", "yyyy/MM",
        "d MMM yyyy", "d-MMM-yyyy", "d. MMM yyyy", "MMM d, yyyy", "MMM yyyy", "MMM-yyyy",
        "yyyyMMdd",
    ]
    /// Day first and month first, which look alike up to the twelfth.
    private static let twins = [("d/M/yyyy", "M/d/yyyy"), ("d-M-yyyy", "M-d-yyyy")]
    private static let cellLimit = 2000
    private static let times = ["", " HH:mm", " HH:mm:ss", " h:mm a", " h:mm:ss a"]

    /// Every pattern that evidence may choose.
    static var allPatterns: [String] {
        times.flatMap { time in (plain + twins.flatMap { [$0.0, $0.1] }).map { $0 + time } }
    }

    /// What to read besides the standard formats, and what would be a guess.
    static func patterns(of cells: [[UInt8]]) -> (certain: [DatePattern], ambiguous: [DatePattern])
    {
        let cells = spread(cells).filter { cell in
            cell.contains(where: Byte.isDigit) && !cell.withUnsafeBufferPointer(isStandard)
        }
        var certain: [DatePattern] = []
        var ambiguous: [DatePattern] = []
        for time in times {
            for text in plain {
                guard let pattern = DatePattern(text + time) else { continue }
                if cells.contains(where: { fits(pattern, $0) }) { certain.append(pattern) }
            }
            for (dayFirst, monthFirst) in twins {
                guard let left = DatePattern(dayFirst + time),
                    let right = DatePattern(monthFirst + time)
                else { continue }
                let days = cells.count { fits(left, $0) && !fits(right, $0) }
                let months = cells.count { fits(right, $0) && !fits(left, $0) }
                switch (days > 0, months > 0) {
                case (true, false): certain.append(left)
                case (false, true): certain.append(right)
                default: ambiguous += [left, right]
                }
            }
        }
        return (certain, ambiguous)
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
