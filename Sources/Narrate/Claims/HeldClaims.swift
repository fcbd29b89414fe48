import SalesCore

/// For which further periods a claim is said to hold.
enum HeldOver: Hashable, Sendable {
    /// Every period from one up to the subject's.
    case since(Period)
    /// The same period of every year on record.
    case everyYear
    /// The same period of the year before, or not there: "unlike last year".
    case yearBefore(isLike: Bool)
}

/// Claims that one period cannot decide: "has been the largest region since March", "stayed below
/// $60K since May", "has been falling since June", "unlike last year", "as every year".
extension ClauseReader {
    /// Reads the bounds that a value kept to in every month since one.
    mutating func readHeldBounds() {
        guard let since = frame.since, since < frame.period, since.grain == frame.period.grain,
            since.grain == .month,
            let verb = mentions.indices.first(where: { isPerfect(at: $0) }),
            let limit = mentions.indices.first(where: { isBound(at: $0) }),
            var quantity = mentions[limit].quantity
        else { return }
        let isDenied = mentions[verb..<limit].contains {
            $0.sense == .negation || tokens[$0.tokens.lowerBound].text == "never"
        }
        guard isDenied || tokens(from: verb, to: limit).contains(where: Self.stays.contains),
            let side = kept(at: limit, isDenied: isDenied)
        else { return }
        quantity.qualifier = nil
        if quantity.isFraction, quantity.unit == .plain { quantity.unit = .percent }
        used.insert(limit)
        let first = isDenied ? since.advanced(by: 1) : since
        let span = Span(
            months: first...frame.period, name: "\(first.name) to \(frame.period.name)")
        tell(
            .thresholdCount(
                ThresholdCount(
                    amount: .all, total: nil, scope: .months([span]), side: side,
                    quantity: quantity)),
            .count, from: verb, to: limit, readings: readings(near: limit))
    }

    /// Widens what was read to the periods that the clause says it of.
    mutating func holdOver() {
        setApart()
        guard let over = heldOver else { return }
        statements = statements.map { statement in
            guard let assertion = widened(statement, over) else { return statement }
            return Statement(
                tokens: statement.tokens, kind: statement.kind, assertion: assertion,
                readings: statement.readings)
        }
    }

    private func widened(_ statement: Statement, _ over: HeldOver) -> Assertion? {
        switch (statement.assertion, over) {
        case (.direction(let sign, isNegated: false), .since(let since)),
            (.movement(let sign, _, isNegated: false), .since(let since)):
            // "has been falling since May"
            guard isProgressive(statement.tokens), since.advanced(by: 1) < frame.period else {
                return nil
            }
            return .everyStep(sign, since.advanced(by: 1)...frame.period)
        case (.rank(_, _, _, _, at: .now), _), (.comparison, .since),
            (.direction(_, isNegated: false), .everyYear),
            (.direction(_, isNegated: false), .yearBefore):
            return .held(statement.assertion, over)
        default: return nil
        }
    }

    private func isProgressive(_ place: Range<Int>) -> Bool {
        guard place.lowerBound > 0, tokens[place.lowerBound - 1].text == "been" else {
            return false
        }
        return tokens[place.lowerBound].text.hasSuffix("ing")
    }

    /// "Unlike APAC, EMEA grew": APAC did not.
    private mutating func setApart() {
        guard
            let word = mentions.indices.first(where: {
                word($0) == "unlike" && mentions[$0].tokens.count == 1
            }), frame.slices.count > 1
        else { return }
        let aside = mentions[(word + 1)...].prefix { $0.mark != "," }
        let others = Set(aside.flatMap { $0.members ?? [] })
        guard !others.isEmpty else { return }
        statements = statements.map { statement in
            guard case .direction(let sign, isNegated: false) = statement.assertion,
                let slice = statement.readings.first?.slice,
                slice.members.contains(where: others.contains)
            else { return statement }
            return Statement(
                tokens: statement.tokens, kind: statement.kind,
                assertion: .direction(sign, isNegated: true), readings: statement.readings)
        }
    }

    private var heldOver: HeldOver? {
        if let since = frame.since, since < frame.period, since.grain == frame.period.grain,
            mentions.indices.contains(where: { isPerfect(at: $0) })
        {
            return .since(since)
        }
        let words = mentions.flatMap { mention in mention.tokens.map { tokens[$0].text } }
        if Self.tells(Self.everyYear, words) { return .everyYear }
        if Self.tells(Self.unlikeYearBefore, words) { return .yearBefore(isLike: false) }
        return Self.tells(Self.likeYearBefore, words) ? .yearBefore(isLike: true) : nil
    }

    /// "has been", "have all stayed".
    private func isPerfect(at index: Int) -> Bool {
        mentions[index].tokens.contains { place in
            guard ["has", "have", "had", "'ve"].contains(tokens[place].text) else { return false }
            return tokens[safe: place + 1].map { !["to", "a", "an", "the"].contains($0.text) }
                ?? false
        }
    }

    private func isBound(at index: Int) -> Bool {
        guard let quantity = mentions[index].quantity, !used.contains(index) else { return false }
        return quantity.unit != .points && quantity.unit != .times && quantity.upper == nil
            && !mentions.contains { $0.direction.map { $0.form == .verb } ?? false }
    }

    private func tokens(from first: Int, to last: Int) -> [String] {
        tokens[tokenRange(first, last)].map(\.text)
    }

    /// The side that every month is on; a denied one is the other.
    private func kept(at limit: Int, isDenied: Bool) -> ThresholdCount.Side? {
        guard let side = side(of: limit) else { return nil }
        guard isDenied else { return side }
        return switch side {
        case .above: .atMost
        case .atLeast: .below
        case .below: .atLeast
        case .atMost: .above
        case .at: nil
        }
    }

    private static let stays: Set<String> = [
        "been", "stayed", "remained", "held", "kept", "stuck", "stood", "hovered", "always",
        "consistently", "constantly",
    ]

    private static func tells(_ phrases: [[String]], _ words: [String]) -> Bool {
        phrases.contains { phrase in
            guard let first = phrase.first else { return false }
            return words.indices.contains { index in
                words[index] == first && words[index...].starts(with: phrase)
            }
        }
    }

    private static func phrases(_ list: String) -> [[String]] {
        list.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    }

    private static let everyYear = phrases(
        "as every year,like every year,as in every year,as always in,as in all years,as it always does"
    )
    private static let unlikeYearBefore = phrases(
        "unlike last year,unlike the year before,unlike the previous year,unlike in the year before,"
            + "unlike in the previous year,unlike a year ago,unlike a year earlier,"
            + "unlike the prior year,in contrast to last year,in contrast to the year before,"
            + "in contrast to the previous year")
    private static let likeYearBefore = phrases(
        "like last year,as last year,as in the previous year,as in the year before,as a year ago,"
            + "like the year before,like the previous year,as in the prior year,like a year ago")
}
