/// Renders the numbers of a language into English ones: "1.459.754 €", "anderthalb Mio.", "ein
/// Drittel", "das 1,4-Fache".
struct NumberRendering: Sendable {
    private let tokens: [Token]
    private let notation: NumberNotation

    init(_ tokens: [Token], _ notation: NumberNotation) {
        self.tokens = tokens
        self.notation = notation
    }

    /// The English of the number that starts at a token, and the token after it.
    func read(at start: Int) -> (tokens: [Token], end: Int)? {
        digits(at: start) ?? fraction(at: start) ?? words(at: start)
    }

    /// Whether a number, or a word of one, stands here.
    func opens(at index: Int) -> Bool {
        guard tokens.indices.contains(index) else { return false }
        let token = tokens[index]
        if token.kind == .number || notation.cardinals[token.text] != nil { return true }
        if notation.halves[token.text] != nil { return true }
        if token.kind == .mark {
            return isSign(index) || (notation.currencies[token.text] != nil && opens(at: index + 1))
        }
        return fraction(at: index) != nil
    }

    // MARK: - Digits

    private func digits(at start: Int) -> (tokens: [Token], end: Int)? {
        var index = start
        var sign: Token?
        if isSign(start) {
            sign = tokens[start]
            index += 1
        } else if notation.minusWords.contains(tokens[start].text) {
            sign = Piece.english("-", from: tokens[start], to: tokens[start])
            index += 1
        }
        guard let token = tokens[safe: index], token.kind == .number else { return nil }
        if sign == nil, let found = monthOfYear(at: index) ?? ordinal(at: index) { return found }
        let digits = token.reading(notation.english(token.text) ?? token.text)
        var numbers = [sign == nil ? digits : digits.attached]
        index += 1
        if let dash = tokens[safe: index], dash.text == "-" || dash.text == "\u{2014}",
            dash.isAttached, let other = tokens[safe: index + 1], other.kind == .number
        {
            numbers += [dash, other.reading(notation.english(other.text) ?? other.text)]
            index += 2
        }
        let (behind, end) = scaleAndUnit(at: index)
        var rendered = sign.map { [$0] } ?? []
        if let currency = behind.currency {
            rendered += Piece.english(currency, at: tokens[end - 1..<end]).enumerated().map {
                $0.offset == 0 && sign != nil ? $0.element.attached : $0.element
            }
        }
        rendered += numbers
        rendered += behind.words
        return (rendered, end)
    }

    private func isSign(_ index: Int) -> Bool {
        guard let token = tokens[safe: index], token.kind == .mark,
            ["+", "-", "\u{2014}"].contains(token.text),
            let next = tokens[safe: index + 1], next.kind == .number, next.isAttached
        else { return false }
        return !token.isAttached || tokens[safe: index - 1]?.text == "("
    }

    private typealias Behind = (words: [Token], currency: [String]?)

    private func scaleAndUnit(at start: Int) -> (Behind, end: Int) {
        var index = start
        var words: [Token] = []
        if let token = tokens[safe: index], let scale = notation.scales[token.text] {
            words.append(token.reading(scale))
            index += 1
            if tokens[safe: index]?.text == ".", tokens[index].isAttached { index += 1 }
        }
        for length in [2, 1] where index + length <= tokens.count {
            let text = tokens[index..<(index + length)].map(\.text).joined(separator: " ")
            if let currency = notation.currencies[text] {
                return ((words, currency), index + length)
            }
            if words.isEmpty, let unit = notation.units[text], !multiplies(at: index) {
                let rendered = Piece.english(unit, at: tokens[index..<(index + length)])
                return ((rendered, nil), index + length)
            }
        }
        return ((words, nil), index)
    }

    /// "den April 2022 mal 2,2"
    private func multiplies(at index: Int) -> Bool {
        tokens[index].text == "mal" && index > 0 && NumberText.isYear(tokens[index - 1].text)
            && tokens[safe: index + 1]?.kind == .number
    }

    /// "06/2023"
    private func monthOfYear(at index: Int) -> (tokens: [Token], end: Int)? {
        guard let month = Int(tokens[index].text), tokens[safe: index + 1]?.text == "/",
            tokens[index + 1].isAttached, let year = tokens[safe: index + 2], year.isAttached,
            NumberText.isYear(year.text),
            let name = PeriodWords.months.first(where: { $0.value == month && $0.key.count > 3 })
                ?? PeriodWords.months.first(where: { $0.value == month })
        else { return nil }
        let word = Piece.english(
            name.key, from: tokens[index], to: tokens[index], isCapitalised: true)
        return ([word, year], index + 3)
    }

    /// "3. Quartal", "12. März".
    private func ordinal(at index: Int) -> (tokens: [Token], end: Int)? {
        guard let value = Int(tokens[index].text), (1...31).contains(value),
            tokens[index].text.utf8.count <= 2, let point = tokens[safe: index + 1],
            point.text == ".", point.isAttached, let next = tokens[safe: index + 2],
            next.kind == .word, !next.isAttached
        else { return nil }
        if notation.isMonth(next.text) { return ([tokens[index]], index + 2) }
        return (
            [Piece.english(RankWords.word(for: value), from: tokens[index], to: point)], index + 2
        )
    }

    // MARK: - Words

    private func words(at start: Int) -> (tokens: [Token], end: Int)? {
        guard let token = tokens[safe: start], token.kind == .word else { return nil }
        var rendered: [Token]
        if let half = notation.halves[token.text] {
            rendered = [Piece.english(half, from: token, to: token)]
        } else if let value = notation.cardinals[token.text] {
            rendered = Piece.english(NumberWords.spelt(value), at: tokens[start...start])
        } else {
            return nil
        }
        let (behind, end) = scaleAndUnit(at: start + 1)
        let isDigits = rendered.first?.kind == .number
        if let currency = behind.currency {
            let sign = Piece.english(currency, at: tokens[end - 1..<end])
            rendered = isDigits ? sign + rendered + behind.words : rendered + behind.words + sign
        } else {
            rendered += behind.words
        }
        return (rendered, end)
    }

    /// "ein Drittel", "zwei Drittel", "die Hälfte".
    private func fraction(at start: Int) -> (tokens: [Token], end: Int)? {
        guard let token = tokens[safe: start], token.kind == .word else { return nil }
        if let (one, _) = notation.fractions[token.text], one == "half" {
            return ([token.reading(one).lowered], start + 1)
        }
        if let loose = notation.looseFractions[tokens[safe: start + 1]?.text ?? ""],
            notation.isArticle(token.text), let noun = tokens[safe: start + 2],
            let name = notation.fractions[noun.text]
        {
            // "ein gutes Drittel"
            let article = name.one == "half" ? [] : ["a"]
            let words = Piece.english(loose + article, at: tokens[start...(start + 1)])
            return (words + [noun.reading(name.one).lowered], start + 3)
        }
        guard let next = tokens[safe: start + 1], let name = notation.fractions[next.text],
            tokens[safe: start + 2]?.text != "million"
        else { return nil }
        if name.one == "half", notation.isArticle(token.text) {
            return ([next.reading("half").lowered], start + 2)
        }
        guard
            let count = notation.cardinals[token.text] ?? (notation.isArticle(token.text) ? 1 : nil)
        else { return nil }
        let number = Piece.english(
            count == 1 ? ["a"] : NumberWords.spelt(count), at: tokens[start...start])
        return (number + [next.reading(count == 1 ? name.one : name.several).lowered], start + 2)
    }
}

extension Token {
    var attached: Token {
        Token(
            kind: kind, text: text, start: start, end: end, isCapitalised: isCapitalised,
            isAllCapitals: isAllCapitals, isAttached: true)
    }

    var lowered: Token {
        Token(
            kind: kind, text: text, start: start, end: end, isCapitalised: false,
            isAllCapitals: false, isAttached: isAttached)
    }
}

extension NumberWords {
    /// A number below a hundred in words, others in digits.
    static func spelt(_ value: Int) -> [String] {
        if value == 0 { return ["zero"] }
        if let word = cardinals.first(where: { $0.value == value })?.key { return [word] }
        guard (21...99).contains(value),
            let tens = cardinals.first(where: { $0.value == value / 10 * 10 })?.key,
            let ones = cardinals.first(where: { $0.value == value % 10 })?.key
        else { return [String(value)] }
        return [tens, ones]
    }
}
