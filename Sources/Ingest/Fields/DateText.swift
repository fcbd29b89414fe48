/// The pieces of a written date.
enum DateText {
    typealias Text = UnsafeBufferPointer<UInt8>

    /// As many digits as `width` allows.
    static func number(_ text: Text, _ index: inout Int, _ width: ClosedRange<Int>) -> Int? {
        var value = 0
        var digits = 0
        while digits < width.upperBound, index < text.count, Byte.isDigit(text[index]) {
            value = value * 10 + Int(text[index] & 0x0F)
            digits += 1
            index += 1
        }
        return digits >= width.lowerBound ? value : nil
    }

    /// A month by name; a point behind it belongs to it where `takesPoint`.
    static func month(_ text: Text, _ index: inout Int, takesPoint: Bool) -> Int? {
        guard let word = word(text, &index, takesPoint: takesPoint) else { return nil }
        return MonthNames.month(word)
    }

    /// The name of a weekday, which is not asked for its meaning.
    static func skipWeekday(_ text: Text, _ index: inout Int, takesPoint: Bool) -> Bool {
        word(text, &index, takesPoint: takesPoint) != nil
    }

    private static func word(_ text: Text, _ index: inout Int, takesPoint: Bool) -> String? {
        let start = index
        while index < text.count, isInWord(text, index) { index += 1 }
        guard index > start else { return nil }
        let word = String(decoding: text[start..<index], as: UTF8.self)
        if takesPoint, index < text.count, text[index] == Byte.point { index += 1 }
        return word
    }

    /// Letters of ASCII and beyond; no space of any width.
    private static func isInWord(_ text: Text, _ index: Int) -> Bool {
        Byte.isLetter(text[index])
            || text[index] >= 0x80 && NumberText.spaceLength(text[index...]) == 0
    }

    /// One or more spaces of any width.
    static func skipSpaces(_ text: Text, _ index: inout Int) -> Bool {
        let start = index
        while index < text.count {
            let length = NumberText.spaceLength(text[index...])
            guard length > 0 else { break }
            index += length
        }
        return index > start
    }

    /// `AM`, `p.m.`; true for the afternoon.
    static func dayHalf(_ text: Text, _ index: inout Int) -> Bool? {
        guard index < text.count else { return nil }
        let letter = text[index] | 0x20
        guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
        index += 1
        if index < text.count, text[index] == Byte.point { index += 1 }
        guard index < text.count, text[index] | 0x20 == UInt8(ascii: "m") else { return nil }
        index += 1
        if index < text.count, text[index] == Byte.point { index += 1 }
        return letter == UInt8(ascii: "p")
    }

    /// `Z`, `UTC`, `GMT`, `+02`, `+0200`, `+02:00` or `GMT+02:00`, in seconds east of UTC.
    static func offset(_ text: Text, _ index: inout Int) -> Int? {
        guard index < text.count else { return nil }
        let rest = text[index...]
        if rest.starts(with: "UTC".utf8) || rest.starts(with: "GMT".utf8) {
            index += 3
            guard index < text.count else { return 0 }
        } else if text[index] | 0x20 == UInt8(ascii: "z") {
            index += 1
            return 0
        }
        guard let (isMinus, length) = NumberText.sign(text[index...]) else { return nil }
        index += length
        guard let hours = number(text, &index, 2...2), hours <= 18 else { return nil }
        let hasColon = index < text.count && text[index] == UInt8(ascii: ":")
        if hasColon { index += 1 }
        let minutes = number(text, &index, 2...2)
        guard minutes ?? 0 < 60, minutes != nil || !hasColon else { return nil }
        let seconds = hours * 3600 + (minutes ?? 0) * 60
        return isMinus ? -seconds : seconds
    }
}
