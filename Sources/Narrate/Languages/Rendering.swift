import SalesCore

/// Renders a sentence of another language into pieces of English, still in its own order.
struct Rendering: Sendable {
    private let language: Language
    private let names: NameIndex
    private let forms: NameForms
    private let patternCues: WordSet
    private let attributions: Attributions

    init(_ language: Language, _ names: NameIndex) {
        self.language = language
        self.names = names
        forms = NameForms(names, language.inflection)
        attributions = Attributions(language: language)
        patternCues = language.patterns.reduce([]) { $0.union($1.cue) }
    }

    /// The sentence in the words and the order that the English reader knows.
    func english(_ tokens: [Token]) -> [Token] {
        let mayFit = tokens.contains { patternCues.contains($0.text) }
        for pattern in language.patterns where mayFit {
            let words = pattern.english(tokens) { pieces($0).flatMap(\.tokens) }
            if let words { return words }
        }
        let opened = opened(tokens)
        if let cause = CauseTurns.told(opened, isWhole: true) { return cause.flatMap(\.tokens) }
        if let (cause, rest) = CauseTurns.front(opened) {
            return cause.flatMap(\.tokens) + english(of: rest)
        }
        if let (rest, cause) = CauseTurns.back(opened) {
            return english(of: rest) + cause.flatMap(\.tokens)
        }
        return UnusualTurns.told(english(of: opened), of: opened)
    }

    private func english(of opened: [Piece]) -> [Token] {
        let opened = ChangeSources.taken(opened)
        if let told = ConstituentSentences.pieces(VerbOrder(opened).withWholeVerbs) {
            return told.flatMap(\.tokens)
        }
        return VerbOrder(turned(opened.withStrangers)).ordered()
    }

    /// A question with its answer, where both make one sentence.
    func answer(to question: [Token], _ tokens: [Token]) -> [Token]? {
        guard tokens.last?.text != "?", tokens.count < 40 else { return nil }
        let opening = opened(question)
        if let cause = CauseTurns.answered(opening, opened(tokens)) {
            return cause.flatMap(\.tokens)
        }
        if let mark = tokens.lastIndex(where: { $0.text == ";" }), mark > 0,
            let cause = CauseTurns.told(opened(Array(tokens[(mark + 1)...]))),
            let answer = answer(to: question, Array(tokens[..<mark]))
        {
            return answer + [tokens[mark]] + cause.flatMap(\.tokens)
        }
        let asked = VerbOrder(opening).withWholeVerbs
        let said = VerbOrder(opened(tokens)).withWholeVerbs
        if let denied = QuestionTurns.denied(asked, said) { return denied.flatMap(\.tokens) }
        let joined = QuestionTurns.joined(asked, said)
        if let told = ConstituentSentences.pieces(joined) { return told.flatMap(\.tokens) }
        let whole = WholeTurns.taken(joined)
        return whole.count < joined.count ? whole.flatMap(\.tokens) : nil
    }

    /// A statement that only the one before completes.
    func continued(_ statement: [Token], by tokens: [Token]) -> [Token]? {
        guard ContinuedTurns.mayContinue(tokens), statement.count < 40, tokens.count < 40 else {
            return nil
        }
        let before = opened(statement)
        let said = opened(tokens)
        guard ContinuedTurns.goTogether(before, said) else { return nil }
        let joined = QuestionTurns.joined(
            VerbOrder(before).withWholeVerbs, VerbOrder(said).withWholeVerbs)
        return ConstituentSentences.pieces(joined)?.flatMap(\.tokens)
    }

    func pieces(_ tokens: [Token]) -> [Piece] { turned(opened(tokens)) }

    /// In their own order, without what introduces them.
    func opened(_ tokens: [Token]) -> [Piece] {
        let numbers = NumberRendering(tokens, language.numbers)
        let stems = forms.stems(of: tokens)
        var pieces: [Piece] = []
        var index = 0
        while index < tokens.count {
            let (piece, end) = next(tokens, stems, numbers, at: index, behind: pieces.last)
            if !piece.tokens.isEmpty || piece.role == .subordinator { pieces.append(piece) }
            index = end
        }
        pieces = ContrastTurns.taken(AnswerTurns.taken(Reordering.withoutNouns(pieces)))
        pieces = ReferenceTurns.taken(pieces)
        pieces = attributions.taken(
            TimeFronts.taken(TopicTurns.sinceFirst(TopicTurns.fronted(fromTo(pieces)))))
        pieces = DivisionTurns.taken(PairTurns.taken(pieces))
        pieces = JudgementTurns.taken(BaselineTurns.taken(ReportedTurns.taken(pieces)))
        return WrapperTurns.taken(pieces)
    }

    /// "von Januar bis April": where a time begins, not whose it is.
    private func fromTo(_ pieces: [Piece]) -> [Piece] {
        guard pieces.contains(where: { $0.original == "bis" }) else { return pieces }
        var pieces = pieces
        for index in pieces.indices where ["von", "vom"].contains(pieces[index].original) {
            guard let end = Roles.timeEnd(pieces, from: index + 1),
                pieces[safe: end]?.original.hasPrefix("bis") == true
            else { continue }
            pieces[index] = pieces[index].saying("from", as: .preposition)
        }
        return pieces
    }

    private func turned(_ opened: [Piece]) -> [Piece] {
        var pieces = opened
        pieces = FrontTurns.taken(ShareTurns.taken(ValueTurns.taken(WholeTurns.taken(pieces))))
        pieces = Turns.taken(Attributes.unfolded(pieces))
        return SharedUnits.shared(PassedWords.passed(pieces))
    }

    private func next(
        _ tokens: [Token], _ stems: [Token], _ numbers: NumberRendering, at index: Int,
        behind last: Piece?
    ) -> (Piece, Int) {
        let token = tokens[index]
        func piece(_ role: Piece.Role, _ tokens: [Token]) -> Piece {
            Piece(role: role, tokens: tokens, original: token.text)
        }
        let phrase = language.glossary.longest(in: tokens, at: index)
        let named = name(tokens, stems, at: index)
        if let named, named.count >= phrase?.count ?? 0 {
            var piece = piece(.name, named)
            let name = names.name(spelt: named)
            piece.isDimension = name?.dimension != nil
            piece.isMetric = name?.metrics.isEmpty == false
            piece.dimensions = Set(name?.members.map(\.dimension) ?? [])
            return (piece, index + named.count)
        }
        if let (gloss, count) = language.glossary.longestBeforeNumber(in: tokens, at: index),
            count >= phrase?.count ?? 0, numbers.opens(at: index + count)
        {
            let words = Piece.english(gloss.words, at: tokens[index..<(index + count)])
            return (piece(.preposition, words), index + count)
        }
        if let (rendered, end) = numbers.read(at: index), end - index >= phrase?.count ?? 0 {
            return (piece(.number, rendered), end)
        }
        if let (gloss, count) = phrase {
            let end = index + count
            let words =
                gloss.role == .article && gloss.words.first == "of" && last?.takesGenitive != true
                ? Array(gloss.words.dropFirst()) : gloss.words
            let original =
                gloss.role == .adverb
                ? tokens[index..<end].map(\.text).joined(separator: " ") : token.text
            var piece = Piece(role: Piece.Role(gloss.role), tokens: [], original: original)
            piece.tokens = words.map {
                Piece.english(
                    $0, from: token, to: tokens[end - 1], isCapitalised: gloss.role == .period)
            }
            if count == 1 { addVerbs(to: &piece, token, mayOpen: Self.mayOpen(tokens, at: index)) }
            return (piece, end)
        }
        guard token.kind == .word else { return (piece(.mark, [token]), index + 1) }
        var found = piece(.unknown, [unknown(token, behind: last)])
        let mayOpen = Self.mayOpen(tokens, at: index)
        let isSmall =
            mayOpen
            && language.inflection.opensSmall(token.text, before: tokens[safe: index + 1])
        found.isLowerCase =
            (!token.isCapitalised || isSmall) && !language.verbs.isParticle(token.text)
        addVerbs(to: &found, token, mayOpen: mayOpen)
        if found.isVerbal || found.infinitive != nil {
            found.role = found.verbs.isEmpty ? .joined : .verb
        } else if let words = compound(token) {
            found.role = .name
            found.tokens = words
        } else if token.isCapitalised, let words = language.compounds.plain(token.text) {
            found.role = .noun
            found.tokens = Piece.english(words, at: tokens[index...index])
        }
        return (found, index + 1)
    }

    private func addVerbs(to piece: inout Piece, _ token: Token, mayOpen: Bool) {
        guard !token.isCapitalised || mayOpen || piece.role == .auxiliary else { return }
        piece.verbs = language.verbs.finite(token.text) ?? []
        piece.joined = language.verbs.joined(token.text)
        piece.infinitive = language.verbs.infinitive(token.text)
        piece.attribute = language.verbs.attribute(token.text)
    }

    /// Whether a capital there may only tell that a sentence begins: "• Gemeldet wurden …".
    private static func mayOpen(_ tokens: [Token], at index: Int) -> Bool {
        index == 0 || tokens[index - 1].text == ":"
            || tokens[..<index].allSatisfy { $0.kind == .mark }
    }

    private func name(_ tokens: [Token], _ stems: [Token], at index: Int) -> [Token]? {
        if let (_, count) = names.match(tokens, at: index) {
            return Array(tokens[index..<(index + count)])
        }
        guard let words = forms.match(stems, at: index) else { return nil }
        return zip(words, tokens[index...]).map { $1.reading($0) }
    }

    /// A word that no table knows; behind an article it is a noun, not a name.
    private func unknown(_ token: Token, behind last: Piece?) -> Token {
        // What is a word in English too must not be read as that word.
        let text = Lexicon.english.knows(token.text) ? "\u{2060}" + token.text : token.text
        let unknown = token.reading(text)
        return !token.isAllCapitals && last?.opensCommonNoun ?? false ? unknown.lowered : unknown
    }

    // MARK: - Compounds

    /// "Lüftungsumsatz", "Umsatzanstieg", "Januarziel".
    private func compound(_ token: Token) -> [Token]? {
        for (first, words) in language.compounds.cuts(token.text) {
            guard let part = part(first) else { continue }
            let english = words.contains("of") || Self.leads(words) ? words + part : part + words
            return spelt(english, token)
        }
        let letters = Array(token.text)
        guard letters.count >= 7 else { return nil }
        for cut in 3...(letters.count - 4) {
            guard let last = forms.name(String(letters[cut...])), last.count == 1 else { continue }
            for first in language.compounds.firsts(String(letters[..<cut])) {
                if let part = part(first) { return spelt(part + last, token) }
            }
        }
        return nil
    }

    private static func leads(_ words: [String]) -> Bool {
        words.last?.hasSuffix("est") == true
    }

    private func spelt(_ words: [String], _ token: Token) -> [Token] {
        words.map { Piece.english($0, from: token, to: token, isCapitalised: true) }
    }

    private func part(_ text: String) -> [String]? {
        if let name = forms.name(text) { return name }
        let token = Token(
            kind: .word, text: text, start: 0, end: 0, isCapitalised: true, isAllCapitals: false,
            isAttached: false)
        guard let (gloss, _) = language.glossary.longest(in: [token], at: 0) else { return nil }
        return gloss.role == .period || gloss.role == .noun ? gloss.words : nil
    }
}

extension Piece {
    /// Whether a capital behind it tells no name.
    fileprivate var opensCommonNoun: Bool {
        switch role {
        case .article, .adjective, .cardinal, .number, .pronoun: true
        case .preposition:
            ["im", "am", "zum", "zur", "beim", "vom", "mit", "ohne"].contains(original)
        default: false
        }
    }

    /// Whether an article behind it may be a genitive's.
    fileprivate var takesGenitive: Bool {
        switch role {
        case .number, .cardinal, .noun, .name, .period: true
        case .adjective: tokens.last?.text.hasSuffix("est") ?? false
        case .unknown: tokens.first?.isCapitalised ?? false
        default: false
        }
    }
}

extension Piece.Role {
    fileprivate init(_ role: Gloss.Role) {
        self =
            switch role {
            case .article: .article
            case .preposition: .preposition
            case .adverb: .adverb
            case .noun: .noun
            case .adjective: .adjective
            case .pronoun: .pronoun
            case .conjunction: .conjunction
            case .subordinator: .subordinator
            case .auxiliary: .auxiliary
            case .modal: .modal
            case .period: .period
            case .cardinal: .cardinal
            }
    }
}
