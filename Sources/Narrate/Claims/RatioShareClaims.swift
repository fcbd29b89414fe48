import SalesCore

/// A ratio metric told as a share of what it is counted over: "37% of the closed deals were won",
/// "two thirds of decisions went against us".
extension ClauseReader {
    mutating func readRatioShares() {
        guard !mentions.contains(where: { $0.sense == .negation || $0.sense == .comparator })
        else { return }
        for index in mentions.indices where !used.contains(index) {
            guard let quantity = mentions[index].quantity,
                quantity.unit == .percent || quantity.isFraction, quantity.upper == nil,
                let of = after(index), mentions[of].sense == .of,
                let whole = after(of), let denominators = mentions[whole].metrics,
                let (ratio, isRest, last) = outcome(of: denominators, behind: whole),
                let share = isRest ? rest(of: quantity) : quantity
            else { continue }
            used.formUnion(index...last)
            let readings = frame.readings(metric: [ratio], slice: frame.slices.first)
            let assertion: Assertion =
                frame.spans.isEmpty ? .level(share) : .total(share, frame.spans)
            tell(assertion, .share, from: index, to: last, readings: readings)
        }
    }

    /// The ratio over these, by the word for what became of them; its rest where they were lost.
    private func outcome(
        of denominators: [String], behind whole: Int
    ) -> (ratio: String, isRest: Bool, last: Int)? {
        for metric in table.spec.metrics {
            guard case .ratio(let numerator, let denominator) = metric.definition,
                metric.unit == .percent, denominators.contains(denominator),
                let part = table.spec.metric(named: numerator)
            else { continue }
            let words = Set(Tokenizer.tokens(part.label).map(\.text))
            let isWon = words.contains("won") || words.contains("wins")
            for place in mentions.indices where place > whole && place - whole < 6 {
                let text = mentions[place].tokens.map { tokens[$0].text }.joined(separator: " ")
                if words.contains(text), mentions[place].metrics != denominators {
                    return (metric.name, false, place)
                }
                guard isWon else { continue }
                if text == "lost" { return (metric.name, true, place) }
                if text == "our" || text == "against" {
                    let tail = tokens[mentions[place].tokens.lowerBound...].prefix(2).map(\.text)
                    if tail == ["our", "way"] { return (metric.name, false, place) }
                    if tail == ["against", "us"] { return (metric.name, true, place) }
                }
            }
        }
        return nil
    }

    /// What is left to the whole; "nearly two thirds" leave a third or a little more.
    private func rest(of quantity: Quantity) -> Quantity? {
        guard let value = try? ExactDecimal(1).subtracting(quantity.value) else { return nil }
        var rest = quantity.with(value: value)
        switch quantity.qualifier {
        case nil, .about: return rest
        case .nearly:
            guard let upper = try? value.adding(Self.little) else { return nil }
            rest.qualifier = nil
            rest.tolerance = .zero
            rest.upper = upper
            return rest
        default: return nil
        }
    }

    private static let little = ExactDecimal(mantissa: 4, scale: 2)
}
