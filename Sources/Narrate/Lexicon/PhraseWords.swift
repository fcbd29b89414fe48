/// The words of a phrase of our own lists, cut as the tokenizer cuts a text.
enum PhraseWords {
    static func of(_ phrase: some StringProtocol) -> [String] {
        let isPlain = phrase.utf8.allSatisfy { $0 == space || letters.contains($0) }
        guard isPlain else { return Tokenizer.tokens(String(phrase)).map(\.text) }
        return phrase.utf8.split(separator: space).map { String(decoding: $0, as: UTF8.self) }
    }

    private static let space = UInt8(ascii: " ")
    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
}
