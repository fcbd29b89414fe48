/// The words of a phrase of our own lists, cut as the tokenizer cuts a text.
enum PhraseWords {
    static func of(_ phrase: some StringProtocol) -> [String] { of(Array(phrase.utf8)[...]) }

    /// Of UTF-8.
    static func of(_ phrase: ArraySlice<UInt8>) -> [String] {
        guard !isPlain(phrase) else {
            return phrase.parts(between: space).map { String(decoding: $0, as: UTF8.self) }
        }
        return phrase.parts(between: space).flatMap { part in
            let word = String(decoding: part, as: UTF8.self)
            // "what 's behind it": set apart here, it still belongs to the word before.
            return isClitic(part) ? [word] : Tokenizer.tokens(word).map(\.text)
        }
    }

    /// Whether there are only spaces and the small letters of English and German.
    private static func isPlain(_ phrase: ArraySlice<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in phrase {
            let isPlain =
                last == beforeUmlaut
                ? umlauts.contains(byte)
                : byte == space || byte == beforeUmlaut || letters.contains(byte)
            if !isPlain { return false }
            last = byte
        }
        return last != beforeUmlaut
    }

    private static func isClitic(_ part: ArraySlice<UInt8>) -> Bool {
        part.count > 1 && part.first == UInt8(ascii: "'")
            && part.dropFirst().allSatisfy(letters.contains)
    }

    private static let space = UInt8(ascii: " ")
    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    /// "ä", "ö", "ü" and "ß" are two bytes, of which this is the first.
    private static let beforeUmlaut: UInt8 = 0xC3
    private static let umlauts: Set<UInt8> = [0xA4, 0xB6, 0xBC, 0x9F]
}

extension ArraySlice<UInt8> {
    /// As `split`, which calls a closure for each byte of the tens of thousands of our lists.
    func parts(between separator: UInt8) -> [ArraySlice<UInt8>] {
        var parts: [ArraySlice<UInt8>] = []
        var start = startIndex
        for index in indices where self[index] == separator {
            if start < index { parts.append(self[start..<index]) }
            start = index + 1
        }
        if start < endIndex { parts.append(self[start...]) }
        return parts
    }
}
