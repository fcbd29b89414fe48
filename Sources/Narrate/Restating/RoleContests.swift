import SalesCore

/// A member against all others: who has most because none has more.
extension RoleReading {
    /// "All other regions had lower revenue than EMEA", "no region had more than EMEA".
    var topOf: [Token]? {
        guard members.count == 1, !dimensions.isEmpty, extremes.isEmpty, ordinals.isEmpty,
            streaks.isEmpty, parts.isEmpty, baselines.isEmpty, quantities.isEmpty,
            namedOnce(periods).count <= 1, let sign, directions.allSatisfy(isOfLevels),
            let comparator = only(comparators), word(comparator) == "than",
            members[0] > comparator, isOf(dimensions[0], members[0])
        else { return nil }
        let isOfOthers = says(only: [.others, .all]) && extras[.others] != nil
        let isOfNone =
            says(only: [.none]) && extras[Extra.none] != nil
            || says(only: [.negation]) && extras[.negation]?.count == 1
        guard isOfOthers || isOfNone else { return nil }
        let isHighest = isOfOthers == (sign == .down)
        let time = periods.first.map { said("in") + words($0) } ?? []
        return words(members[0]) + said("had the \(isHighest ? "highest" : "lowest")")
            + words(metrics[0]) + said("of all") + words(dimensions[0]) + time
    }

    func isOfLevels(_ index: Int) -> Bool {
        guard let direction = mentions[index].direction else { return false }
        return (direction.form == .adjective || direction.form == .comparative)
            && (direction.sign == .up || direction.sign == .down)
    }
}
