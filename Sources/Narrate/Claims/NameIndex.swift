import SalesCore

/// The names of one tenant's tables: metrics, members of dimensions, nouns of dimensions.
struct NameIndex: Sendable {
    /// What a phrase may stand for; more than one where names clash.
    struct Name: Hashable, Sendable {
        var metrics: [String] = []
        var members: [Slice.Member] = []
        var dimension: String?
        /// Whether the phrase is also an ordinary one, so that only its capitals mark the name.
        var needsCapital = false
        /// Whether only its dimension's noun behind it marks the name: "the small-business segment".
        var needsNoun = false
        /// Whether the phrase is the tenant's own name.
        var isOwn = false
    }

    private let phrases: PhraseTable<Name>
    /// Names in the plural as they stand before a metric: "bean sales".
    private let attributes: PhraseTable<Name>
    let measures: Measures
    /// The words of every name, in the order of the spec and the tables.
    let wordings: [[String]]
    /// By key in curly quotation marks, as a token of the kind `.name` has it.
    private let quoted: [String: [Slice.Member]]
    private let quotedLengths: Set<Int>
    /// Scalars of the longest key.
    let longestQuoted: Int
    /// By dimension, names that are numbers or periods unless the dimension's noun stands before.
    private let behindNouns: [String: PhraseTable<Slice.Member>]
    /// The last word of each dimension's noun for one member.
    private let singulars: [String: String]

    init(table: MetricTable, own: OwnNames = OwnNames(nil)) {
        var quoted: [String: [Slice.Member]] = [:]
        var quotedLengths: Set<Int> = []
        var behindNouns: [String: PhraseTable<Slice.Member>] = [:]
        var singulars: [String: String] = [:]
        var names: [[String]: Name] = [:]
        var order: [[String]] = []
        func add(_ words: [String], _ change: (inout Name) -> Void) {
            guard words.contains(where: { $0.unicodeScalars.contains(where: ScalarClass.isLetter) })
            else { return }
            if names[words] == nil {
                names[words] = Name()
                order.append(words)
            }
            change(&names[words, default: Name()])
        }
        for metric in table.spec.metrics {
            for words in Self.spellings(of: metric) {
                add(words) {
                    if !$0.metrics.contains(metric.name) { $0.metrics.append(metric.name) }
                }
            }
        }
        for dimension in table.spec.dimensions {
            singulars[dimension.name] = Self.words(dimension.singular).last
            for noun in [
                dimension.singular, dimension.plural, dimension.name,
                Measures.adjective(of: dimension.singular),
            ] {
                let words = Self.words(noun)
                add(words) { $0.dimension = $0.dimension ?? dimension.name }
                if let first = noun.split(separator: "_").last, noun.contains("_") {
                    add([first.lowercased()]) { $0.dimension = $0.dimension ?? dimension.name }
                }
            }
            let aliases =
                table.spec.source.columns.first { $0.name == dimension.name }?.aliases ?? [:]
            for value in table.members(of: dimension.name) {
                let member = Slice.Member(dimension: dimension.name, value: value)
                if value.unicodeScalars.count <= MemberName.longestTold {
                    var key = NameKey()
                    for scalar in value.unicodeScalars { key.append(scalar) }
                    quoted["\u{201C}\(key.text)\u{201D}", default: []].append(member)
                    quotedLengths.insert(key.count)
                }
                let spelt = MemberName.cleaned(value)
                let words = Self.words(spelt)
                if PlainReading.isNumberOrPeriod(spelt, table.spec.calendar) {
                    behindNouns[dimension.name, default: PhraseTable()].insert(words, member)
                    continue
                }
                for alias in aliases[value] ?? [] {
                    let isOrdinary = PlainReading.isOrdinary(alias, table.spec.calendar)
                    guard !isOrdinary || Self.words(alias).count > 1 else { continue }
                    add(Self.words(alias)) {
                        $0.members.append(member)
                        if isOrdinary { $0.needsNoun = true }
                    }
                }
                let isOrdinary = PlainReading.isOrdinary(spelt, table.spec.calendar)
                add(words) {
                    $0.members.append(member)
                    $0.needsCapital = isOrdinary
                }
            }
        }
        for words in own.phrases where names[words] == nil {
            add(words) {
                $0.isOwn = true
                $0.needsCapital = true
            }
        }
        var phrases = PhraseTable<Name>()
        for words in order { if let name = names[words] { phrases.insert(words, name) } }
        self.phrases = phrases
        attributes = AttributiveNames(of: table).phrases(besides: phrases)
        wordings = order
        measures = Measures(table.spec.metrics)
        self.quoted = quoted
        self.quotedLengths = quotedLengths
        self.behindNouns = behindNouns
        self.singulars = singulars
        longestQuoted = quotedLengths.max() ?? 0
    }

    /// The longest name that starts at a token; `noun` is the dimension whose noun stands before.
    func match(
        _ tokens: [Token], at index: Int, behind noun: String? = nil
    ) -> (name: Name, count: Int)? {
        if tokens[index].kind == .name {
            return quoted[tokens[index].text].map { (narrowed(Name(members: $0), to: noun), 1) }
        }
        if let noun, let (member, count) = behindNouns[noun]?.longest(in: tokens, at: index),
            !isUnit(tokens[safe: index + count])
        {
            return (Name(members: [member]), count)
        }
        if let (name, count) = attribute(tokens, at: index) {
            return (narrowed(name, to: noun), count)
        }
        guard let (name, count) = phrases.longest(in: tokens, at: index) else { return nil }
        if name.needsNoun, !isBeforeNoun(name, tokens, index + count) { return nil }
        if name.needsCapital, count < 2 || !isBeforeNoun(name, tokens, index + count) {
            let words = tokens[index..<(index + count)].filter { $0.kind == .word }
            guard words.allSatisfy(\.isCapitalised) else { return nil }
            // Every word has a capital at the start of a sentence.
            if index == 0, words.count < 2, !opensAsName(tokens) { return nil }
        }
        return (narrowed(name, to: noun), count)
    }

    /// What the words of a name stand for, wherever they stand.
    func name(spelt words: [Token]) -> Name? {
        if words.first?.kind == .name { return match(words, at: 0)?.name }
        return phrases.longest(in: words, at: 0)?.value
    }

    /// "the small business segment": the dimension's noun behind it.
    private func isBeforeNoun(_ name: Name, _ tokens: [Token], _ end: Int) -> Bool {
        guard let noun = tokens[safe: end]?.text else { return false }
        return name.members.contains { singulars[$0.dimension] == noun }
    }

    /// The name in the singular right before a metric, where no longer name starts.
    private func attribute(_ tokens: [Token], at index: Int) -> (name: Name, count: Int)? {
        guard let (name, count) = attributes.longest(in: tokens, at: index),
            tokens.indices.contains(index + count),
            phrases.longest(in: tokens, at: index + count)?.value.metrics.isEmpty == false,
            phrases.longest(in: tokens, at: index).map({ $0.count < count }) ?? true
        else { return nil }
        return (name, count)
    }

    func isQuotable(_ key: NameKey) -> Bool {
        quotedLengths.contains(key.count) && quoted["\u{201C}\(key.text)\u{201D}"] != nil
    }

    /// Whether a dimension's noun speaks of several members.
    func isPlural(_ noun: Token, of dimension: String) -> Bool {
        singulars[dimension] != noun.text
    }

    private func narrowed(_ name: Name, to dimension: String?) -> Name {
        let members = name.members.filter { $0.dimension == dimension }
        guard !members.isEmpty else { return name }
        var name = name
        name.members = members
        return name
    }

    private func opensAsName(_ tokens: [Token]) -> Bool {
        switch Lexicon.english.match(tokens, at: 0)?.sense {
        case .direction, nil: return true
        default: return tokens.count > 1 && (isOwner(tokens) || isFollowedAsName(tokens))
        }
    }

    /// "History outpaced Crime", "History ($820K)".
    private func isFollowedAsName(_ tokens: [Token]) -> Bool {
        guard !["total", "overall", "average", "all", "both"].contains(tokens[0].text) else {
            return false
        }
        if tokens[1].text == "(" { return true }
        switch Lexicon.english.match(tokens, at: 1)?.sense {
        case .rival, .accountedFor, .copula, .gain, .quantifier(.only): return true
        case .direction(let direction): return direction.form == .verb
        default: return false
        }
    }

    /// "History's receipts", "History returns", "History and Crime": names, not ordinary words.
    private func isOwner(_ tokens: [Token]) -> Bool {
        guard let next = tokens[safe: 1] else { return false }
        if next.text == "'s" { return true }
        if let (name, _) = phrases.longest(in: tokens, at: 1) { return !name.metrics.isEmpty }
        guard next.text == "and" || next.text == ",", tokens.count > 2 else { return false }
        return tokens[2].isCapitalised
            && phrases.longest(in: tokens, at: 2)?.value.members.isEmpty == false
    }

    /// Makes an amount of the number before it.
    private func isUnit(_ token: Token?) -> Bool {
        guard let token else { return false }
        return (token.isAttached && token.kind == .word && token.text.first != "'")
            || ["%", "percent", "points", "pp"].contains(token.text)
            || NumberWords.scales[token.text] != nil
    }

    private static func words(_ text: String) -> [String] { Tokenizer.tokens(text).map(\.text) }

    private static let sizes: Set<String> = ["value", "size", "amount"]

    /// Label, name, other words and nouns, each also in the other grammatical number.
    private static func spellings(of metric: Metric) -> [[String]] {
        var spellings: [[String]] = []
        let nouns = [metric.noun?.singular, metric.noun?.plural].compactMap(\.self)
        for text in [metric.label, metric.name] + metric.also + nouns {
            let words = words(text)
            guard let last = words.last, !spellings.contains(words) else { continue }
            // A spec may call a metric just "average": the word alone is one of measure.
            if words.count == 1, Measures.words.contains(last), metric.label != text { continue }
            spellings.append(words)
            if words.count > 2, words[0] == "average", Self.sizes.contains(last) {
                // "the average order" for the average order value
                let short = Array(words.dropLast())
                if !spellings.contains(short) { spellings.append(short) }
                if let noun = short.last, !noun.hasSuffix("s") {
                    spellings.append(short.dropLast() + [noun + "s"])
                }
            }
            let other = last.hasSuffix("s") ? String(last.dropLast()) : last + "s"
            if last.utf8.count > 3, !last.hasSuffix("ss") {
                spellings.append(words.dropLast() + [other])
            }
        }
        return spellings
    }
}
