/// Cuts Unicode scalars into words, numbers and marks.
///
/// Invariants:
/// 1. Linear in the length of the text, whatever it holds.
/// 2. Every digit ends up in a token, so that no number can hide.
/// 3. A hyphen or underscore inside a compound ("year-over-year") separates its words and makes
///    no token.
struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private var position: Int
    private let limit: Int
    private var previousEnd: Int
    private var names: ArraySlice<Range<Int>>

    init(
        _ scalars: [Unicode.Scalar], in range: Range<Int>, names: ArraySlice<Range<Int>> = []
    ) {
        self.scalars = scalars
        self.names = names
        position = range.lowerBound
        limit = range.upperBound
        previousEnd = -1
    }

    static func tokens(_ text: String) -> [Token] {
        let scalars = Array(text.unicodeScalars)
        return tokens(scalars, in: 0..<scalars.count)
    }

    /// `names` are the quoted names from the start of the range on.
    static func tokens(
        _ scalars: [Unicode.Scalar], in range: Range<Int>, names: ArraySlice<Range<Int>> = []
    ) -> [Token] {
        var tokenizer = Tokenizer(scalars, in: range, names: names)
        var tokens: [Token] = []
        while let token = tokenizer.next() { tokens.append(token) }
        return tokens
    }

    private mutating func next() -> Token? {
        while position < limit {
            if let name = names.first, name.lowerBound == position { return quotedName(name) }
            let scalar = scalars[position]
            if ScalarClass.isSpace(scalar) || ScalarClass.isInvisible(scalar) {
                position += 1
            } else if ScalarClass.isHyphen(scalar), isInsideCompound {
                position += 1
                previousEnd = position
            } else if ScalarClass.isDigit(scalar) {
                return number()
            } else if ScalarClass.isLetter(scalar) {
                return word()
            } else if ScalarClass.isApostrophe(scalar), isLetter(at: position + 1),
                previousEnd == position || position == 0
            {
                return clitic()
            } else {
                return mark()
            }
        }
        return nil
    }

    private var isInsideCompound: Bool {
        position > 0 && previousEnd == position && isWordish(at: position - 1)
            && isWordish(at: position + 1)
            && !(isDigit(at: position - 1) && isDigit(at: position + 1))
    }

    private mutating func word() -> Token {
        let start = position
        while position < limit,
            ScalarClass.isLetter(scalars[position])
                || isDigit(at: position) && !ScalarClass.isIdeograph(scalars[position - 1])
        {
            // "Q3FY2026" and the like stay one word; "12K" starts with a digit and does not.
            position += 1
        }
        // The points of "U.S." and "e.g." belong to the word.
        while position + 1 < limit, scalars[position] == ".", position - start <= 6,
            isLetter(at: position + 1), isSingleLetter(at: position + 1), isLetter(at: position - 1)
        {
            position += 2
        }
        return token(.word, from: start)
    }

    /// The "'s" of a possessive, and "n't" and its like: a token of its own.
    private mutating func clitic() -> Token {
        let start = position
        position += 1
        while isLetter(at: position) { position += 1 }
        return token(.word, from: start)
    }

    private mutating func number() -> Token {
        let start = position
        while position < limit {
            if isDigit(at: position) {
                position += 1
            } else if isNumberMark(scalars[position]), isDigit(at: position + 1) {
                position += 1
            } else {
                break
            }
        }
        return token(.number, from: start)
    }

    private mutating func quotedName(_ range: Range<Int>) -> Token {
        names.removeFirst()
        position = range.upperBound
        let inner = scalars[(range.lowerBound + 1)..<(range.upperBound - 1)]
        let token = Token(
            kind: .name, text: "\u{201C}\(QuotedNames.key(inner))\u{201D}", start: range.lowerBound,
            end: range.upperBound, isCapitalised: true, isAllCapitals: false,
            isAttached: previousEnd == range.lowerBound)
        previousEnd = position
        return token
    }

    private mutating func mark() -> Token {
        let start = position
        position += 1
        return token(.mark, from: start)
    }

    private mutating func token(_ kind: Token.Kind, from start: Int) -> Token {
        var text = ""
        var capitals = 0
        for scalar in scalars[start..<position] {
            if ScalarClass.isCapital(scalar) { capitals += 1 }
            ScalarClass.appendLowercase(scalar, to: &text)
        }
        let token = Token(
            kind: kind, text: text, start: start, end: position,
            isCapitalised: ScalarClass.isCapital(scalars[start]),
            isAllCapitals: capitals == position - start && capitals > 1,
            isAttached: previousEnd == start)
        previousEnd = position
        return token
    }

    /// Marks that may stand between two digits of one number.
    private func isNumberMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "'", "\u{2019}", "\u{A0}", "\u{202F}", "\u{2009}": true
        default: false
        }
    }

    private func isDigit(at index: Int) -> Bool {
        index >= 0 && index < limit && ScalarClass.isDigit(scalars[index])
    }

    private func isLetter(at index: Int) -> Bool {
        index >= 0 && index < limit && ScalarClass.isLetter(scalars[index])
    }

    private func isSingleLetter(at index: Int) -> Bool {
        !isLetter(at: index + 1) && !isDigit(at: index + 1)
    }

    private func isWordish(at index: Int) -> Bool { isLetter(at: index) || isDigit(at: index) }
}
