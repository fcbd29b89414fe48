import SalesCore

/// What the changes of members reach: "Growth rates by region ran from −2.0% in the Southeast to
/// +8.1% in Mountain".
extension ClauseReader {
    mutating func readGrowthRanges() {
        guard let growth = mentions.indices.first(where: { isGrowth($0) }),
            let low = mentions.indices.first(where: { $0 > growth && isPercent($0) }),
            let high = mentions.indices.first(where: { $0 > low && isPercent($0) }),
            !mentions.indices.contains(where: { $0 > high && isPercent($0) }),
            mentions[growth..<low].contains(where: { RangeWords.isCue($0, tokens) }),
            ["from", "between"].contains(word(low - 1)),
            mentions[low..<high].contains(where: { $0.sense == .to || $0.sense == .conjunction }),
            let least = mentions[low].quantity, let most = mentions[high].quantity
        else { return }
        let lowest = mentions[low..<high].lazy.compactMap(\.members).first?.first
        let highest = mentions[high...].lazy.compactMap(\.members).first?.first
        let noun = mentions.lazy.compactMap(\.dimension).first
        guard let dimension = noun ?? lowest?.dimension,
            [lowest, highest].allSatisfy({ $0.map { $0.dimension == dimension } ?? true })
        else { return }
        used.formUnion([growth, low, high])
        let rest = Slice(
            members: frame.slices.first?.members.filter { $0.dimension != dimension } ?? [])
        tell(
            .range(least, most, .changes(dimension)), .number, from: low, to: high,
            readings: readings(near: growth, slice: rest))
        for (place, member, quantity) in [(low, lowest, least), (high, highest, most)] {
            guard let member else { continue }
            tell(
                .relativeChange(quantity, .up), .number, from: place, to: place,
                readings: readings(
                    near: growth, slice: Slice(members: rest.members + [member])))
        }
    }

    private func isGrowth(_ index: Int) -> Bool {
        !used.contains(index) && mentions[index].direction?.sign == .up
            && mentions[index].tokens.contains { tokens[$0].text == "growth" }
    }

    private func isPercent(_ index: Int) -> Bool {
        mentions[index].quantity.map { $0.unit == .percent && $0.upper == nil } ?? false
    }
}
