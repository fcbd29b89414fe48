import SalesCore

/// Words around an ordinal that make it a place: "took third place", "finished May second among".
extension ClauseReader {
    func saysPlace(at index: Int, behind back: Int, _ dimension: String?) -> Bool {
        if mentions.indices.contains(index + 1), Self.placeNouns.contains(word(index + 1)) {
            return true
        }
        var place = back
        while mentions[place].period != nil, let earlier = before(place) { place = earlier }
        let verb = word(place)
        if verb.hasPrefix("rank") || Self.placeVerbs.contains(verb) { return true }
        guard mentions[place].members != nil || mentions[place].mark == "," else { return false }
        return statements.contains { $0.kind == .rank } || dimension != nil
            || mentions[safe: index + 1]?.sense == .by
    }

    private static let placeNouns: Set<String> = [
        "place", "position", "spot", "rank", "slot", "placing", "places",
    ]

    private static let placeVerbs: Set<String> = [
        "came", "was", "is", "placed", "comes", "come", "finished", "finishes", "stands", "stood",
        "sits", "sat", "lies", "lay", "were", "are", "remained", "remains", "ended", "ends",
        "closed", "took", "takes", "held", "holds", "landed", "settled", "stayed", "stays", "ran",
        "went", "as",
    ]
}
