import SalesCore

/// Money beside a count: "520 orders for $336K", "won €161,900", "1.5 million in US dollars".
extension ClauseReader {
    /// "520 orders for $336K", "won €161,900": the money is not of the count named.
    func sellsForMoney(_ index: Int, _ open: [Int]) -> Bool {
        if open.contains(where: { other in
            if case .plain? = mentions[other].quantity?.unit {
                isMetricBeside(other)
            } else {
                false
            }
        }) {
            return true
        }
        return mentions[..<index].contains { mention in
            mention.tokens.contains { Self.sellingWords.contains(tokens[$0].text) }
        }
    }

    private static let sellingWords: Set<String> = [
        "worth", "sold", "sells", "booked", "earned", "grossed", "netted", "won", "billed",
        "invoiced", "shipped", "took", "made", "brought", "raked", "pulled", "turned",
        "generated", "collected", "signed", "closed",
    ]

    /// "in euros": the unit of numbers that have none.
    var currency: String? {
        for index in mentions.indices where word(index) == "in" {
            let first = mentions[index].tokens.lowerBound + 1
            guard var next = tokens[safe: first] else { continue }
            if next.text == "us", let later = tokens[safe: first + 1] { next = later }
            if let code = NumberWords.currencies[next.text], next.kind == .word { return code }
        }
        return nil
    }

    /// What money is taken to mean where no metric of money is named: the tenant's main one.
    var mainMoneyMetric: [String] {
        let metric = table.spec.metrics.first { metric in
            if case .money = metric.unit { true } else { false }
        }
        return metric.map { [$0.name] } ?? []
    }
}
