import SalesCore

/// Holds the tokens of a sentence against the pattern of a restatement.
struct RestatementMatch {
    private let tokens: [Token]
    /// By token, the number of its word.
    private let words: [Int]
    private let mentions: [Mention]
    /// By token, the first mention that does not start before it.
    private let firstFrom: [Int]
    /// By token, how many mentions end before it or at it.
    private let countUpTo: [Int]
    private let traits: [MentionTraits]
    /// Periods and numbers that a longer phrase hides: "the two months to June".
    private let periods: PeriodReader
    private let quantities: QuantityReader
    /// Whether a token stands within a name or period, which are never cut.
    private let isInside: [Bool]
    /// By token, whether no text and no noun phrase goes on behind it.
    private let endsText: [Bool]
    private let endsNoun: [Bool]
    private let end: Int
    private var captured: [Range<Int>?]
    /// A pattern that fits in too many ways is given up.
    private var steps = 0

    private static let mostSteps = 2_000
    private static let breaks: Set<String> = [";", "?"]
    /// A noun phrase ends before these, too.
    private static let nounBreaks: Set<String> = [";", "?", ":", "|", "="]

    init(
        _ tokens: [Token], _ words: [Int], _ mentions: [Mention], _ calendar: FiscalCalendar,
        slotCount: Int, upTo end: Int
    ) {
        periods = PeriodReader(tokens, calendar: calendar)
        quantities = QuantityReader(tokens)
        self.tokens = tokens
        self.words = words
        self.mentions = mentions
        endsText = tokens.map { $0.text.utf8.count == 1 && Self.breaks.contains($0.text) }
        endsNoun = tokens.map { $0.text.utf8.count == 1 && Self.nounBreaks.contains($0.text) }
        self.end = end
        captured = [Range<Int>?](repeating: nil, count: slotCount)
        traits = mentions.map(MentionTraits.init)
        var firstFrom = [Int](repeating: mentions.count, count: tokens.count + 1)
        var countUpTo = [Int](repeating: 0, count: tokens.count + 1)
        var isInside = [Bool](repeating: false, count: tokens.count)
        for (number, mention) in mentions.enumerated() {
            firstFrom[mention.tokens.lowerBound] = number
            countUpTo[mention.tokens.upperBound] = number + 1
            if Self.isDivisible(mention) { continue }
            for index in mention.tokens.dropFirst() { isInside[index] = true }
        }
        for index in tokens.indices.reversed() {
            firstFrom[index] = min(firstFrom[index], firstFrom[index + 1])
        }
        for index in tokens.indices {
            countUpTo[index + 1] = max(countUpTo[index], countUpTo[index + 1])
        }
        self.firstFrom = firstFrom
        self.countUpTo = countUpTo
        self.isInside = isInside
    }

    /// What stands in each slot; none where the sentence is no such wording.
    mutating func slots(of pattern: [Restatement.Part], from start: Int) -> [Range<Int>?]? {
        steps = 0
        for slot in captured.indices { captured[slot] = nil }
        return fits(pattern[...], at: start) ? captured : nil
    }

    private mutating func fits(_ parts: ArraySlice<Restatement.Part>, at index: Int) -> Bool {
        steps += 1
        guard steps < Self.mostSteps else { return false }
        guard let part = parts.first else { return index == end }
        let rest = parts.dropFirst()
        switch part {
        case .words(let choice, let isOptional):
            for phrase in choice.numbered where stands(phrase, at: index) {
                if fits(rest, at: index + phrase.count) { return true }
            }
            return isOptional && fits(rest, at: index)
        case .slot(let name, let kind, let isOptional):
            if fill(name, kind, at: index, rest) { return true }
            return isOptional && fits(rest, at: index)
        }
    }

    private mutating func fill(
        _ name: Int, _ kind: Restatement.Slot, at index: Int,
        _ rest: ArraySlice<Restatement.Part>
    ) -> Bool {
        guard index < end else { return false }
        if let earlier = captured[name] {
            return stands(earlier, at: index) && fits(rest, at: index + earlier.count)
        }
        switch kind {
        case .anything, .harmless, .bareWords, .metric, .member:
            let ends = kind == .anything || kind == .harmless ? endsText : endsNoun
            for stop in (index + 1)..<(end + 1) {
                steps += 1
                if steps > Self.mostSteps || ends[stop - 1] { break }
                guard stop == end || !isInside[stop], holds(kind, in: index..<stop) else {
                    continue
                }
                captured[name] = index..<stop
                if fits(rest, at: stop) { return true }
            }
            captured[name] = nil
            return false
        case .metricName, .dimension, .quantity, .period, .ordinal, .direction, .extreme:
            guard let stop = stop(of: kind, at: index), stop <= end else { return false }
            captured[name] = index..<stop
            if fits(rest, at: stop) { return true }
            captured[name] = nil
            return false
        }
    }

    private func stop(of kind: Restatement.Slot, at index: Int) -> Int? {
        if let mention = opening(index), Self.isKind(kind, mention) {
            return mention.tokens.upperBound
        }
        switch kind {
        case .period: return periods.read(at: index)?.end
        case .quantity: return quantities.read(at: index)?.end
        default: return nil
        }
    }

    private func stands(_ phrase: [Int], at index: Int) -> Bool {
        guard index + phrase.count <= end else { return false }
        for (offset, word) in phrase.enumerated() where words[index + offset] != word {
            return false
        }
        return true
    }

    /// Whether the words that stood there stand here again.
    private func stands(_ earlier: Range<Int>, at index: Int) -> Bool {
        index + earlier.count <= end
            && earlier.indices.allSatisfy {
                tokens[$0].text == tokens[index + $0 - earlier.lowerBound].text
            }
    }

    /// The mention that starts at a token.
    private func opening(_ index: Int) -> Mention? {
        guard let first = mentions[safe: firstFrom[index]], first.tokens.lowerBound == index
        else { return nil }
        return first
    }

    private func holds(_ kind: Restatement.Slot, in range: Range<Int>) -> Bool {
        let first = firstFrom[range.lowerBound]
        let inside = traits[first..<max(first, countUpTo[range.upperBound])]
        switch kind {
        case .harmless: return inside.allSatisfy { $0.contains(.harmless) }
        case .bareWords:
            return inside.allSatisfy { $0.contains(.harmless) && !$0.contains(.timeOrNumber) }
        case .metric:
            if let opening = opening(range.lowerBound), Self.isOpening(opening) { return false }
            return inside.contains { $0.contains(.metric) }
                && !inside.contains { $0.contains(.said) }
        case .member:
            return inside.contains { $0.contains(.member) }
                && inside.allSatisfy { $0.isDisjoint(with: [.metric, .quantity, .period]) }
        default: return true
        }
    }

    /// A phrase, a number or a span of periods, of which a slot may take a part.
    private static func isDivisible(_ mention: Mention) -> Bool {
        mention.sense != nil || mention.quantity != nil || MentionTraits(mention).contains(.span)
    }

    /// "In May, revenue": a metric does not begin before its sentence does.
    private static func isOpening(_ mention: Mention) -> Bool {
        switch mention.sense {
        case .preposition, .from, .to, .comparator, .since: true
        default: false
        }
    }

    private static func isKind(_ kind: Restatement.Slot, _ mention: Mention) -> Bool {
        switch kind {
        case .metricName: mention.metrics != nil
        case .extreme: mention.extreme != nil
        case .dimension: mention.dimension != nil
        case .quantity: mention.quantity != nil
        case .period: mention.period != nil && !MentionTraits(mention).contains(.span)
        case .direction: mention.direction != nil
        case .ordinal: if case .sense(.ordinal) = mention.kind { true } else { false }
        case .anything, .harmless, .bareWords, .metric, .member: true
        }
    }
}
