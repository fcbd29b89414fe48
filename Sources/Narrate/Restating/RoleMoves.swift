import SalesCore

/// Changes, multiples and standstills with their figures, in whatever order they are told.
extension RoleReading {
    private var isOfMoves: Bool {
        extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty && parts.isEmpty && isOneSlice
            && dimensions.allSatisfy { dimension in members.contains { isOf(dimension, $0) } }
    }

    /// "fell to a five-month low", "on an upward trend"
    private static let extremes: Set<String> = [
        "low", "lows", "high", "highs", "trend", "trends", "peak", "trough", "record", "bottom",
        "every", "each",
    ]

    /// What a number is to a change.
    private enum Figure { case amount, former, level }

    /// "That is 500 more than in April: visits came to 9,500 in May".
    func move(_ spec: MetricSpec) -> [Token]? {
        guard isOfMoves, says(only: []), let verb, let times, !directions.isEmpty,
            !names(Self.extremes),
            let figures = figures(isPercentMetric(spec))
        else { return nil }
        let amount = figures[.amount].map { said("by") + words($0) } ?? []
        let former = figures[.former].map { said("from") + words($0) } ?? []
        let level = figures[.level].map { said("to") + words($0) } ?? []
        guard let force else { return nil }
        return subject + said(verb) + force + amount + former + level + times.now + times.base
    }

    private var verb: String? {
        switch sign {
        case .up: "rose"
        case .down: "fell"
        case .better: "improved"
        case .worse: "worsened"
        default: nil
        }
    }

    private func figures(_ isPercentMetric: Bool) -> [Figure: Int]? {
        var figures: [Figure: Int] = [:]
        let levels = quantities.filter { figure($0, isPercentMetric) == .level }
        if levels.count == 2 {
            // Of two levels the direction tells which was first, and the cells whether it is so.
            let rises = size(levels[0]) < size(levels[1])
            let isInOrder = sign == .up || sign == .down ? rises == (sign == .up) : true
            figures = [
                .former: levels[isInOrder ? 0 : 1], .level: levels[isInOrder ? 1 : 0],
            ]
        }
        for quantity in quantities where levels.count != 2 || !levels.contains(quantity) {
            guard let figure = figure(quantity, isPercentMetric),
                figures.updateValue(quantity, forKey: figure) == nil
            else { return nil }
        }
        return figures
    }

    private func size(_ index: Int) -> ExactDecimal { mentions[index].quantity?.value ?? .zero }

    private func figure(_ index: Int, _ isPercentMetric: Bool) -> Figure? {
        guard let quantity = mentions[index].quantity else { return nil }
        switch quantity.unit {
        case .times: return nil
        default: break
        }
        if quantity.hasSign && !isPercentMetric { return .amount }
        if let told = told(index) { return told }
        let earlier = before(index)
        switch earlier.flatMap({ mentions[$0].sense }) {
        case .by: return .amount
        case .from: return .former
        case .to: return .level
        case .direction: return .amount
        case .of:
            if let noun = earlier.flatMap({ before($0) }), mentions[noun].direction != nil {
                return .amount
            }
        default: break
        }
        if let next = after(index), let direction = mentions[next].direction,
            direction.form == .adjective || direction.form == .comparative
        {
            return .amount
        }
        let isPart = quantity.unit == .percent && !isPercentMetric
        let tellsExtent =
            names(["extent", "much"])
            && only(directions).map { mentions[$0].direction?.form == .verb } ?? false
        if tellsExtent, isPart || quantity.unit == .points || isPercentMetric { return .amount }
        return isPart || quantity.unit == .points ? nil : .level
    }

    /// "comparative $2M, actual $3M", "$2M before"
    private func told(_ index: Int) -> Figure? {
        let place = mentions[index].tokens
        let words = tokens[max(place.lowerBound - 3, 0)..<place.lowerBound].map(\.text)
        let near = words.reversed().prefix { ![",", ";", "(", ")"].contains($0) }
        if near.contains(where: Self.formerly.contains) { return .former }
        if near.contains(where: Self.currently.contains) { return .level }
        let next = tokens[safe: place.upperBound]?.text ?? ""
        return ["before", "previously", "formerly", "beforehand"].contains(next) ? .former : nil
    }

    private static let formerly: Set<String> = [
        "comparative", "previously", "formerly", "been", "instead", "after", "prior", "previous",
        "originally", "initially",
    ]
    private static let currently: Set<String> = ["actual", "now", "currently", "actuals", "today"]

    /// "sharply", in one word for each degree; none where it is not plain what it belongs to.
    var force: [Token]? {
        var degrees: Set<Intensity> = []
        for direction in directions {
            if let own = IntensityWords.verbs[word(direction)] { degrees.insert(own) }
        }
        for (index, token) in tokens.enumerated() {
            guard let degree = IntensityWords.modifiers[token.text] else { continue }
            guard directions.contains(where: { isBeside($0, index) }) else { return nil }
            degrees.insert(degree)
        }
        guard degrees.count <= 1 else { return nil }
        switch degrees.first {
        case nil: return []
        case .extreme: return said("dramatically")
        case .strong: return said("sharply")
        case .clear: return said("considerably")
        case .mild: return said("modestly")
        case .slight: return said("slightly")
        case .hardly, .unchanged: return nil
        }
    }

    private func isBeside(_ direction: Int, _ token: Int) -> Bool {
        let tokens = mentions[direction].tokens
        return (tokens.lowerBound - 1...tokens.upperBound + 1).contains(token)
    }

    /// "As good as unchanged on April: that is revenue in May".
    var stillness: [Token]? {
        guard isOfMoves, says(only: []), isStill, quantities.count <= 2,
            let times = times ?? timesInOrder, !times.base.isEmpty
        else { return nil }
        return subject
            + said(directions.first.map(isNear) ?? true ? "was practically unchanged" : "was flat")
            + times.now + times.base + levels(times)
    }

    private func levels(_ times: Times) -> [Token] {
        guard quantities.count == 2 else {
            return quantities.flatMap { alsoWas($0, of: members, times.now) }
        }
        return said(";") + subject + said("changed from") + words(quantities[0]) + said("to")
            + words(quantities[1]) + times.now + times.base
    }

    /// "flat", or "a repeat of April" where two periods are named.
    private var isStill: Bool {
        if sign == .flat { return true }
        return directions.isEmpty && namedOnce(periods).count == 2 && names(Self.same)
            && !names(["half", "twice", "double", "triple", "times", "third", "quarter"])
    }

    private static let same: Set<String> = [
        "equal", "equals", "equalled", "equaled", "repeat", "repeats", "repeated", "repetition",
        "mirrored", "mirrors", "identical", "alike", "copy", "twin", "matched", "stability",
    ]

    /// "hardly moved", "broadly flat"; "unchanged" alone is read more strictly.
    private func isNear(_ direction: Int) -> Bool {
        let told = mentions[direction].tokens
        return tokens[max(told.lowerBound - 2, 0)..<told.upperBound].contains {
            IntensityWords.nearness.contains($0.text) || Self.almost.contains($0.text)
        }
    }

    private static let almost: Set<String> = [
        "hardly", "barely", "scarcely", "little", "just", "good",
    ]

}
