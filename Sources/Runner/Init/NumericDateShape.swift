/// The pattern of dates of three numbers, such as `31.12.2025`, that most cells follow.
struct NumericDateShape: Hashable {
    let pattern: String
    /// The pattern that fits as well, with day and month the other way round.
    let otherPattern: String?
    let hasShortYear: Bool

    /// None where fewer than half of the cells are such dates.
    init?(_ cells: [String]) {
        let dates = cells.compactMap(Self.parts)
        guard let first = dates.first, dates.count * 2 >= cells.count else { return nil }
        let mark = first.mark
        if first.yearFirst {
            (pattern, otherPattern, hasShortYear) = ("yyyy\(mark)M\(mark)d", nil, false)
            return
        }
        let year = first.hasShortYear ? "yy" : "yyyy"
        let dayFirst = "d\(mark)M\(mark)\(year)"
        let monthFirst = "M\(mark)d\(mark)\(year)"
        let days = dates.count { $0.first > 12 && $0.second <= 12 }
        let months = dates.count { $0.second > 12 && $0.first <= 12 }
        pattern = months > days ? monthFirst : dayFirst
        otherPattern = months == days && mark != "." ? monthFirst : nil
        hasShortYear = first.hasShortYear
    }

    private struct Parts {
        let mark: Character
        /// The two numbers beside the year.
        let first: Int
        let second: Int
        let yearFirst: Bool
        let hasShortYear: Bool
    }

    private static func parts(_ cell: String) -> Parts? {
        let cell = cell.filter { !$0.isWhitespace }
        guard let mark = cell.first(where: { ".-/".contains($0) }) else { return nil }
        let parts = cell.split(separator: mark, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.allSatisfy(\.isNumber) ? Int($0) : nil }
        guard parts.count == 3, numbers.count == 3 else { return nil }
        if parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2 {
            return Parts(
                mark: mark, first: numbers[1], second: numbers[2], yearFirst: true,
                hasShortYear: false)
        }
        guard parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count),
            (1...31).contains(numbers[0]), (1...31).contains(numbers[1])
        else { return nil }
        return Parts(
            mark: mark, first: numbers[0], second: numbers[1], yearFirst: false,
            hasShortYear: parts[2].count == 2)
    }
}
