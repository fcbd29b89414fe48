import SalesCore

/// Distances to a target that tell no side: "2.8% off target", "within 3% of target".
extension ClauseReader {
    mutating func readDistance(from target: Int) -> Bool {
        guard let (size, isWithin) = distance(from: target),
            let quantity = mentions[size].quantity
        else { return false }
        used.insert(size)
        tell(
            .target(isWithin ? .within(quantity) : .distance(quantity)), .target, from: size,
            to: target, readings: targetReadings(near: target))
        return true
    }

    private func distance(from target: Int) -> (size: Int, isWithin: Bool)? {
        var back = target - 1
        while back >= 0, target - back < 6, mentions[back].quantity == nil { back -= 1 }
        guard let quantity = mentions[safe: back]?.quantity, !used.contains(back),
            quantity.unit != .times
        else { return nil }
        let between = tokens[
            mentions[back].tokens.upperBound..<mentions[target].tokens.lowerBound
        ].map(\.text).filter { !Self.articles.contains($0) }
        if between.starts(with: ["off"]) || between.starts(with: ["away", "from"]) {
            return between.count <= 2 ? (back, false) : nil
        }
        guard between == ["of"], let opener = before(back) else { return nil }
        return tokens[mentions[opener].tokens].contains { $0.text == "within" }
            ? (back, true) : nil
    }

    private static let articles: Set<String> = ["the", "its", "our", "their", "a", "monthly"]
}
