import SalesCore

/// Turns the tokens of a sentence into mentions; every token belongs to exactly one.
struct MentionReader {
    private let names: NameIndex
    private let calendar: FiscalCalendar
    private let scalars: [Unicode.Scalar]

    /// `scalars` are the text that the tokens were cut from.
    init(names: NameIndex, calendar: FiscalCalendar, of scalars: [Unicode.Scalar]) {
        self.names = names
        self.calendar = calendar
        self.scalars = scalars
    }

    func mentions(in tokens: [Token]) -> [Mention] {
        let periods = PeriodReader(tokens, calendar: calendar)
        let quantities = QuantityReader(tokens)
        let spans = SpanReader(tokens, periods: periods)
        let free = FreeNumberReader(tokens)
        var mentions: [Mention] = []
        var index = 0
        var nouns = NounChain()
        while index < tokens.count {
            let follows = mentions.last?.quantity != nil
            let (kind, end) = longest(
                tokens, at: index, periods, spans, quantities, free, follows, nouns.dimension)
            nouns.note(kind, isPlural: { names.isPlural(tokens[end - 1], of: $0) })
            mentions.append(Mention(kind: kind, tokens: index..<end))
            index = end
        }
        mentions = AccountingBrackets.joined(mentions)
        return ComparedObject.resolved(
            names.measures.isEmpty ? mentions : joinedMeasures(mentions, tokens), tokens)
    }

    /// "revenue per order" and a bare "average" name metrics, if the tenant has such.
    private func joinedMeasures(_ mentions: [Mention], _ tokens: [Token]) -> [Mention] {
        var joined: [Mention] = []
        var index = 0
        while index < mentions.count {
            let mention = mentions[index]
            let word = tokens[mention.tokens.lowerBound].text
            if word == "per" || word == "an" || word == "a", let part = joined.last?.metrics,
                let base = mentions[safe: index + 1]?.metrics,
                let ratio = names.measures.ratio(of: part, per: base),
                let first = joined.popLast()
            {
                let tokens = first.tokens.lowerBound..<mentions[index + 1].tokens.upperBound
                joined.append(Mention(kind: .metric([ratio]), tokens: tokens))
                index += 2
                continue
            }
            if word == "per", let (ratio, count) = ratio(per: index, joined, mentions, tokens) {
                let first = joined.suffix(count).first?.tokens ?? mention.tokens
                joined.removeLast(count)
                joined.append(
                    Mention(
                        kind: .metric([ratio]),
                        tokens: first.lowerBound..<mentions[index + 1].tokens.upperBound))
                index += 2
                continue
            }
            if mention.metrics != nil, !names.measures.parted.isEmpty,
                let metric = names.measures.parted.metric(of: index, in: mentions, tokens)
            {
                joined.append(Mention(kind: .metric([metric]), tokens: mention.tokens))
                index += 1
                continue
            }
            if word == "rate", let rate = names.measures.rate,
                isBareRate(index, mentions, tokens)
            {
                joined.append(Mention(kind: .metric([rate]), tokens: mention.tokens))
                index += 1
                continue
            }
            let stands = mentions[safe: index + 1]
            if mention.sense == .undecidable(.adjusted), mention.tokens.count == 1,
                stands?.sense == .copula || (stands?.quantity != nil && isNoun(joined.last)),
                let metric = names.measures.metric(called: word)
            {
                joined.append(Mention(kind: .metric([metric]), tokens: mention.tokens))
            } else {
                joined.append(mention)
            }
            index += 1
        }
        return joined
    }

    /// "we paid per win", with the number of mentions before it that belong to the name.
    private func ratio(
        per index: Int, _ before: [Mention], _ mentions: [Mention], _ tokens: [Token]
    ) -> (String, Int)? {
        guard let base = mentions[safe: index + 1]?.metrics, before.last?.metrics == nil else {
            return nil
        }
        let noun = before.last.flatMap {
            $0.tokens.count == 1 ? tokens[$0.tokens.lowerBound].text : nil
        }
        guard let ratio = names.measures.ratio(per: base, behind: noun, in: tokens) else {
            return nil
        }
        return (ratio, names.measures.ratio(per: base, behind: noun, in: []) == nil ? 0 : 1)
    }

    /// "EMEA's January rate of 18%", but not "a growth rate of 4%".
    private func isBareRate(_ index: Int, _ mentions: [Mention], _ tokens: [Token]) -> Bool {
        guard mentions[index].tokens.count == 1, mentions[index].metrics == nil,
            let before = mentions[safe: index - 1], mentions[safe: index + 1]?.sense == .of,
            mentions[safe: index + 2]?.quantity?.unit == .percent
        else { return false }
        return before.period != nil || tokens[before.tokens.lowerBound].text == "'s"
    }

    /// "the average $647.93", but not "orders average 1,420 a month".
    private func isNoun(_ before: Mention?) -> Bool {
        switch before?.sense {
        case .determiner, .pronoun, .preposition, .conjunction: true
        default: before == nil
        }
    }

    private func longest(
        _ tokens: [Token], at index: Int, _ periods: PeriodReader, _ spans: SpanReader,
        _ quantities: QuantityReader, _ free: FreeNumberReader, _ followsQuantity: Bool,
        _ noun: String?
    ) -> (Mention.Kind, Int) {
        let token = tokens[index]
        let phrase = PhraseReader(names: names).longest(tokens, at: index)
        let phraseEnd = phrase.map { index + $0.count } ?? index
        if let (name, count) = names.match(tokens, at: index, behind: noun),
            index + count >= phraseEnd, !isVerb(tokens, at: index, phrase?.sense, count)
        {
            let end = index + count
            let kind = kind(of: name)
            if case .entity(let members) = kind, members.count > 1 {
                return (.entity(likeliestFirst(members, tokens[index..<end])), end)
            }
            return (kind, end)
        }
        if let end = free.end(at: index) { return (.sense(.plain), end) }
        if let end = free.countedEnd(at: index), names.match(tokens, at: end - 1) == nil {
            return (.sense(.plain), end)
        }
        let period = periods.read(at: index)
        if let (span, end) = spans.read(at: index), end >= phraseEnd, end >= period?.end ?? 0 {
            return (.period(.span(span)), end)
        }
        if let (period, end) = period, end >= phraseEnd { return (.period(period), end) }
        if let ordinal = digitOrdinal(tokens, at: index) {
            return (.sense(.ordinal(ordinal)), index + 2)
        }
        if let (place, end) = PlaceNumberReader(tokens).read(at: index) {
            return (.sense(.ordinal(place)), end)
        }
        if let (quantity, end) = quantities.read(at: index),
            // "Over 2025 as a whole" is a time, not more than 2,025.
            !(quantity.qualifier != nil && isTime(tokens, at: index, periods, spans)),
            // "12% more than the $1.2M of …" compares; it does not loosen the second number.
            !(followsQuantity && quantity.qualifier != nil),
            end > phraseEnd || phrase.map({ $0.count == 1 }) ?? true
        {
            return (.quantity(quantity), end)
        }
        if let phrase { return (.sense(phrase.sense), phraseEnd) }
        switch token.kind {
        case .number: return (.strayNumber, index + 1)
        case .name: return (.unknown, index + 1)
        case .mark: return (.mark(token.text), index + 1)
        case .word: return (isAdverb(token.text) ? .sense(.plain) : .unknown, index + 1)
        }
    }

    private func isTime(
        _ tokens: [Token], at index: Int, _ periods: PeriodReader, _ spans: SpanReader
    ) -> Bool {
        guard let (_, count) = QualifierWords.phrases.longest(in: tokens, at: index) else {
            return false
        }
        let next = index + count
        guard tokens.indices.contains(next) else { return false }
        if count == 1, ["over", "under"].contains(tokens[index].text) {
            return spans.read(at: next) != nil || periods.read(at: next) != nil
        }
        // "higher than 2024-06"
        return periods.read(at: next).map { $0.end > next + 1 } ?? false
    }

    /// "We saw costs contract 16%" moves, whatever a tenant calls a contract.
    private func isVerb(_ tokens: [Token], at index: Int, _ sense: Sense?, _ count: Int) -> Bool {
        guard count == 1, case .direction(let direction) = sense, direction.form == .verb,
            let next = tokens[safe: index + 1]
        else { return false }
        return next.kind == .number || next.text == "by" || next.text == "sharply"
    }

    /// Of names that differ in case the one that is written so, if the text has it.
    private func likeliestFirst(
        _ members: [Slice.Member], _ tokens: ArraySlice<Token>
    ) -> [Slice.Member] {
        guard let first = tokens.first, let last = tokens.last, first.start < last.end else {
            return members
        }
        let marks = first.kind == .name ? 1 : 0
        let written = String(
            String.UnicodeScalarView(scalars[(first.start + marks)..<(last.end - marks)]))
        let exact = members.filter { MemberName.cleaned($0.value) == written }
        return exact.isEmpty ? members : exact
    }

    private func kind(of name: NameIndex.Name) -> Mention.Kind {
        if !name.metrics.isEmpty { return .metric(name.metrics) }
        if let dimension = name.dimension { return .dimension(dimension) }
        return name.isOwn ? .sense(.plain) : .entity(name.members)
    }

    /// "3rd", "2nd-largest".
    private func digitOrdinal(_ tokens: [Token], at index: Int) -> Int? {
        guard tokens[index].kind == .number, index + 1 < tokens.count, tokens[index + 1].isAttached,
            ["st", "nd", "rd", "th"].contains(tokens[index + 1].text)
        else { return nil }
        return Int(tokens[index].text)
    }

    private func isAdverb(_ word: String) -> Bool { word.utf8.count > 4 && word.hasSuffix("ly") }
}

/// The noun that the next name stands behind: "customer 12682", "customers 12682 and 12731".
private struct NounChain {
    private(set) var dimension: String?
    private var isPlural = false
    private var sawMember = false

    mutating func note(_ kind: Mention.Kind, isPlural plural: (String) -> Bool) {
        switch kind {
        case .dimension(let name):
            self = NounChain(dimension: name, isPlural: plural(name))
        case .entity(let members) where members.first?.dimension == dimension && isPlural:
            sawMember = true
        case .sense(.conjunction) where sawMember: break
        case .mark(",") where sawMember: break
        default: self = NounChain()
        }
    }
}
