import SalesCore

/// Months that stand out: the highest of a year or on record, or an unusual one.
extension RoleReading {
    private var isOfMonths: Bool {
        directions.isEmpty && ordinals.isEmpty && streaks.isEmpty && parts.isEmpty && isOneSlice
            && dimensions.allSatisfy { dimension in members.contains { isOf(dimension, $0) } }
            && baselines.isEmpty && comparators.isEmpty
    }

    /// "When was revenue at its highest on record? In May".
    var peak: [Token]? {
        guard isOfMonths, says(only: [.record, .all]), let extreme = only(extremes),
            quantities.count <= 1, dimensions.isEmpty
        else { return nil }
        let years = namedOnce(periods).filter { mentions[$0].period?.calendarYear != nil }
        let months = namedOnce(periods).filter { mentions[$0].period?.calendarYear == nil }
        guard let month = only(months), years.count <= 1 else { return nil }
        let level = quantities.flatMap { alsoWas($0, of: members, said("in") + words(month)) }
        if let year = years.first, extras[.record] == nil {
            return said("the") + words(extreme) + said("monthly") + subject + said("of")
                + words(year)
                + said("was in") + words(month) + level
        }
        guard years.isEmpty, extras[.record] != nil else { return nil }
        return subject + said("in") + words(month) + said("was the") + words(extreme)
            + said("on record") + level
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
