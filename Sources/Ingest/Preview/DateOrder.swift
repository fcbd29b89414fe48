/// Which of day and month stands first in dates such as `03/04/2025`.
public enum DateOrder: String, Hashable, Sendable, Codable {
    case dayFirst = "day first"
    case monthFirst = "month first"
    /// Some cells can only be read day first, others only month first.
    case mixed
    /// No cell has a day beyond the twelfth.
    case undecided = "not decidable"
}

/// The cells of a column that tell day from month.
struct DateOrderEvidence {
    struct Cell: Hashable {
        let text: String
        let line: Int

        var words: String { "\"\(text)\" on line \(line)" }
    }

    /// The first cells that can only be read one way.
    private(set) var dayFirst: [Cell] = []
    private(set) var monthFirst: [Cell] = []
    private(set) var dayFirstCount = 0
    private(set) var monthFirstCount = 0
    private var hasDates = false

    private static let kept = 3

    /// None where no cell is such a date.
    var order: DateOrder? {
        switch (dayFirst.isEmpty, monthFirst.isEmpty) {
        case (false, false): .mixed
        case (false, true): .dayFirst
        case (true, false): .monthFirst
        case (true, true): hasDates ? .undecided : nil
        }
    }

    mutating func add(_ cell: [UInt8], line: Int) {
        guard let (first, second) = Self.numbers(cell) else { return }
        hasDates = true
        if first > 12, first <= 31, (1...12).contains(second) {
            dayFirstCount += 1
            if dayFirst.count < Self.kept { dayFirst.append(Self.cell(cell, line)) }
        } else if second > 12, second <= 31, (1...12).contains(first) {
            monthFirstCount += 1
            if monthFirst.count < Self.kept { monthFirst.append(Self.cell(cell, line)) }
        }
    }

    private static func cell(_ cell: [UInt8], _ line: Int) -> Cell {
        Cell(text: String(decoding: cell, as: UTF8.self), line: line)
    }

    /// The two numbers before the year of `d/M/yyyy` or `M-d-yyyy`, with or without a time.
    private static func numbers(_ cell: [UInt8]) -> (Int, Int)? {
        guard cell.count >= 8, cell.count <= 30,
            let mark = cell.first(where: { !Byte.isDigit($0) }),
            mark == UInt8(ascii: "/") || mark == Byte.minus
        else { return nil }
        let parts = cell.split(separator: mark, maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let first = number(parts[0]), let second = number(parts[1])
        else { return nil }
        let year = parts[2].prefix(while: Byte.isDigit)
        return year.count == 4 ? (first, second) : nil
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...2).contains(digits.count), digits.allSatisfy(Byte.isDigit) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
    }
}
