/// The pieces that stand around and between the digits of a number.
enum NumberText {
    typealias Text = Swift.Slice<UnsafeBufferPointer<UInt8>>

    private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
    private static let narrowSpace: [UInt8] = [0xE2, 0x80, 0xAF]
    private static let thinSpace: [UInt8] = [0xE2, 0x80, 0x89]
    private static let apostrophe: [UInt8] = [0xE2, 0x80, 0x99]
    private static let minusSign: [UInt8] = [0xE2, 0x88, 0x92]
    private static let spaces = [[Byte.space], [Byte.tab], noBreakSpace, narrowSpace, thinSpace]

    /// Drops spaces of every width at both ends.
    static func trim(_ text: inout Text) {
        while let space = spaces.first(where: { text.starts(with: $0) }) {
            text = text.dropFirst(space.count)
        }
        while let space = spaces.first(where: { text.suffix($0.count).elementsEqual($0) }) {
            text = text.dropLast(space.count)
        }
    }

    /// Takes a sign with the spaces beside it; true if it is a minus.
    static func takeSign(_ text: inout Text, fromEnd: Bool) -> Bool? {
        for (sign, isMinus) in [([Byte.minus], true), ([Byte.plus], false), (minusSign, true)] {
            if fromEnd {
                guard text.suffix(sign.count).elementsEqual(sign) else { continue }
                text = text.dropLast(sign.count)
            } else {
                guard text.starts(with: sign) else { continue }
                text = text.dropFirst(sign.count)
            }
            trim(&text)
            return isMinus
        }
        return nil
    }

    /// Takes a word off either end, with the spaces beside it.
    static func take(_ word: String, from text: inout Text) -> Bool {
        let bytes = Array(word.utf8)
        if text.starts(with: bytes) {
            text = text.dropFirst(bytes.count)
        } else if text.suffix(bytes.count).elementsEqual(bytes) {
            text = text.dropLast(bytes.count)
        } else {
            return false
        }
        trim(&text)
        return true
    }

    /// Three capitals at one end, the rest beginning or ending with a digit.
    static func currencyCode(in text: Text) -> String? {
        for (code, rest) in [
            (text.prefix(3), text.dropFirst(3)), (text.suffix(3), text.dropLast(3)),
        ] {
            guard code.count == 3,
                code.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }),
                rest.contains(where: Byte.isDigit), !rest.contains(where: Byte.isLetter)
            else { continue }
            return String(decoding: code, as: UTF8.self)
        }
        return nil
    }

    /// The grouping mark that begins at `index`, if one does.
    static func groupingMark(at index: Int, of text: Text) -> [UInt8]? {
        switch text[index] {
        case Byte.comma, Byte.point, Byte.space, UInt8(ascii: "'"): return [text[index]]
        default:
            let rest = text[index...]
            return [noBreakSpace, narrowSpace, thinSpace, apostrophe].first {
                rest.starts(with: $0)
            }
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
