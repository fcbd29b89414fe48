import SalesCore

/// Levels that stayed as they were, in whatever words: "hardly moved", "a repeat of April", "about
/// where it had been in April", "at roughly the April level".
extension RoleReading {
    /// "As good as unchanged on April: that is revenue in May".
    func stillness(_ spec: MetricSpec) -> [Token]? {
        guard isOfOneMove, says(only: Self.stillExtras), isAffirmed,
            let times = times ?? timesInOrder, !times.base.isEmpty, tellsStillness,
            let levels = levels(times, isPercentMetric(spec))
        else { return nil }
        return subject + said(isStrict ? "was flat" : "was practically unchanged") + times.now
            + times.base + levels
    }

    private static let stillExtras: Set<Extra> = [
        .still, .loose, .rival, .negation, .none, .only, .all, .combining,
    ]

    /// "flat" or "unchanged" without any word that loosens it.
    private var isStrict: Bool {
        sign == .flat && !(directions.first.map(isNear) ?? true) && extras[.loose] == nil
            && extras[.negation] == nil
    }

    // MARK: - Whether nothing moved

    private var tellsStillness: Bool {
        if sign == .flat || isNeither { return true }
        guard directions.allSatisfy({ isOpen($0) || isIdle($0) }) else { return false }
        return tellsNoMovement || tellsSameness || pointsBack || standsAtLevel
    }

    /// "neither up nor down"
    private var isNeither: Bool {
        let signs = Set(directions.compactMap { mentions[$0].direction?.sign })
        return signs == [.up, .down] && names(["neither"]) && names(["nor"])
    }

    private func isOpen(_ index: Int) -> Bool { mentions[index].direction?.sign == .open }

    /// The "more or less" that leaves the level where it was, "below the threshold".
    private func isIdle(_ index: Int) -> Bool {
        let place = mentions[index].tokens
        let next = tokens[safe: place.upperBound]?.text
        switch word(index) {
        case "more": return next == "or" || next == "of"
        case "less": return tokens[safe: place.lowerBound - 1]?.text == "or"
        case "below", "within", "under":
            return names(["threshold", "materiality", "tolerance"])
        default: return false
        }
    }

    /// "hardly moved", "no variance to speak of", "did it change? Not much."
    private var tellsNoMovement: Bool {
        names(Self.hardly) && (!directions.isEmpty || names(Self.moving))
    }

    /// "the same as in April", "a carbon copy of April".
    private var tellsSameness: Bool {
        let told = extras[.still] ?? []
        let isSame =
            tells(Self.samePhrases) || told.contains { !Self.moving.contains(word($0)) }
            || mentions.contains { mention in
                // Not the "same" of "the same month last year".
                mention.period == nil && mention.baseline == nil
                    && tokens[mention.tokens].contains { Self.tellsSame($0.text) }
            }
        return isSame && directions.allSatisfy(isIdle) && isUndenied
    }

    private static func tellsSame(_ word: String) -> Bool {
        same.contains(word) || (RoleVocabulary.stillWords.contains(word) && !moving.contains(word))
    }

    /// "about where it had been in April", "as it stood in April", "came out where April did".
    private var pointsBack: Bool {
        guard directions.allSatisfy(isIdle), isUndenied,
            namedOnce(periods).count == 2 || !baselines.isEmpty
        else { return false }
        return mentions.indices.contains { index in
            guard ["where", "as"].contains(word(index)), index > 0,
                mentions[index].tokens.count == 1
            else { return false }
            let rest = mentions[(index + 1)...].prefix { $0.mark == nil }
            guard let time = rest.firstIndex(where: { $0.period != nil || $0.baseline != nil })
            else { return false }
            let between = mentions[(index + 1)..<time]
            let isBare = between.allSatisfy(Self.isLink)
            guard isBare else { return false }
            // "where it was in April", "where April was"; not "May, where April had brought $2M".
            return between.contains { $0.sense == .copula }
                || ["left", "ended", "stopped"].contains(
                    tokens[safe: mentions[time].tokens.upperBound]?.text ?? "")
                || mentions[safe: time + 1]?.sense == .copula
                || (word(index) == "as" && between.count <= 1)
        }
    }

    private static func isLink(_ mention: Mention) -> Bool {
        switch mention.sense {
        case .copula, .pronoun, .plain, .preposition, .determiner, .of: true
        default: false
        }
    }

    /// "at roughly the April level", "kept to the April figure", "held at $2M, the level of April".
    private var standsAtLevel: Bool {
        guard directions.allSatisfy(isIdle), isUndenied else { return false }
        if names(["held", "holding", "hold", "holds"]), !comparators.isEmpty || !baselines.isEmpty {
            return true
        }
        guard namedOnce(periods).count == 2 || !baselines.isEmpty else { return false }
        let isHeld = names(Self.holding)
        return mentions.indices.contains { index in
            guard mentions[index].period != nil || mentions[index].baseline != nil else {
                return false
            }
            let next = tokens[safe: mentions[index].tokens.upperBound]?.text ?? ""
            if Self.levelNouns.contains(next), let link = before(index) {
                return isHeld || Self.leading.contains(word(link))
            }
            guard index > 1, mentions[index - 1].sense == .of else { return false }
            return Self.levelNouns.contains(word(index - 2)) && (isHeld || names(Self.nearly))
        }
    }

    /// Without what turns sameness round, or makes a multiple of it.
    private var isUndenied: Bool {
        extras[.negation] == nil && extras[Extra.none] == nil
            && !mentions.contains { mention in
                mention.period == nil && mention.baseline == nil
                    && tokens[mention.tokens].contains { Self.parts.contains($0.text) }
            }
    }

    /// No "all but three regions", no contest, nothing "far from" what it was.
    private var isAffirmed: Bool {
        guard !names(Self.turners) else { return false }
        return (extras[.all] ?? []).allSatisfy {
            tokens[safe: mentions[$0].tokens.upperBound]?.text == "but"
        }
            && (extras[.rival] ?? []).allSatisfy {
                if case .rival(let sense)? = mentions[$0].sense {
                    sense.relation == .level
                } else {
                    false
                }
            }
    }

    /// "hardly moved", "broadly flat"; "unchanged" alone is read more strictly.
    private func isNear(_ direction: Int) -> Bool {
        let told = mentions[direction].tokens
        return tokens[max(told.lowerBound - 2, 0)..<told.upperBound].contains {
            IntensityWords.nearness.contains($0.text) || Self.almost.contains($0.text)
        }
    }

    // MARK: - Its values

    private func levels(_ times: Times, _ isPercentMetric: Bool) -> [Token]? {
        let told = quantities.filter { mentions[$0].quantity?.value.isZero != true }
        // A nil is of the variance, not of the level.
        guard told.count == quantities.count || names(Self.moving) else { return nil }
        guard told.count <= 2,
            told.allSatisfy({
                isPercent($0) == isPercentMetric && mentions[$0].quantity?.unit != .times
                    && mentions[$0].quantity?.unit != .points
                    && mentions[$0].quantity?.hasSign != true
            })
        else { return nil }
        guard told.count == 2, let first = told.first, let last = told.last else {
            return told.flatMap { alsoWas($0, of: members, times.now) }
        }
        let isBackward = isFormer(last) && !isFormer(first)
        return said(";") + subject + said("changed from") + words(isBackward ? last : first)
            + said("to") + words(isBackward ? first : last) + times.now + times.base
    }

    // MARK: - Words

    private static let hardly: Set<String> = [
        "hardly", "barely", "scarcely", "not", "n't", "nothing", "no", "without", "nil", "little",
        "negligibly", "negligible", "insignificantly", "minimally", "minimal", "non", "neither",
        "zero", "never", "practically", "virtually", "marginally", "imperceptibly", "insignificant",
        "immaterial", "trifling",
    ]
    private static let moving: Set<String> = [
        "move", "moved", "moves", "movement", "movements", "change", "changed", "changes", "shift",
        "shifted", "differ", "differed", "difference", "altered", "alter", "budge", "budged",
        "stir", "stirred", "variance", "variation", "deviation", "deviated", "deviate", "diverged",
        "happened", "happen", "drift", "drifted", "fluctuation", "vary", "varied",
    ]
    private static let same: Set<String> = [
        "same", "even", "comparable", "unvarying", "par", "match", "similar", "corresponds",
        "corresponded", "correspond", "akin", "equivalent", "equates", "equated",
    ]
    private static let samePhrases = [
        "close to that", "close to those", "close to the", "all over again", "little to choose",
        "nothing to choose", "next to nothing", "practically nothing", "almost nothing",
        "virtually nothing", "within a whisker", "a hair from", "give or take",
    ].map { $0.split(separator: " ").map(String.init) }
    private static let holding: Set<String> = [
        "held", "kept", "stayed", "remained", "holding", "keeping", "staying", "stuck", "settled",
        "maintained", "hovered", "clung", "adhered", "retained", "preserved",
    ]
    /// "at the April level", "equalled the April figure"
    private static let leading: Set<String> = [
        "at", "to", "on", "around", "near", "with", "equalled", "equaled", "equals", "matched",
        "matches", "repeated", "repeats",
    ]
    private static let nearly: Set<String> = [
        "broadly", "roughly", "nearly", "almost", "practically", "virtually", "about", "around",
        "approximately", "essentially", "near", "exactly",
    ]
    private static let levelNouns: Set<String> = [
        "level", "levels", "figure", "mark", "value", "number", "outturn", "total", "result",
        "reading", "comparative", "one",
    ]
    private static let parts: Set<String> = [
        "half", "twice", "double", "triple", "times", "third", "quarter", "thrice", "quadruple",
        "doubled", "tripled", "halved", "fold", "percent", "share", "different", "unequal",
    ]
    private static let turners: Set<String> = [
        "far", "anything", "nowhere", "longer", "different", "unlike", "instead", "contrary",
        "wrong", "false", "untrue", "unfounded", "myth", "expected", "should", "would", "will",
        "whether", "other", "others",
    ]
    private static let almost: Set<String> = [
        "hardly", "barely", "scarcely", "little", "just", "good", "but", "almost",
    ]
}
