import SalesCore

/// The sentence that each set of roles makes, in words that the rules read.
extension RoleReading {
    /// None where the roles make no sentence of a known kind.
    func sentence(_ spec: MetricSpec) -> [Token]? {
        if let plain = plainSentence(spec) { return plain }
        if says(only: [.all, .none]), let range { return range }
        let forms: [() -> [Token]?] = [
            { split }, { joint }, { contest }, { count(spec) }, { sweep(spec) }, { multiple },
            { judgement(spec) },
            { move(spec) }, { stillness(spec) }, { cumulative }, { mean }, { sumOfQuarter },
            { soFar },
            { hole }, { overall }, { topOf }, { goal(spec) }, { attained },
            { peak },
            { oddity }, { whole },
        ]
        return forms.lazy.compactMap { $0() }.first
    }

    /// What is read before all else.
    func definite(_ spec: MetricSpec) -> [Token]? {
        definitePart ?? definiteSum ?? definiteContest ?? definiteRank ?? definiteStreak
            ?? definiteSweep(spec)
    }

    private func plainSentence(_ spec: MetricSpec) -> [Token]? {
        guard says(only: [.all]) else { return nil }
        return changePart ?? range ?? rank ?? top ?? streak ?? share(spec) ?? value(spec)
    }

    func isPercentMetric(_ spec: MetricSpec) -> Bool {
        (mentions[metrics[0]].metrics ?? []).contains { spec.metric(named: $0)?.unit == .percent }
    }

    /// At most one member of each dimension.
    var isOneSlice: Bool {
        let once = namedOnce(members)
        let named = once.compactMap { mentions[$0].members?.first?.dimension }
        return Set(named).count == once.count
    }

    func isOf(_ dimension: Int, _ member: Int) -> Bool {
        (mentions[member].members ?? []).contains { $0.dimension == mentions[dimension].dimension }
    }

    /// "The lowest region had revenue of $5M in May, the highest $9M."
    private var range: [Token]? {
        guard quantities.count <= 2, let inPeriod, directions.isEmpty || hasEnds, ordinals.isEmpty,
            streaks.isEmpty, parts.isEmpty, members.count <= 1, hasEnds,
            let (low, high) = bounds ?? sharedBounds
        else { return nil }
        let metric = words(metrics[0]) + members.flatMap { said("for") + words($0) }
        let ends = said("ranged from") + low + said("to") + high
        if let dimension = dimensions.first, members.isEmpty {
            return metric + said("by") + words(dimension) + ends + inPeriod
        }
        guard dimensions.isEmpty || !members.isEmpty,
            names(["month", "months", "monthly", "months'"])
        else { return nil }
        return said("monthly") + metric + ends + inPeriod
    }

    /// "between $2M and $3M", which is one number with two ends.
    private var sharedBounds: (low: [Token], high: [Token])? {
        guard let only = only(quantities), mentions[only].quantity?.upper != nil else { return nil }
        let told = Array(words(only).drop { ["between", "from"].contains($0.text) })
        guard
            let link = told.firstIndex(where: { ["and", "to", "-", "\u{2013}"].contains($0.text) })
        else { return nil }
        return (Array(told[..<link]), Array(told[(link + 1)...]))
    }

    /// "months from $2M to $3M"
    private var runsFromTo: Bool {
        guard quantities.count == 2,
            names(["months", "month", "anywhere", "somewhere"]) || !dimensions.isEmpty
        else { return false }
        return before(quantities[0]).map { mentions[$0].sense == .from } ?? false
            || mentions[safe: quantities[0] + 1]?.sense == .to
    }

    private var hasEnds: Bool { runsFromTo || names(Self.ends) }

    private static let ends: Set<String> = [
        "lowest", "highest", "low", "high", "minimum", "maximum", "smallest", "largest", "range",
        "ranged", "between", "spread", "band", "extended", "stretched", "varied", "bottom",
        "bottomed", "dispersion", "differed", "exceed", "swung", "spanned", "least", "floor",
        "ceiling", "ends", "upper", "lower", "trough", "peak", "extremes", "min", "max",
        "bounced", "fluctuated", "moved", "extending", "ranging", "ranges", "under", "within",
        "apart", "boundaries", "bounds", "limits", "corridor",
    ]

    private var bounds: (low: [Token], high: [Token])? {
        guard quantities.count == 2, let first = mentions[quantities[0]].quantity,
            let second = mentions[quantities[1]].quantity, first.unit == second.unit
        else { return nil }
        let ends = quantities.map { bare($0) }
        return (ends[0], ends[1])
    }

    /// Without the "at least" before it.
    private func bare(_ index: Int) -> [Token] {
        guard mentions[index].quantity?.qualifier != nil else { return words(index) }
        return Array(words(index).drop { $0.kind == .word })
    }

    /// "Which region came in highest on revenue in May? It was EMEA."
    var top: [Token]? {
        guard let member = only(members), let inPeriod, let dimension = dimensions.first,
            isOf(dimension, member), let extreme = end, ordinals.isEmpty,
            directions.isEmpty, streaks.isEmpty, quantities.count <= 1,
            quantities.allSatisfy({ mentions[$0].quantity?.isInWords != true })
        else { return nil }
        return words(member) + said("had the") + extreme + words(metrics[0])
            + said("of all") + words(dimension) + inPeriod
            + quantities.flatMap { said(", at") + words($0) }
    }

    /// "highest", "the low end"
    private var end: [Token]? {
        if let extreme = only(extremes) { return words(extreme) }
        guard names(["end", "point", "mark", "side"]), let named = namedEnd else { return nil }
        return said(named == .high ? "highest" : "lowest")
    }

    /// Words that make another number of the same cells.
    private static let averages: Set<String> = [
        "average", "averages", "averaged", "averaging", "mean", "cumulative", "cumulatively",
        "date", "per", "month", "months", "monthly", "times", "typical", "year", "quarterly",
    ]

    /// Words that make the value an extreme.
    private static let turns: Set<String> = [
        "peaked", "peaks", "peaking", "crested", "troughed", "bottomed",
    ]

    private static let ownEnds = ["its", "their"].flatMap { owner in
        ["high", "low", "peak", "highest", "lowest", "maximum", "minimum", "trough", "best"]
            .map { [owner, $0] }
    }

    /// "What share of revenue did EMEA have in May? 31%."
    private func share(_ spec: MetricSpec) -> [Token]? {
        guard let member = only(members), let quantity = only(quantities), isPercent(quantity),
            let inPeriod, directions.isEmpty, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            !isPercentMetric(spec), !names(Self.averages)
        else { return nil }
        return words(member) + said("accounted for") + words(quantity) + said("of")
            + words(metrics[0]) + inPeriod
    }

    /// "There stood $5M under revenue when May was closed."
    private func value(_ spec: MetricSpec) -> [Token]? {
        guard let quantity = only(quantities), let inPeriod,
            directions.isEmpty, extremes.isEmpty, ordinals.isEmpty, streaks.isEmpty,
            parts.isEmpty, isOneSlice, isPercent(quantity) == isPercentMetric(spec),
            dimensions.allSatisfy({ dimension in members.contains { isOf(dimension, $0) } }),
            mentions[quantity].quantity?.unit != .times,
            mentions[quantity].quantity?.unit != .points,
            !names(Self.averages), !names(Self.turns), !tells(Self.ownEnds)
        else { return nil }
        switch mentions[safe: quantity - 1]?.sense {
        case .by, .from: return nil
        default: break
        }
        return words(metrics[0]) + members.flatMap { said("for") + words($0) } + said("was")
            + words(quantity) + inPeriod
    }
}

extension SentenceReader {
    /// What leaves no other way to read it, whatever words tell it.
    func definiteReading(of reading: SentenceReading) -> SentenceReading? {
        guard reading.tokens.count <= 60,
            let sentence = RoleReading(reading.mentions, reading.tokens)?
                .definite(table.spec)
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }

    /// The same of what was restated, and so was not yet held against the roles.
    func definitely(_ reading: SentenceReading) -> SentenceReading {
        guard reading.isRestated else { return reading }
        return definiteReading(of: reading) ?? reading
    }

    /// The sentence in words that are read, if it tells all by the roles of its names.
    func roleReading(of reading: SentenceReading) -> SentenceReading? {
        guard reading.tokens.count <= 60, unheldTimes(reading.mentions, reading.tokens).isEmpty
        else { return nil }
        if let told = looseShare(of: reading) ?? looseGoal(of: reading)
            ?? looseRange(of: reading)
            ?? looseOddity(of: reading) ?? looseWhole(of: reading)
        {
            return told
        }
        guard let sentence = RoleReading(reading.mentions, reading.tokens)?.sentence(table.spec)
        else { return nil }
        return SentenceReading(
            tokens: sentence, mentions: mentions(in: sentence), isRestated: true)
    }
}
