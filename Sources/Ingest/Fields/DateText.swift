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

    private static let monthNames: [[UInt8]] = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ].map { Array($0.utf8) }

    /// An English month name, whole or cut to three or more letters ("Sept").
    static func month(_ text: Text, _ index: inout Int) -> Int? {
        let start = index
        guard skipLetters(text, &index) else { return nil }
        let word = text[start..<index].map { $0 | 0x20 }
        guard word.count >= 3,
            let month = monthNames.firstIndex(where: { $0.starts(with: word) })
        else { return nil }
        if index < text.count, text[index] == Byte.point, word.count < 5 { index += 1 }
        return month + 1
    }

    static func skipLetters(_ text: Text, _ index: inout Int) -> Bool {
        let start = index
        while index < text.count, Byte.isLetter(text[index]) { index += 1 }
        return index > start
    }

    /// AM or PM; true for PM.
    static func dayHalf(_ text: Text, _ index: inout Int) -> Bool? {
        guard index + 2 <= text.count, text[index + 1] | 0x20 == UInt8(ascii: "m") else {
            return nil
        }
        let letter = text[index] | 0x20
        guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
        index += 2
        return letter == UInt8(ascii: "p")
    }

    /// `Z`, `+02`, `+0200` or `+02:00`, in seconds east of UTC.
    static func offset(_ text: Text, _ index: inout Int) -> Int? {
        guard index < text.count else { return nil }
        let sign = text[index]
        index += 1
        if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return 0 }
        guard sign == Byte.plus || sign == Byte.minus,
            let hours = number(text, &index, 2...2), hours <= 18
        else { return nil }
        if index < text.count, text[index] == UInt8(ascii: ":") { index += 1 }
        let minutes = number(text, &index, 2...2) ?? 0
        let seconds = hours * 3600 + minutes * 60
        return sign == Byte.minus ? -seconds : seconds
    }
}
