import SalesCore

/// Holds the tokens of a sentence against the pattern of a restatement.
struct RestatementMatch {
    private let tokens: [Token]
    private let mentions: [Mention]
    /// The mention that starts at a token.
    private let starts: [Mention?]
    /// Periods and numbers that a longer phrase hides: "the two months to June".
    private let periods: PeriodReader
    private let quantities: QuantityReader
    /// Whether a token stands within a name or period, which are never cut.
    private let isInside: [Bool]
    private let end: Int
    private var captured: [String: Range<Int>] = [:]
    /// A pattern that fits in too many ways is given up.
    private var steps = 0

    private static let mostSteps = 2_000
    private static let breaks: Set<String> = [";", "?"]
    /// A noun phrase ends before these, too.
    private static let nounBreaks: Set<String> = [";", "?", ":", "|", "="]

    init(
        _ tokens: [Token], _ mentions: [Mention], _ calendar: FiscalCalendar, upTo end: Int
    ) {
        periods = PeriodReader(tokens, calendar: calendar)
        quantities = QuantityReader(tokens)
        self.tokens = tokens
        self.mentions = mentions
        self.end = end
        var starts = [Mention?](repeating: nil, count: tokens.count)
        var isInside = [Bool](repeating: false, count: tokens.count)
        for mention in mentions {
            starts[mention.tokens.lowerBound] = mention
            if mention.sense != nil || mention.quantity != nil { continue }
            if Self.isSpan(mention) { continue }
            for index in mention.tokens.dropFirst() { isInside[index] = true }
        }
        self.starts = starts
        self.isInside = isInside
    }

    /// What stands in each slot; none where the sentence is no such wording.
    func slots(of pattern: [Restatement.Part], from start: Int) -> [String: Range<Int>]? {
        var attempt = self
        return attempt.fits(pattern[...], at: start) ? attempt.captured : nil
    }

    private mutating func fits(_ parts: ArraySlice<Restatement.Part>, at index: Int) -> Bool {
        steps += 1
        guard steps < Self.mostSteps else { return false }
        guard let part = parts.first else { return index == end }
        let rest = parts.dropFirst()
        switch part {
        case .words(let choice, let isOptional):
            for phrase in choice.phrases where stands(phrase, at: index) {
                if fits(rest, at: index + phrase.count) { return true }
            }
            return isOptional && fits(rest, at: index)
        case .slot(let name, let kind, let isOptional):
            if fill(name, kind, at: index, rest) { return true }
            return isOptional && fits(rest, at: index)
        }
    }

    private mutating func fill(
        _ name: String, _ kind: Restatement.Slot, at index: Int,
        _ rest: ArraySlice<Restatement.Part>
    ) -> Bool {
        guard index < end else { return false }
        if let earlier = captured[name] {
            let words = tokens[earlier].map(\.text)
            return stands(words, at: index) && fits(rest, at: index + words.count)
        }
        switch kind {
        case .anything, .harmless, .bareWords, .metric, .member:
            for stop in (index + 1)..<(end + 1) {
                steps += 1
                let ends = kind == .anything || kind == .harmless ? Self.breaks : Self.nounBreaks
                if steps > Self.mostSteps || ends.contains(tokens[stop - 1].text) { break }
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
        if let mention = starts[index], Self.isKind(kind, mention) {
            return mention.tokens.upperBound
        }
        switch kind {
        case .period: return periods.read(at: index)?.end
        case .quantity: return quantities.read(at: index)?.end
        default: return nil
        }
    }

    private func stands(_ phrase: [String], at index: Int) -> Bool {
        index + phrase.count <= end
            && phrase.indices.allSatisfy { tokens[index + $0].text == phrase[$0] }
    }

    private func holds(_ kind: Restatement.Slot, in range: Range<Int>) -> Bool {
        guard kind != .anything else { return true }
        if kind == .metric, let first = starts[range.lowerBound], Self.isOpening(first) {
            return false
        }
        let inside = mentions.filter {
            $0.tokens.lowerBound >= range.lowerBound && $0.tokens.upperBound <= range.upperBound
        }
        if kind == .harmless { return inside.allSatisfy(Self.isHarmless) }
        if kind == .bareWords {
            return inside.allSatisfy { Self.isHarmless($0) && !Self.tellsTimeOrNumber($0) }
        }
        if kind == .metric {
            return inside.contains { $0.metrics != nil } && !inside.contains(where: Self.isSaid)
        }
        return inside.contains { $0.members != nil }
            && !inside.contains { $0.metrics != nil || $0.quantity != nil || $0.period != nil }
    }

    /// "In May, revenue": a metric does not begin before its sentence does.
    private static func isOpening(_ mention: Mention) -> Bool {
        switch mention.sense {
        case .preposition, .from, .to, .comparator, .since: true
        default: false
        }
    }

    /// "revenue had been $1.2M": what is said of a metric is no part of its name.
    private static func isSaid(_ mention: Mention) -> Bool {
        mention.quantity != nil || mention.sense == .copula
    }

    /// Nothing that a claim could be made of.
    private static func isHarmless(_ mention: Mention) -> Bool {
        switch mention.kind {
        case .quantity(let quantity): quantity.unit == .plain
        case .sense(.plain), .sense(.determiner), .sense(.preposition), .sense(.of),
            .sense(.conjunction), .sense(.from), .sense(.to), .sense(.by), .sense(.uploadLine):
            true
        case .period: !isSpan(mention)
        case .unknown, .mark, .strayNumber: true
        default: false
        }
    }

    private static func tellsTimeOrNumber(_ mention: Mention) -> Bool {
        mention.period != nil || mention.quantity != nil || mention.kind == .strayNumber
    }

    private static func isSpan(_ mention: Mention) -> Bool {
        if case .span? = mention.period { true } else { false }
    }

    private static func isKind(_ kind: Restatement.Slot, _ mention: Mention) -> Bool {
        switch kind {
        case .metricName: mention.metrics != nil
        case .extreme: mention.extreme != nil
        case .dimension: mention.dimension != nil
        case .quantity: mention.quantity != nil
        case .period: mention.period != nil && !isSpan(mention)
        case .direction: mention.direction != nil
        case .ordinal: if case .sense(.ordinal) = mention.kind { true } else { false }
        case .anything, .harmless, .bareWords, .metric, .member: true
        }
    }
}
