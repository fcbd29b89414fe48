/// How much a cell looks like one whole value, to tell good cuts from bad ones.
enum CellPlausibility {
    /// Of a cell with quotes around it, which should have been taken off.
    static let wrapped = 0.15

    /// 0 for a cell that is surely a wrong cut, 1 for a number, a date or a link.
    static func of(_ cell: UnsafeBufferPointer<UInt8>) -> Double {
        guard let first = cell.first, let last = cell.last else { return 0.7 }
        if isNumber(cell) || isTime(cell) { return 1 }
        if isQuote(first) || isQuote(last) { return edges(first, last, isPair: cell.count > 1) }
        if isMark(first) || isMark(last) { return 0.3 }
        if isLink(cell) { return 0.95 }
        return inside(cell)
    }

    /// Whether it is written in digits and what numbers have besides.
    static func isNumber(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard cell.count <= 40 else { return false }
        var digits = 0
        var letters = 0
        var wasMark = true
        var hasMiddleSign = false
        for (index, byte) in cell.enumerated() {
            if Byte.isDigit(byte) {
                if hasMiddleSign { return false }
                digits += 1
                wasMark = false
            } else if byte == Byte.comma || byte == Byte.point || byte == Byte.apostrophe {
                if wasMark && byte != Byte.point { return false }
                wasMark = true
            } else if byte == Byte.minus || byte == Byte.plus {
                hasMiddleSign = digits > 0 && index > 0
            } else if Byte.isLetter(byte) {
                letters += 1
                if letters > 3 { return false }
            } else if byte < 0x80, !isSign(byte), byte != Byte.space {
                return false
            }
        }
        return digits > 0 && digits >= letters && !(wasMark && cell.last == Byte.comma)
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.percent, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "$"):
            true
        default: false
        }
    }

    /// Whether it is digits with the marks of dates and times between them.
    static func isTime(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        guard cell.count >= 4, cell.count <= 40, let first = cell.first, Byte.isDigit(first)
        else { return false }
        var digits = 0
        var marks = 0
        var letters = 0
        for byte in cell {
            switch byte {
            case Byte.zero...Byte.nine: digits += 1
            case Byte.minus, UInt8(ascii: "/"), Byte.point, UInt8(ascii: ":"): marks += 1
            case Byte.space, Byte.plus: break
            default:
                guard Byte.isLetter(byte) else { return false }
                letters += 1
            }
        }
        return digits >= 3 && marks >= 1 && letters <= 9 && letters <= digits + 2
    }

    static func isQuote(_ byte: UInt8) -> Bool {
        byte == Byte.quote || byte == Byte.apostrophe || byte == UInt8(ascii: "`")
    }

    private static func edges(_ first: UInt8, _ last: UInt8, isPair: Bool) -> Double {
        if first == last, isPair { return wrapped }
        if last == Byte.apostrophe { return 0.8 }
        return isQuote(first) ? 0.3 : 0.5
    }

    /// What separates fields, mostly.
    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case Byte.comma, Byte.semicolon, Byte.tab, UInt8(ascii: "|"), UInt8(ascii: "~"),
            UInt8(ascii: "^"), UInt8(ascii: ":"):
            true
        default: byte < 0x20
        }
    }

    private static func isLink(_ cell: UnsafeBufferPointer<UInt8>) -> Bool {
        cell.starts(with: "http://".utf8) || cell.starts(with: "https://".utf8)
            || cell.starts(with: "www.".utf8)
    }

    /// Words; marks squeezed between them speak against one value.
    private static func inside(_ cell: UnsafeBufferPointer<UInt8>) -> Double {
        var worst = 0.9
        for index in 1..<max(cell.count - 1, 1) {
            let byte = cell[index]
            guard byte < 0x20 || isMark(byte) else { continue }
            if byte == Byte.tab || byte < 0x20 && !Byte.isLineEnd(byte) { return 0.2 }
            if Byte.isLineEnd(byte) { continue }
            let isSqueezed =
                !Byte.isBlank(cell[index - 1]) && !Byte.isBlank(cell[index + 1])
                && !Byte.isLineEnd(cell[index + 1])
            switch byte {
            case Byte.comma: worst = min(worst, isSqueezed ? 0.45 : 0.8)
            case UInt8(ascii: ":"): worst = min(worst, isSqueezed ? 0.75 : 0.88)
            default: worst = min(worst, isSqueezed ? 0.3 : 0.8)
            }
        }
        return worst
    }
}
