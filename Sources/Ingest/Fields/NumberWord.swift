internal import SalesCore

/// A currency's sign or code, or a word such as `Mio.`, beside the digits of a number.
struct NumberWord {
    enum Meaning: Equatable {
        case ownCurrency
        case foreignCurrency(String)
        /// A power of ten; some words are too short to mean one unless a currency stands by.
        case scale(Int, besideCurrencyOnly: Bool)
    }

    let meaning: Meaning
    let length: Int

    /// The longest known word that `text` begins with.
    static func first(
        of text: NumberText.Text, isBefore: Bool, own: Currency?
    ) -> NumberWord? {
        if let code = code(text, own: own) { return code }
        for sign in CurrencySigns.beginning(with: text[text.startIndex])
        where text.starts(with: sign.bytes) && endsThere(text, sign.bytes.count) {
            if let own, sign.codes.contains(own.code) {
                return NumberWord(meaning: .ownCurrency, length: sign.bytes.count)
            }
            if sign.isLetter { continue }
            return NumberWord(
                meaning: .foreignCurrency(sign.codes.prefix(3).joined(separator: " or ")),
                length: sign.bytes.count)
        }
        return ScaleWord.first(of: text, isBefore: isBefore, own: own)
    }

    /// Three capitals of ISO 4217; the file's own code in small letters too.
    private static func code(_ text: NumberText.Text, own: Currency?) -> NumberWord? {
        let letters = text.prefix(3)
        guard letters.count == 3, letters.allSatisfy(Byte.isLetter), endsThere(text, 3) else {
            return nil
        }
        let code = String(decoding: letters, as: UTF8.self)
        if let own, own.code == code.uppercased() {
            return NumberWord(meaning: .ownCurrency, length: 3)
        }
        guard Currency.codes.contains(code) else { return nil }
        return NumberWord(meaning: .foreignCurrency(code), length: 3)
    }

    /// Whether a word of so many bytes is not the beginning of a longer one.
    static func endsThere(_ text: NumberText.Text, _ length: Int) -> Bool {
        let end = text.startIndex + length
        guard end < text.endIndex, Byte.isLetter(text[end - 1]) else { return true }
        return !Byte.isLetter(text[end])
    }
}
