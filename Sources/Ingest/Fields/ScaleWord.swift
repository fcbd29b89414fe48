internal import SalesCore

/// The words that make a number a thousand, a million or more times larger.
enum ScaleWord {
    private struct Word {
        /// Small letters.
        let bytes: [UInt8]
        let power: Int
    }

    private static let words: [Word] = {
        let table: [(Int, [String])] = [
            (3, ["tsd", "thsd", "thousand", "thousands", "tausend", "tys", "тыс"]),
            (4, ["万", "萬", "만"]), (5, ["lakh", "lakhs", "lac", "lacs"]),
            (
                6,
                [
                    "mio", "mln", "mn", "mill", "million", "millions", "millionen", "millones",
                    "milioni", "milhões", "млн",
                ]
            ),
            (7, ["crore", "crores"]), (8, ["亿", "億", "억"]),
            (
                9,
                [
                    "bn", "bln", "billion", "billions", "mrd", "mia", "mld", "milliard",
                    "milliards", "milliarde", "milliarden", "miliardi", "млрд",
                ]
            ),
            (12, ["tn", "trn", "trillion", "trillions", "bio", "billionen"]),
        ]
        return table.flatMap { power, words in
            words.map { Word(bytes: Array($0.utf8), power: power) }
        }.sorted { $0.bytes.count > $1.bytes.count }
    }()

    /// One letter, which only a few writers mean alike.
    private static let letters: [(byte: UInt8, power: Int, besideCurrencyOnly: Bool)] = [
        (UInt8(ascii: "k"), 3, false), (UInt8(ascii: "K"), 3, false),
        (UInt8(ascii: "M"), 6, false), (UInt8(ascii: "m"), 6, true),
        (UInt8(ascii: "B"), 9, true), (UInt8(ascii: "b"), 9, true),
    ]

    static func first(of text: NumberText.Text, isBefore: Bool, own: Currency?) -> NumberWord? {
        if let thousand = thousandOfOwn(text, own) { return thousand }
        for word in words where text.count >= word.bytes.count {
            let head = text.prefix(word.bytes.count)
            guard head.lazy.map(small).elementsEqual(word.bytes),
                NumberWord.endsThere(text, word.bytes.count)
            else { continue }
            let rest = text.dropFirst(word.bytes.count)
            return NumberWord(
                meaning: .scale(word.power, besideCurrencyOnly: false),
                length: word.bytes.count + (rest.first == Byte.point ? 1 : 0))
        }
        guard !isBefore, let letter = letters.first(where: { $0.byte == text.first }),
            NumberWord.endsThere(text, 1) || isCode(text.dropFirst(), of: own)
        else { return nil }
        return NumberWord(
            meaning: .scale(letter.power, besideCurrencyOnly: letter.besideCurrencyOnly), length: 1)
    }

    /// `TEUR` and `T€`: how German accounts head amounts in thousands.
    private static func thousandOfOwn(_ text: NumberText.Text, _ own: Currency?) -> NumberWord? {
        guard text.first == UInt8(ascii: "T"), let own else { return nil }
        let rest = text.dropFirst()
        guard isCode(rest, of: own) || own == .eur && rest.starts(with: [0xE2, 0x82, 0xAC]) else {
            return nil
        }
        return NumberWord(meaning: .scale(3, besideCurrencyOnly: true), length: 1)
    }

    private static func isCode(_ text: NumberText.Text, of own: Currency?) -> Bool {
        guard let own else { return false }
        return text.starts(with: own.code.utf8) && NumberWord.endsThere(text, 3)
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
