import SalesCore

/// How many times as much one period had as another, in whatever order it is told.
extension RoleReading {
    private var isOfMultiples: Bool {
        extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty && parts.isEmpty && isOneSlice
            && dimensions.allSatisfy { dimension in members.contains { isOf(dimension, $0) } }
            && says(only: [.multiple, .rival]) && (extras[.rival] ?? []).allSatisfy(isLevel)
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
        if told.isEmpty, let ratio = ratio {
            guard isForward(ratio) else { return nil }
            let number = words(ratio).filter {
                $0.kind == .number || Self.qualifiers.contains($0.text)
            }
            let isInWords = mentions[ratio].quantity?.isInWords == true
            return (
                said("was") + (isInWords ? words(ratio) : number + said("times")) + said("that of"),
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

    /// "1.4 times", "a factor of 1.4", "1.4 to 1".
    private var ratio: Int? {
        let written = quantities.filter { mentions[$0].quantity?.unit == .times }
        guard written.isEmpty else { return only(written) }
        guard names(Self.factors) else { return nil }
        return only(
            quantities.filter {
                guard let quantity = mentions[$0].quantity, quantity.unit == .plain,
                    !quantity.value.isInteger, !quantity.hasSign
                else { return false }
                return quantity.value < 100
            })
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
        if names(["ratio", "over", "divided", "dividing"]) { return isLaterFirst }
        if Self.pastTense.contains(word(told)) || names(Self.growing) { return true }
        guard let base = named.first(where: { $0 > told }) else {
            return quantities.contains(where: isOne) && !isLaterFirst
        }
        let isDirect = mentions[(told + 1)..<base].allSatisfy {
            switch $0.kind {
            case .metric, .quantity, .sense(.of), .sense(.rival), .sense(.determiner),
                .sense(.plain),
                .sense(.pronoun), .sense(.preposition), .sense(.comparator), .sense(.copula):
                true
            default: false
            }
        }
        let isEarlier = order.base.suffix(words(base).count).map(\.text) == words(base).map(\.text)
        return isDirect && isEarlier
    }

    private static let factors: Set<String> = [
        "factor", "multiple", "multiples", "ratio", "times", "multiply", "multiplying",
        "multiplied", "multiplication", "fold", "if", "index", "dividing", "divided",
    ]
    private static let growing: Set<String> = [
        "grew", "rose", "went", "multiplied", "multiplying", "increased", "climbed", "growth",
        "advanced", "expanded", "exceeded", "going",
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
