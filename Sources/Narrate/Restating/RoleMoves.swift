import SalesCore

/// Changes, multiples and standstills with their figures, in whatever order they are told.
extension RoleReading {
    var isOfOneMove: Bool {
        extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty && parts.isEmpty && isOneSlice
            && dimensions.allSatisfy { dimension in members.contains { isOf(dimension, $0) } }
    }

    /// "fell to a five-month low", "on an upward trend"
    private static let extremes: Set<String> = [
        "low", "lows", "high", "highs", "trend", "trends", "peak", "trough", "record", "bottom",
        "every", "each", "any",
    ]

    /// "ended a three-month slide"
    private static let ended = ["ended", "ends", "broke", "breaks", "halted", "snapped", "stopped"]
        .flatMap { verb in ["a", "an", "the", "its", "their"].map { [verb, $0] } }

    /// What a number is to a change.
    enum Figure { case amount, former, level }

    /// "That is 500 more than in April: visits came to 9,500 in May".
    func move(_ spec: MetricSpec) -> [Token]? {
        guard isOfOneMove, says(only: []), let verb, let times,
            !directions.isEmpty || !times.base.isEmpty, !names(Self.extremes), !names(["factor"]),
            !(names(["been"]) && names(["since"])), !tells(Self.ended),
            let figures = figures(isPercentMetric(spec))
        else { return nil }
        let amount = figures[.amount].map { said("by") + size(in: $0) } ?? []
        let former = figures[.former].map { said("from") + words($0) } ?? []
        let level = figures[.level].map { said("to") + words($0) } ?? []
        guard let force else { return nil }
        return subject + said(verb) + force + amount + former + level + times.now + times.base
    }

    private var verb: String? {
        if directions.isEmpty || sign == .open { return signedVerb }
        return switch sign {
        case .up: "rose"
        case .down: "fell"
        case .better: "improved"
        case .worse: "worsened"
        default: nil
        }
    }

    /// "plus 5% on April": the number's own sign tells.
    private var signedVerb: String? {
        let signed = quantities.filter { mentions[$0].quantity?.hasSign == true }
        guard let quantity = only(signed), let value = mentions[quantity].quantity?.value else {
            return nil
        }
        return value.isNegative ? "fell" : "rose"
    }

    func isFormer(_ quantity: Int) -> Bool {
        if told(quantity) == .former { return true }
        return before(quantity).map { mentions[$0].sense == .from || isComingFrom($0) } ?? false
    }

    /// "coming from $2M"
    private func isComingFrom(_ index: Int) -> Bool {
        word(index) == "coming" && mentions[safe: index + 1]?.quantity != nil
    }

    func figures(_ isPercentMetric: Bool) -> [Figure: Int]? {
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

    /// Without its sign, which the verb tells.
    private func size(in index: Int) -> ArraySlice<Token> {
        let signs: Set<String> = ["+", "-", "\u{2014}", "plus", "minus", "\u{2212}"]
        guard mentions[index].quantity?.hasSign == true else { return words(index)[...] }
        return words(index).drop { signs.contains($0.text) }
    }

    private func size(_ index: Int) -> ExactDecimal { mentions[index].quantity?.value ?? .zero }

    private func figure(_ index: Int, _ isPercentMetric: Bool) -> Figure? {
        guard let quantity = mentions[index].quantity else { return nil }
        switch quantity.unit {
        case .times: return nil
        default: break
        }
        if let of = after(index), mentions[of].sense == .of, let noun = after(of),
            mentions[noun].direction != nil
        {
            // "55% of the decline"
            return nil
        }
        if quantity.hasSign, !isPercentMetric || sign == .open { return .amount }
        if let told = told(index) { return told }
        let earlier = before(index)
        switch earlier.flatMap({ mentions[$0].sense }) {
        case .by: return .amount
        case .from, .accountedFor: return .former
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
        let tellsExtent = names(["extent", "much", "many"]) && only(directions) != nil
        let isLevel = earlier.map { mentions[$0].sense == .preposition } ?? false
        if tellsExtent, isPart || quantity.unit == .points || isPercentMetric || !isLevel {
            return .amount
        }
        return isPart || quantity.unit == .points ? nil : .level
    }

    /// "comparative $2M, actual $3M", "$2M before"
    private func told(_ index: Int) -> Figure? {
        let place = mentions[index].tokens
        let times = mentions.filter { $0.period != nil || $0.baseline != nil }
        let words = (max(place.lowerBound - 3, 0)..<place.lowerBound).map { near in
            // Not the "previous" of "the previous month".
            times.contains { $0.tokens.contains(near) } ? "," : tokens[near].text
        }
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
        for index in tokens.indices {
            guard let degree = IntensityWords.modifier(in: tokens, at: index) else { continue }
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
}
