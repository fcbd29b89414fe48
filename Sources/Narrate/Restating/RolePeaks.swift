import SalesCore

/// Months that stand out: the highest of a year or on record, or an unusual one.
extension RoleReading {
    private var isOfMonths: Bool { directions.isEmpty && comparators.isEmpty && isOfOneRow }

    private var isOfOneRow: Bool {
        ordinals.isEmpty && streaks.isEmpty && parts.isEmpty && isOneSlice
            && dimensions.allSatisfy { dimension in members.contains { isOf(dimension, $0) } }
            && baselines.isEmpty
    }

    /// "When was revenue at its highest on record? In May", "the high for 2025 came in May".
    var peak: [Token]? {
        guard isOfOneRow, quantities.filter({ !isYear($0) }).count <= 1, let extreme = peakEnd
        else { return nil }
        let years = namedOnce(periods).filter { mentions[$0].period?.calendarYear != nil }
        let months = namedOnce(periods).filter { mentions[$0].period?.calendarYear == nil }
        guard let month = only(months), years.count <= 1 else { return nil }
        let level = quantities.filter { !isYear($0) }
            .flatMap { alsoWas($0, of: members, said("in") + words(month)) }
        if let year = year(years, month) {
            return said("the \(extreme) monthly") + subject + said("of") + year
                + said("was in") + words(month) + level
        }
        guard years.isEmpty, extras[.span] == nil, tellsRecord else { return nil }
        return subject + said("in") + words(month) + said("was the \(extreme) on record") + level
    }

    /// Which end of all months it was.
    private var peakEnd: String? {
        if directions.isEmpty, comparators.isEmpty, says(only: [.record, .all, .span]) {
            return (only(extremes).map { mentions[$0].extreme } ?? namedEnd).flatMap(Self.said)
        }
        // "has not been higher than in May", "all other months had less than May"
        guard extremes.isEmpty, let sign, directions.count == 1, let than = only(comparators),
            ["than"].contains(word(than)), quantities.isEmpty,
            let last = periods.last, last > than, tellsRecord || names(["months", "month"])
        else { return nil }
        if extras[.negation]?.count == 1, says(only: [.negation, .record, .span, .all]) {
            return sign == .up ? "highest" : sign == .down ? "lowest" : nil
        }
        guard extras[.others] != nil, extras[.all] != nil,
            says(only: [.others, .all, .record, .span])
        else { return nil }
        return sign == .up ? "lowest" : sign == .down ? "highest" : nil
    }

    private static func said(_ extreme: Extreme) -> String? {
        switch extreme {
        case .high: "highest"
        case .low: "lowest"
        case .best, .worst: nil
        }
    }

    /// "the high of 2025", "its 2025 low", "the maximum", "at the low end"
    var namedEnd: Extreme? {
        guard extremes.isEmpty else { return nil }
        var found: Set<Extreme> = []
        for (index, token) in tokens.enumerated().dropFirst() {
            guard let extreme = Self.ends[token.text] else { continue }
            let lead = tokens[index - 1]
            guard ["the", "its", "their", "a"].contains(lead.text) || lead.kind == .number else {
                continue
            }
            found.insert(extreme)
        }
        return found.count == 1 ? found.first : nil
    }

    private static let ends: [String: Extreme] = [
        "high": .high, "maximum": .high, "peak": .high, "max": .high, "ceiling": .high,
        "low": .low, "minimum": .low, "trough": .low, "min": .low, "floor": .low,
    ]

    /// The year whose months are meant: named, or that of the month.
    private func year(_ years: [Int], _ month: Int) -> [Token]? {
        guard extras[.record] == nil else { return nil }
        if let year = years.first { return words(year) }
        if let quantity = quantities.first(where: isYear) { return words(quantity) }
        if let span = only(extras[.span] ?? []) {
            let number = words(span).filter { Self.isYear($0.text) }
            return number.count == 1 ? number : nil
        }
        guard names(["that"]), names(["year"]) else { return nil }
        let number = words(month).filter { Self.isYear($0.text) }
        return number.count == 1 ? number : nil
    }

    private func isYear(_ index: Int) -> Bool {
        mentions[index].quantity?.unit == .plain && mentions[index].tokens.count == 1
            && Self.isYear(word(index)) && index > 0 && mentions[index - 1].sense == .of
    }

    private static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && Int(text).map { (1990...2100).contains($0) } ?? false
    }

    private var tellsRecord: Bool {
        extras[.record] != nil
            || names(["history", "records", "series", "data", "dataset", "ever", "recorded"])
            || (names(["months"]) && names(["all"])) || names(["any"]) && names(["far"])
    }

    /// "An anomaly: revenue of $9M in May".
    var oddity: [Token]? {
        guard isOfMonths, says(only: [.unusual, .all]), isOdd, extremes.isEmpty,
            !names(["season", "seasonal", "seasonally", "year"]),
            quantities.count <= 1, let inPeriod
        else { return nil }
        let isHigh = names(Self.highs)
        let isLow = names(Self.lows)
        guard !(isHigh && isLow) else { return nil }
        let side = isHigh ? "unusually high" : isLow ? "unusually low" : "unusual"
        return subject + inPeriod + said("was \(side)")
            + quantities.flatMap { alsoWas($0, of: members, inPeriod) }
    }

    /// "way off the usual", "not a normal number", "a weird month"
    private var isOdd: Bool {
        extras[.unusual] != nil || names(Self.odd) || (names(Self.normal) && names(Self.beside))
    }

    private static let highs: Set<String> = [
        "high", "strong", "large", "big", "heavy", "elevated", "great", "brisk", "plentiful",
        "numerous", "many", "much", "steep", "higher",
    ]
    private static let lows: Set<String> = [
        "low", "weak", "small", "light", "thin", "slow", "quiet", "poor", "subdued", "soft", "few",
        "modest", "slack", "little", "lower", "scarce",
    ]
    static let odd: Set<String> = [
        "weird", "odd", "oddity", "abnormality", "abnormalities", "strange", "irregular",
        "irregularity", "deviant", "freaky",
    ]
    static let normal: Set<String> = [
        "normal", "usual", "norm", "pattern", "customary", "typical", "ordinary", "normally",
        "usually", "norms", "habitual", "routine",
    ]
    private static let beside: Set<String> = [
        "off", "outside", "beyond", "far", "away", "broke", "breaks", "break", "deviates",
        "deviate", "deviated", "deviation", "departs", "departed", "departure", "behind", "out",
        "apart", "unlike", "different", "strayed", "strays", "exceeds",
    ]
}
