import SalesCore

/// The names of one tenant's tables: metrics, members of dimensions, nouns of dimensions.
struct NameIndex: Sendable {
    /// What a phrase may stand for; more than one where names clash.
    struct Name: Hashable, Sendable {
        var metrics: [String] = []
        var members: [Slice.Member] = []
        var dimension: String?
        /// Whether the phrase is also an ordinary word, so that only its capital marks the name.
        var needsCapital = false
    }

    private let phrases: PhraseTable<Name>

    init(table: MetricTable) {
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
            for noun in [dimension.singular, dimension.plural, dimension.name] {
                let words = Self.words(noun)
                add(words) { $0.dimension = $0.dimension ?? dimension.name }
                if let first = noun.split(separator: "_").last, noun.contains("_") {
                    add([first.lowercased()]) { $0.dimension = $0.dimension ?? dimension.name }
                }
            }
            for value in table.members(of: dimension.name) {
                let words = Self.words(value)
                let isOrdinary =
                    words.count == 1 && words.allSatisfy { Self.isOrdinary($0) }
                add(words) {
                    $0.members.append(Slice.Member(dimension: dimension.name, value: value))
                    $0.needsCapital = isOrdinary
                }
            }
        }
        var phrases = PhraseTable<Name>()
        for words in order { if let name = names[words] { phrases.insert(words, name) } }
        self.phrases = phrases
    }

    func match(_ tokens: [Token], at index: Int) -> (name: Name, count: Int)? {
        guard let (name, count) = phrases.longest(in: tokens, at: index) else { return nil }
        if name.needsCapital, !tokens[index].isCapitalised { return nil }
        return (name, count)
    }

    private static func words(_ text: String) -> [String] { Tokenizer.tokens(text).map(\.text) }

    private static func isOrdinary(_ word: String) -> Bool {
        Lexicon.english.knows(word) || NumberWords.cardinals[word] != nil
            || NumberWords.scales[word] != nil || PeriodWords.months[word] != nil
    }

    /// Label, name, other words and nouns, each also in the other grammatical number.
    private static func spellings(of metric: Metric) -> [[String]] {
        var spellings: [[String]] = []
        let nouns = [metric.noun?.singular, metric.noun?.plural].compactMap(\.self)
        for text in [metric.label, metric.name] + metric.also + nouns {
            let words = words(text)
            guard let last = words.last, !spellings.contains(words) else { continue }
            spellings.append(words)
            let other = last.hasSuffix("s") ? String(last.dropLast()) : last + "s"
            if last.utf8.count > 3, !last.hasSuffix("ss") {
                spellings.append(words.dropLast() + [other])
            }
        }
        return spellings
    }
}
