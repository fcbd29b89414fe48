import SalesCore

/// A ratio metric told by the numbers of its parts: "one win in five decisions", "won two of its
/// three decisions", "5 of 13 closed deals have been won".
extension ClauseReader {
    mutating func readRatioCounts() {
        for index in mentions.indices where !used.contains(index) {
            guard let part = mentions[index].quantity, part.isWhole,
                let count = whole(after: index), let whole = mentions[count].quantity,
                let (numerator, denominator) = parts(at: index, count)
            else { continue }
            for (place, quantity, metric) in [
                (index, part, numerator), (count, whole, denominator),
            ] {
                used.insert(place)
                tell(
                    .level(quantity), .number, from: place, to: place,
                    readings: frame.readings(metric: [metric], slice: frame.slices.first))
            }
        }
    }

    /// "on four deals in either month": how many a rate was taken over.
    mutating func readSampleSizes() {
        for index in mentions.indices where index > 0 && !used.contains(index) {
            guard let size = mentions[index].quantity, size.isWhole,
                ["on", "from"].contains(word(index - 1)),
                let counted = mentions[safe: index + 1]?.metrics,
                let rate = mentions[..<index].last(where: { $0.metrics != nil })?.metrics?.first,
                case .ratio(let numerator, let denominator)? =
                    table.spec.metric(named: rate)?.definition,
                table.spec.metric(named: rate)?.unit == .percent,
                counted.contains(numerator) || counted.contains(denominator)
            else { continue }
            used.formUnion(index...(index + 1))
            let readings = frame.readings(metric: [denominator], slice: frame.slices.first)
            tell(.level(size), .number, from: index, to: index + 1, readings: readings)
            guard mentions[index...].indices.contains(where: { isEither($0) }) else { continue }
            tell(.baselineLevel(size), .number, from: index, to: index + 1, readings: readings)
        }
    }

    private func isEither(_ index: Int) -> Bool {
        ["either", "both", "each"].contains(word(index))
    }

    /// The number behind "of", "in", "from" or "out of".
    private func whole(after index: Int) -> Int? {
        var next = index + 1
        if mentions[safe: next]?.metrics != nil { next += 1 }
        if mentions.indices.contains(next), word(next) == "out" { next += 1 }
        guard mentions.indices.contains(next), ["of", "in", "from", "on"].contains(word(next)),
            let count = after(next), mentions[count].quantity?.isWhole ?? false
        else { return nil }
        return count
    }

    /// The parts of a ratio whose names stand beside the two numbers.
    private func parts(at part: Int, _ whole: Int) -> (String, String)? {
        let own =
            mentions[safe: part + 1]?.metrics ?? mentions[safe: part - 1]?.metrics
            ?? mentions[whole...].last { $0.metrics != nil }?.metrics
        let other = mentions[safe: whole + 1]?.metrics
        guard let own, other != nil || isAtEnd(whole) else { return nil }
        for metric in table.spec.metrics {
            guard case .ratio(let numerator, let denominator) = metric.definition,
                metric.unit == .percent, own.contains(numerator),
                other?.contains(denominator) ?? true
            else { continue }
            return (numerator, denominator)
        }
        return nil
    }

    /// "one win in 13": of what is left to the ratio.
    private func isAtEnd(_ index: Int) -> Bool {
        guard let next = mentions[safe: index + 1] else { return true }
        return next.mark != nil || next.sense == .comparator
    }
}
