/// The small pieces around the digits of a number, and what a text without a number is instead.
enum NumberText {
    typealias Text = Swift.Slice<UnsafeBufferPointer<UInt8>>

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]

    /// Bytes of the space that `text` begins with, of whatever width; 0 if there is none.
    ///
    /// In UTF-8: U+00A0, U+2000 ... U+200A, U+202F, U+205F and U+3000.
    static func spaceLength(_ text: Text) -> Int {
        guard let first = text.first else { return 0 }
        if first == Byte.space || first == Byte.tab { return 1 }
        guard first >= 0xC2 else { return 0 }
        if text.starts(with: noBreakSpace) { return 2 }
        guard text.count >= 3 else { return 0 }
        let (second, third) = (text[text.startIndex + 1], text[text.startIndex + 2])
        switch (first, second) {
        case (0xE2, 0x80): return third <= 0x8A && third >= 0x80 || third == 0xAF ? 3 : 0
        case (0xE2, 0x81): return third == 0x9F ? 3 : 0
        case (0xE3, 0x80): return third == 0x80 ? 3 : 0
        default: return 0
        }
    }

    /// Whether nothing can be seen in a cell.
    static func isBlank(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
        var rest = field[...]
        while !rest.isEmpty {
            let space = spaceLength(rest)
            guard space > 0 else { return false }
            rest = rest.dropFirst(space)
        }
        return true
    }

    /// A plus or a minus, in ASCII or as typesetters write it (U+2212, U+2013, U+2010, U+2011).
    static func sign(_ text: Text) -> (isMinus: Bool, length: Int)? {
        switch text.first {
        case Byte.minus: return (true, 1)
        case Byte.plus: return (false, 1)
        case 0xE2:
            return minusSigns.contains { text.starts(with: $0) } ? (true, 3) : nil
        default: return nil
        }
    }

    private static let minusSigns: [[UInt8]] = [
        [0xE2, 0x88, 0x92], [0xE2, 0x80, 0x93], [0xE2, 0x80, 0x90], [0xE2, 0x80, 0x91],
    ]

    /// The dash that stands for no cents: `5.-`, `1'200.--`, `5,–`.
    static func dropDashForCents(_ text: inout Text) {
        if text.starts(with: [Byte.minus, Byte.minus]) {
            text = text.dropFirst(2)
        } else if text.first == Byte.minus {
            text = text.dropFirst()
        } else if [[0xE2, 0x80, 0x93], [0xE2, 0x80, 0x94]].contains(where: { text.starts(with: $0) }
        ) {
            text = text.dropFirst(3)
        }
    }

    /// `1,234` or `1.234`: thousands in one country, three decimals in another.
    static func isAmbiguous(_ text: Text) -> Bool {
        guard (5...7).contains(text.count), text.first != Byte.zero else { return false }
        let mark = text[text.endIndex - 4]
        return (mark == Byte.comma || mark == Byte.point)
            && text.dropLast(4).allSatisfy(Byte.isDigit) && text.suffix(3).allSatisfy(Byte.isDigit)
    }

    /// `1.2E+05`: what a spreadsheet leaves of a long number.
    static func isScientific(_ text: Text) -> Bool {
        guard let mark = text.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else {
            return false
        }
        let exponent = text[(mark + 1)...].drop { $0 == Byte.plus || $0 == Byte.minus }
        return text.first.map(Byte.isDigit) == true && !exponent.isEmpty
            && exponent.allSatisfy(Byte.isDigit)
    }
}

extension NumberText {
    /// What a text is that is no number.
    static func fault(_ field: UnsafeBufferPointer<UInt8>) -> NumberFault {
        if SpreadsheetError.isOne(field) { return .spreadsheetError }
        return hasForeignDigit(field) ? .foreignDigits : .notANumber
    }

    /// Decimal digits other than 0 ... 9: of full width, Arabic, Devanagari and so on.
    private static func hasForeignDigit(_ field: UnsafeBufferPointer<UInt8>) -> Bool {
        guard field.contains(where: { $0 >= 0x80 }) else { return false }
        return String(decoding: field, as: UTF8.self).unicodeScalars.contains {
            !$0.isASCII && $0.properties.numericType == .decimal
        }
    }
}
