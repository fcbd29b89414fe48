internal import SalesCore

/// Which decimal mark a file uses, by its own numbers.
struct NumberEvidence: Hashable, Sendable {
    /// Numbers that can only be read with a decimal point, and only with a decimal comma.
    private(set) var points = 0
    private(set) var commas = 0
    /// The first of each, to show.
    private(set) var pointExample = ""
    private(set) var commaExample = ""

    mutating func add(_ cell: some Collection<UInt8>) {
        guard let mark = Self.decimalMark(Array(cell)) else { return }
        if mark == Byte.point {
            points += 1
            if points == 1 { pointExample = String(decoding: cell, as: UTF8.self) }
        } else {
            commas += 1
            if commas == 1 { commaExample = String(decoding: cell, as: UTF8.self) }
        }
    }

    /// The mark that the numbers prove; none if they prove both or neither.
    var decimalMark: UInt8? {
        if Self.outweighs(points, commas) { return Byte.point }
        if Self.outweighs(commas, points) { return Byte.comma }
        return nil
    }

    /// A single cell in the other style, or few among many, is a fault of that cell.
    private static func outweighs(_ most: Int, _ others: Int) -> Bool {
        others == 0 ? most > 0 : most > others * 20 || others == 1 && most >= 4
    }

    /// The mark of more of the numbers.
    var likelierMark: UInt8? {
        points == commas ? nil : points > commas ? Byte.point : Byte.comma
    }

    /// The decimal mark that one number proves, if any.
    static func decimalMark(_ cell: [UInt8]) -> UInt8? {
        guard let digits = digitsAndMarks(cell) else { return nil }
        let marks = digits.indices.filter { digits[$0] == Byte.point || digits[$0] == Byte.comma }
        guard let last = marks.last else { return nil }
        let mark = digits[last]
        let behind = digits.count - last - 1
        if marks.count == 1 {
            let isLikeThousands = behind == 3 && (1...3).contains(last) && digits[0] != Byte.zero
            return isLikeThousands ? nil : mark
        }
        if marks.contains(where: { digits[$0] != mark }) { return mark }
        // The same mark several times can only group.
        return behind == 3 ? (mark == Byte.point ? Byte.comma : Byte.point) : nil
    }

    /// What is left of a number without sign, currency and spaces; nil for other text.
    private static func digitsAndMarks(_ cell: [UInt8]) -> [UInt8]? {
        guard cell.count <= 40, cell.contains(where: Byte.isDigit) else { return nil }
        let around = Set("+-()% $".utf8)
        let isInside: (UInt8) -> Bool = {
            Byte.isDigit($0) || $0 == Byte.point || $0 == Byte.comma
        }
        guard let first = cell.firstIndex(where: isInside),
            let last = cell.lastIndex(where: isInside)
        else { return nil }
        let outside = cell[..<first] + cell[(last + 1)...]
        guard outside.count <= 5,
            outside.allSatisfy({ around.contains($0) || $0 >= 0x80 || Byte.isLetter($0) })
        else { return nil }
        let inside = cell[first...last].filter { $0 != Byte.space && $0 != UInt8(ascii: "'") }
        return inside.allSatisfy(isInside) ? inside : nil
    }
}
