/// A sentence of one fixed form with its English.
///
/// `{1}` stands for words that are rendered as anywhere else; all others are these words and no
/// more, `lag|lagen` either of two. A name between quotation marks is none of them.
struct SentencePattern: Sendable {
    private enum Part: Sendable {
        case words(WordSet)
        case hole(Int)
    }

    private enum EnglishPart: Sendable {
        case word(String)
        case hole(Int)
    }

    private let parts: [Part]
    private let english: [EnglishPart]
    /// The longest words of it: where none of them stands, the sentence is another.
    let cue: WordSet

    /// Each line is `pattern = English pattern`.
    static func list(_ lines: String) -> [SentencePattern] {
        lines.split(separator: "\n").compactMap { line in
            let sides = line.split(separator: "=")
            guard sides.count == 2 else { return nil }
            return SentencePattern(parts: parts(sides[0]), english: englishParts(sides[1]))
        }
    }

    private init(parts: [Part], english: [EnglishPart]) {
        self.parts = parts
        self.english = english
        cue = Self.cue(parts)
    }

    private static func cue(_ parts: [Part]) -> WordSet {
        let words = parts.compactMap { part in
            if case .words(let words) = part { words } else { nil }
        }
        return words.max { $0.shortest < $1.shortest } ?? []
    }

    private static func parts(_ text: Substring) -> [Part] {
        text.split(separator: " ").map { word in
            if let number = hole(word) { return .hole(number) }
            return .words(WordSet(word.split(separator: "|").map(String.init)))
        }
    }

    private static func englishParts(_ text: Substring) -> [EnglishPart] {
        text.split(separator: " ").map { word in
            hole(word).map { .hole($0) } ?? .word(String(word))
        }
    }

    private static func hole(_ word: Substring) -> Int? {
        word.first == "{" ? Int(word.dropFirst().dropLast()) : nil
    }

    /// The sentence in English; none where it has another form.
    func english(_ tokens: [Token], by render: ([Token]) -> [Token]) -> [Token]? {
        guard let holes = holes(in: tokens), let first = tokens.first, let last = tokens.last else {
            return nil
        }
        return english.flatMap { part -> [Token] in
            switch part {
            // A word of the form stands for the sentence: no word of it is the other's alone.
            case .word(let word): [Piece.english(word, from: first, to: last)]
            case .hole(let number): holes[number].map { render(Array(tokens[$0])) } ?? []
            }
        }
    }

    /// Where the words of each hole stand: as few as the words behind it allow.
    private func holes(in tokens: [Token]) -> [Int: Range<Int>]? {
        let end = tokens.last?.text == "." ? tokens.count - 1 : tokens.count
        var holes: [Int: Range<Int>] = [:]
        var open: (number: Int, start: Int)?
        var index = 0
        for part in parts {
            switch part {
            case .hole(let number): open = (number, index)
            case .words(let words):
                if let (number, start) = open {
                    index = start + 1
                    while index < end, !Self.matches(tokens[index], words) { index += 1 }
                    guard index < end else { return nil }
                    holes[number] = start..<index
                    open = nil
                } else if index >= end || !Self.matches(tokens[index], words) {
                    return nil
                }
                index += 1
            }
        }
        if let (number, start) = open {
            guard start < end else { return nil }
            holes[number] = start..<end
            index = end
        }
        return index == end ? holes : nil
    }

    private static func matches(_ token: Token, _ words: WordSet) -> Bool {
        token.kind != .name && words.contains(token.text)
    }
}
