import SalesCore

/// How many times as much one period had as another, in whatever order it is told.
extension RoleReading {
    private var isOfMultiples: Bool {
        extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty && parts.isEmpty && isOneSlice
            && dimensions.allSatisfy { dimension in members.contains { isOf(dimension, $0) } }
            && says(only: [.multiple, .rival, .factor, .loose, .combining, .all])
            && (extras[.all] ?? []).allSatisfy { mentions[safe: $0 + 1]?.quantity != nil }
            && (extras[.rival] ?? []).allSatisfy(isLevel)
            && directions.allSatisfy { mentions[$0].direction?.sign == .up }
    }

    /// "Twice the April figure: that is where revenue stood in May".
    var multiple: [Token]? {
        guard isOfMultiples, let times = timesInOrder ?? times, !times.base.isEmpty,
            let factor = factor
        else { return nil }
        let levels = quantities.filter { $0 != factor.index && !isOne($0) }
        let ends = namedOnce(periods)
        guard levels.count <= 2, levels.count != 2 || ends.count == 2 else { return nil }
        let values = zip(levels.count == 1 ? [] : ends, levels).flatMap {
            alsoWas($1, of: members, said("in") + words($0))
        }
        guard levels.count != 1 || ends.count == 2 else { return nil }
        let level = only(levels).flatMap { level in
            nearest(ends, to: level).map { alsoWas(level, of: members, said("in") + words($0)) }
        }
        let isRatio = factor.words.last?.text == "of"
        let compared =
            isRatio
            ? times.now + factor.words + times.base.dropFirst()
            : factor.words + times.now + times.base
        return subject + compared + values + (level ?? [])
    }

    /// "1.4 times as great as"
    private func isLevel(_ index: Int) -> Bool {
        if case .rival(let sense)? = mentions[index].sense {
            sense.relation == .level
        } else {
            false
        }
    }

    private func nearest(_ ends: [Int], to quantity: Int) -> Int? {
        ends.min { abs($0 - quantity) < abs($1 - quantity) }
    }

    private typealias Factor = (words: [Token], index: Int)

    private var factor: Factor? {
        let told = extras[.multiple] ?? []
        if told.isEmpty, ratio == nil, quantities.count <= 2, let fraction {
            return isForward(fraction.index) ? fraction : nil
        }
        if told.isEmpty, let ratio = ratio {
            guard isForward(ratio) else { return nil }
            let isTimes = mentions[ratio].quantity?.unit == .times
            let isInWords = mentions[ratio].quantity?.isInWords == true
            let number = words(ratio).filter {
                $0.kind == .number || isInWords || Self.qualifiers.contains($0.text)
            }
            return (
                said("was") + (isTimes && isInWords ? words(ratio) : number + said("times"))
                    + said("that of"),
                ratio
            )
        }
        guard ratio == nil, directions.isEmpty, let multiple = only(told), isForward(multiple),
            case .multiple(let times)? = mentions[multiple].sense,
            let verb = Self.verbs.first(where: { $0.times == times })?.verb
        else { return nil }
        let qualifier = mentions[safe: multiple - 1].map { Array(tokens[$0.tokens]) } ?? []
        return (qualifier.filter { Self.qualifiers.contains($0.text) } + said(verb), multiple)
    }

    /// "half what April had", "twice where we had it in April".
    private var fraction: Factor? {
        for index in mentions.indices where mentions[index].sense == .plain {
            guard let verb = Self.fractions[word(index)],
                let next = tokens[safe: mentions[index].tokens.upperBound]?.text,
                Self.fractionLinks.contains(next)
            else { continue }
            let qualifier = mentions[safe: index - 1].map { Array(tokens[$0.tokens]) } ?? []
            return (qualifier.filter { Self.qualifiers.contains($0.text) } + said(verb), index)
        }
        return nil
    }

    private static let fractions = ["half": "halved", "twice": "doubled", "thrice": "tripled"]
    private static let fractionLinks: Set<String> = [
        "what", "where", "that", "of", "as", "its", "their", "the", "those",
    ]

    /// "1.4 times", "a factor of 1.4", "1.4 to 1".
    private var ratio: Int? {
        let written = quantities.filter { mentions[$0].quantity?.unit == .times }
        guard written.isEmpty else { return only(written) }
        guard names(Self.factors) || quantities.contains(where: isOne) else { return nil }
        return only(
            quantities.filter {
                guard let quantity = mentions[$0].quantity, quantity.unit == .plain,
                    !quantity.value.isInteger || isFactor($0), !quantity.hasSign
                else { return false }
                return quantity.value < 100
            })
    }

    /// "by a factor of three"
    private func isFactor(_ index: Int) -> Bool {
        guard index > 1, mentions[index - 1].sense == .of else { return false }
        return ["factor", "multiple", "ratio"].contains(word(index - 2))
    }

    /// The "1" of "1.4 to 1", and of "if April was 1".
    private func isOne(_ index: Int) -> Bool {
        mentions[index].quantity?.unit == .plain && mentions[index].quantity?.value == 1
    }

    /// Whether the later period is the one told of: "doubled from April to May", "in May twice
    /// that of April", "the ratio of May to April".
    private func isForward(_ told: Int) -> Bool {
        guard let order = timesInOrder else { return true }
        let named = namedOnce(periods)
        let isLaterFirst =
            named.first.map {
                order.now.suffix(words($0).count).map(\.text) == words($0).map(\.text)
            } ?? false
        if let one = quantities.first(where: isOne), let base = nearest(named, to: one) {
            return isEarlier(base, order)
        }
        if let base = named.filter(isBase).first ?? multipleBase { return isEarlier(base, order) }
        if names(["ratio", "ratios", "over", "divide", "divided", "dividing", "quotient"]) {
            return isLaterFirst
        }
        if Self.pastTense.contains(word(told)) || names(Self.growing) { return true }
        if !isLaterFirst, followsLevel(told) || names(Self.between) { return true }
        let after = named.filter { $0 > told }
        if let first = after.first, let last = after.last, first != last,
            (first..<last).contains(where: { ["what", "as"].contains(word($0)) })
        {
            // "1.7 times in May what we did in April"
            return isEarlier(last, order)
        }
        guard let base = after.first else { return false }
        let isDirect = mentions[(told + 1)..<base].allSatisfy {
            switch $0.kind {
            case .metric, .entity, .dimension, .quantity, .sense(.of), .sense(.rival),
                .sense(.determiner),
                .sense(.plain),
                .sense(.pronoun), .sense(.preposition), .sense(.comparator), .sense(.copula),
                .sense(.clauseOpener):
                true
            default: false
            }
        }
        return isDirect && isEarlier(base, order)
    }

    private func isEarlier(_ period: Int, _ order: Times) -> Bool {
        order.base.suffix(words(period).count).map(\.text) == words(period).map(\.text)
    }

    /// The April of "as a multiple of the April figure".
    private var multipleBase: Int? {
        periods.first { period in
            guard let link = before(period), mentions[link].sense == .of, link > 0 else {
                return false
            }
            let noun = word(link - 1)
            return ["multiple", "multiples", "terms"].contains(noun)
                || (noun == "that" && link > 1 && word(link - 2) == "times")
        }
    }

    /// "$2M in April and 1.4 times that in May": what stood before is the base.
    private func followsLevel(_ told: Int) -> Bool {
        guard let next = tokens[safe: mentions[told].tokens.upperBound]?.text,
            ["that", "this", "it"].contains(next), let first = namedOnce(periods).first,
            first < told
        else { return false }
        return quantities.contains { $0 < told && !isOne($0) }
    }

    private static let factors: Set<String> = [
        "factor", "multiple", "multiples", "ratio", "times", "multiply", "multiplying",
        "multiplied", "multiplication", "fold", "if", "index", "dividing", "divided", "divide",
        "every", "quotient", "multiplier", "ratios",
    ]
    /// Words of a factor that runs from the first of two periods to the second.
    private static let between: Set<String> = [
        "between", "from", "multiply", "multiplication", "became", "becomes", "to", "multiplier",
    ]
    private static let growing: Set<String> = [
        "grew", "rose", "went", "multiplied", "multiplying", "increased", "climbed", "growth",
        "advanced", "expanded", "exceeded", "exceeds", "exceed", "going",
    ]
    private static let verbs: [(times: ExactDecimal, verb: String)] = [
        (2, "doubled"), (3, "tripled"), (4, "quadrupled"), (5, "quintupled"),
        (ExactDecimal(mantissa: 5, scale: 1), "halved"),
    ]
    private static let pastTense: Set<String> = [
        "doubled", "tripled", "trebled", "quadrupled", "quintupled", "halved", "doubling",
        "tripling", "trebling", "quadrupling", "halving",
    ]
    private static let qualifiers: Set<String> = [
        "nearly", "almost", "roughly", "about", "approximately", "practically", "virtually",
    ]
}
