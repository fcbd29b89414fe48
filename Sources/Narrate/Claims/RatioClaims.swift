import SalesCore

/// A ratio metric in the words of its parts: "won 18% of the deals it closed".
extension ClauseReader {
    mutating func readRatios() {
        for index in mentions.indices where !used.contains(index) {
            guard let quantity = mentions[index].quantity, quantity.unit == .percent,
                let of = after(index), mentions[of].sense == .of, of + 1 < mentions.count,
                let (ratio, denominator) = ratio(
                    of: words(0..<index), to: words(of..<mentions.count))
            else { continue }
            used.insert(index)
            tell(
                .level(quantity), .share, from: index, to: index,
                readings: frame.readings(metric: [ratio], slice: frame.slices.first))
            guard
                let count = mentions[of...].indices.first(where: { place in
                    !used.contains(place) && (mentions[place].quantity?.isWhole ?? false)
                }), let whole = mentions[count].quantity
            else { continue }
            used.insert(count)
            tell(
                .level(whole), .number, from: count, to: count,
                readings: frame.readings(metric: [denominator], slice: frame.slices.first))
        }
    }

    private func words(_ range: Range<Int>) -> Set<String> {
        Set(range.flatMap { mentions[$0].tokens.map { tokens[$0].text } })
    }

    /// The ratio whose parts are named by a word each that the other part does not have.
    private func ratio(of before: Set<String>, to behind: Set<String>) -> (String, String)? {
        for metric in table.spec.metrics {
            guard case .ratio(let numerator, let denominator) = metric.definition,
                metric.unit == .percent
            else { continue }
            let upper = labelWords(numerator)
            let lower = labelWords(denominator)
            if !before.isDisjoint(with: upper.subtracting(lower)),
                !behind.isDisjoint(with: lower.subtracting(upper))
            {
                return (metric.name, denominator)
            }
        }
        return nil
    }

    private func labelWords(_ name: String) -> Set<String> {
        guard let metric = table.spec.metric(named: name) else { return [] }
        return Set((Tokenizer.tokens(metric.label) + Tokenizer.tokens(metric.name)).map(\.text))
    }
}
