import SalesCore

/// Places in an order: "position 3 in the revenue ranking of the regions", "third from the top".
extension RoleReading {
    /// "Position 3 in the revenue ranking of the regions for May: EMEA."
    var rank: [Token]? {
        guard let member = only(members), let inPeriod, let dimension = dimensions.first,
            isOf(dimension, member), directions.isEmpty, streaks.isEmpty, extremes.count <= 1
        else { return nil }
        let place: [Token]
        var rest = quantities
        if let ordinal = only(ordinals) {
            place = words(ordinal)
        } else if ordinals.isEmpty, extremes.isEmpty, let number = rest.first(where: isPlace) {
            rest.removeAll { $0 == number }
            place = said("number") + words(number)
        } else {
            return nil
        }
        guard rest.count <= 1,
            rest.allSatisfy({ mentions[$0].quantity?.isWhole != true || isAt($0) })
        else { return nil }
        let level = rest.flatMap { said(", at") + words($0) }
        guard let extreme = extremes.first else {
            return words(member) + said("ranked") + place + said("of the") + words(dimension)
                + said("by") + words(metrics[0]) + inPeriod + level
        }
        return words(member) + said("had the") + place + words(extreme) + words(metrics[0])
            + said("of the") + words(dimension) + inPeriod + level
    }

    /// The same where it is told how the order runs: "sorted by revenue from the top down, EMEA
    /// comes third" tells of no top and no fall.
    var definiteRank: [Token]? {
        // "lowest first" is no place.
        let places = ordinals.filter { !(word($0) == "first" && extremes.contains($0 - 1)) }
        guard let ordinal = only(places), let member = only(members), let inPeriod,
            let dimension = dimensions.first, isOf(dimension, member), streaks.isEmpty,
            parts.isEmpty, says(only: [.all]), quantities.count <= 1, quantities.allSatisfy(isAt),
            !(extremes + directions).isEmpty
        else { return nil }
        let own = extremes.filter { $0 == ordinal + 1 }
        let order = extremes.filter { !own.contains($0) }
        guard !(order + directions).isEmpty, order.allSatisfy(isOfOrder),
            directions.allSatisfy(isOfSorting), let sign = way(order)
        else { return nil }
        if let told = own.first.flatMap({ mentions[$0].extreme }), told != sign { return nil }
        return words(member) + said("had the") + words(ordinal)
            + said(sign == .high ? "highest" : "lowest") + words(metrics[0]) + said("of the")
            + words(dimension) + inPeriod + quantities.flatMap { said(", at") + words($0) }
    }

    /// Whether the order begins with the highest or the lowest.
    private func way(_ order: [Int]) -> Extreme? {
        let ends = Set(order.compactMap { mentions[$0].extreme })
        let runsUp = names(["ascending", "upward", "upwards", "up"])
        switch (ends.count, ends.first) {
        case (0, _): return runsUp ? .low : .high
        case (1, .high?): return runsUp ? nil : .high
        case (1, .low?): return names(["down", "downward", "downwards"]) ? nil : .low
        default: return nil
        }
    }

    /// "from the top", "highest first", "largest at the top"
    private func isOfOrder(_ index: Int) -> Bool {
        if let earlier = before(index), mentions[earlier].sense == .from { return true }
        let around = tokens[
            max(
                0, mentions[index].tokens.lowerBound - 3)..<min(
                    tokens.count, mentions[index].tokens.upperBound + 3)]
        let words = around.map(\.text)
        return words.contains("top") || words.contains("bottom") || words.contains("first")
    }

    private func isOfSorting(_ index: Int) -> Bool {
        ["down", "downward", "downwards", "up", "upward", "upwards", "descending", "ascending"]
            .contains(word(index))
            && names([
                "sort", "sorted", "sorting", "order", "ordered", "ordering", "counting", "count",
                "counted", "ranking", "ranked", "list", "listed", "going", "from", "read",
            ])
    }

    /// ", at 99", "(99)"
    private func isAt(_ index: Int) -> Bool {
        guard index > 0 else { return false }
        return ["at", "with", "(", ",", ":"].contains(word(index - 1))
    }

    private func isPlace(_ index: Int) -> Bool {
        guard mentions[index].quantity?.isWhole == true, index > 0 else { return false }
        return ["number", "no", "place", "position", "rank", "spot", "slot", "#"]
            .contains(tokens[mentions[index].tokens.lowerBound - 1].text)
    }
}
