import SalesCore

/// A sentence on both ends of values taken apart: the words for low, high and what lies between
/// are taken out, and what is left must be one metric, its members, one time and two numbers.
///
/// "The low month in May was $2M and the high one $3M, that's for revenue."
struct RangeConstituents {
    private let tokens: [Token]
    private let mentions: [Mention]
    private(set) var rest: [Token] = []
    private(set) var numbers: [[Token]] = []
    private(set) var tellsMonths = false
    private var ends: [(place: Int, isHigh: Bool)] = []
    private var starts: [Int] = []
    private var units: [Quantity.Unit] = []

    /// None where the sentence does not tell two ends.
    init?(_ reading: SentenceReading) {
        tokens = reading.tokens
        mentions = reading.mentions
        guard tokens.contains(where: { Self.cues.contains($0.text) }) else { return nil }
        tellsMonths = tokens.contains { Self.months.contains($0.text) }
        take()
        guard numbers.count == 2, areAlike else { return nil }
        if isReversed { numbers.reverse() }
    }

    private mutating func take() {
        var byStart: [Int: Mention] = [:]
        for mention in mentions { byStart[mention.tokens.lowerBound] = mention }
        var index = 0
        while index < tokens.count {
            let mention = byStart[index]
            if let mention, let quantity = mention.quantity {
                takeNumber(mention, quantity)
                index = mention.tokens.upperBound
            } else if let mention, Self.isName(mention, tokens[index].text, tellsMonths) {
                rest += tokens[mention.tokens]
                index = mention.tokens.upperBound
            } else if tokens[index].text == "no", isBounded {
                // "no region came in under $1M or over $2M"
                index += 1
            } else if let (end, count) = RangeEnds.phrases.longest(in: tokens, at: index) {
                if let isHigh = end.isHigh { ends.append((index, isHigh)) }
                index += count
            } else {
                rest.append(tokens[index])
                index += 1
            }
        }
    }

    private var isBounded: Bool {
        tokens.contains { ["under", "below"].contains($0.text) }
            && tokens.contains { ["over", "above"].contains($0.text) }
    }

    /// One unit, or one currency in two spellings.
    private var areAlike: Bool {
        Set(
            units.map { unit -> Quantity.Unit in
                if case .money = unit { .money("") } else { unit }
            }
        ).count == 1
    }

    private mutating func takeNumber(_ mention: Mention, _ quantity: Quantity) {
        let next = tokens[safe: mention.tokens.upperBound]?.text ?? ""
        if quantity.isInWords, quantity.unit == .plain {
            // "all three months", "the high one"
            return
        }
        if quantity.isWhole, Self.months.contains(next) { return }
        let told = Array(tokens[mention.tokens])
        starts.append(mention.tokens.lowerBound)
        units.append(quantity.unit)
        guard quantity.upper != nil else {
            numbers.append(bare(told, quantity))
            return
        }
        let both = Array(told.drop { ["between", "from"].contains($0.text) })
        guard let link = both.lastIndex(where: { Self.links.contains($0.text) }) else { return }
        numbers.append(Array(both[..<link]))
        numbers.append(Array(both[(link + 1)...]))
    }

    /// Without the "at least" before it.
    private func bare(_ told: [Token], _ quantity: Quantity) -> [Token] {
        guard quantity.qualifier != nil else { return told }
        return Array(told.drop { $0.kind == .word && NumberWords.currencies[$0.text] == nil })
    }

    /// "a high of $3M and a low of $2M"
    private var isReversed: Bool {
        guard starts.count == 2, let first = ends.last(where: { $0.place < starts[0] }),
            let second = ends.last(where: { $0.place < starts[1] }), second.place > first.place
        else { return false }
        return first.isHigh && !second.isHigh
    }

    private static func isName(_ mention: Mention, _ first: String, _ tellsMonths: Bool) -> Bool {
        switch mention.kind {
        case .metric, .entity, .period: true
        case .dimension: !(tellsMonths && first == "range")
        default: false
        }
    }

    static let months: Set<String> = ["month", "months", "monthly", "months'", "month's"]
    private static let links: Set<String> = ["and", "to", "-", "\u{2013}", "\u{2014}", "or"]
    private static let cues: Set<String> = Set(RangeEnds.cues)
}

extension SentenceReader {
    /// The plain sentence on a range that the constituents of this one make.
    func looseRange(of reading: SentenceReading) -> SentenceReading? {
        guard let parts = RangeConstituents(reading),
            let roles = RoleReading(mentions(in: parts.rest), parts.rest),
            let sentence = roles.range(parts)
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }
}

extension RoleReading {
    fileprivate func range(_ parts: RangeConstituents) -> [Token]? {
        guard says(only: [.all, Extra.none]), extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            directions.isEmpty, quantities.isEmpty, isOneSlice, let inPeriod, !inPeriod.isEmpty
        else { return nil }
        let scopes = namedOnce(dimensions).filter { dimension in
            !members.contains { isOf(dimension, $0) }
        }
        let metric = words(metrics[0]) + members.flatMap { said("for") + words($0) }
        let ends = said("ranged from") + parts.numbers[0] + said("to") + parts.numbers[1] + inPeriod
        if let scope = only(scopes) {
            return parts.tellsMonths ? nil : metric + said("by") + words(scope) + ends
        }
        return scopes.isEmpty && parts.tellsMonths ? said("monthly") + metric + ends : nil
    }
}
