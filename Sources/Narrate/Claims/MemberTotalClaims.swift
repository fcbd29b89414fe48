import SalesCore

/// How many members there are: "our six regions", "each of the four channels".
extension ClauseReader {
    mutating func readMemberTotals() {
        for index in mentions.indices.dropFirst() where !used.contains(index) {
            guard let count = mentions[index].quantity, count.isWhole, count.value < 100_000,
                let noun = mentions[safe: index + 1], let dimension = noun.dimension,
                saysAll(before: index)
            else { continue }
            used.insert(index)
            tell(
                .memberTotal(Int(count.value.mantissa), dimension: dimension), .count,
                from: index, to: index + 1, readings: readings(near: index))
        }
    }

    /// "our", "Acme's", "all", "each of the"; "the two regions" may be two of more.
    private func saysAll(before index: Int) -> Bool {
        let before = mentions[index - 1]
        if before.sense == .quantifier(.all) { return true }
        switch word(index - 1) {
        case "our", "your": return true
        case "'s": return index > 1 && mentions[index - 2].sense == .plain
        case "the":
            guard index > 1 else { return false }
            return mentions[index - 2].sense == .quantifier(.all)
                || (mentions[index - 2].sense == .of && index > 2
                    && mentions[index - 3].sense == .quantifier(.all))
        default: return false
        }
    }
}
