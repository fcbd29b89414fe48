import SalesCore

/// Runs in time: "the third straight decline", "rose for three months in a row".
extension ClauseReader {
    mutating func readStreaks() {
        for index in mentions.indices where !used.contains(index) {
            if mentions[index].sense == .streak {
                readStreak(at: index)
            } else if Self.extenders.contains(word(index)) {
                readExtended(at: index)
            } else if case .sense(.ordinal(let count)) = mentions[index].kind,
                let noun = mentions[safe: index + 1], isTime(noun), index > 0,
                mentions[index - 1].sense == .determiner, index > 1, word(index - 2) == "for",
                !mentions[index...].prefix(4).contains(where: { $0.sense == .streak })
            {
                // "rose for a third month"
                tellStreak(count, from: index, to: index + 1)
            }
        }
    }

    private static let extenders: Set<String> = [
        "extended", "extends", "extending", "stretched", "stretches", "prolonged", "prolongs",
        "lengthened", "lengthens", "took", "takes", "brought", "brings",
    ]

    /// "May extended the run of falling costs to three months."
    private mutating func readExtended(at index: Int) {
        let runs: Set<String> = ["run", "streak", "string", "series", "sequence", "stretch"]
        guard let run = mentions.indices.first(where: { $0 > index && runs.contains(word($0)) }),
            run - index < 4,
            let to = mentions.indices.first(where: { $0 > run && mentions[$0].sense == .to }),
            let count = mentions[safe: to + 1]?.quantity, count.isWhole, count.value < 1000,
            let direction = mentions.indices.first(where: {
                $0 > run && $0 < to && mentions[$0].direction != nil
            }), let sign = mentions[direction].direction?.sign
        else { return }
        used.formUnion([index, run, direction, to + 1])
        tell(
            .streak(Int(count.value.mantissa), sign), .streak, from: run, to: to + 1,
            readings: readings(near: direction))
    }

    private mutating func readStreak(at index: Int) {
        used.insert(index)
        for place in [index - 1, index - 2, index - 3, index + 1, index + 2]
        where mentions.indices.contains(place) && !used.contains(place) {
            if case .sense(.ordinal(let count)) = mentions[place].kind {
                tellStreak(count, from: place, to: index)
                return
            }
            if let quantity = mentions[place].quantity, quantity.isWhole, quantity.value < 1000 {
                tellStreak(Int(quantity.value.mantissa), from: place, to: index)
                return
            }
        }
        tellUndecidable(index, .streak, "the text does not say how many in a row")
    }

    private mutating func tellStreak(_ count: Int, from one: Int, to other: Int) {
        let (first, last) = (min(one, other), max(one, other))
        used.formUnion(first...last)
        let direction = streakDirection(from: first, to: last)
        guard let sign = direction.flatMap({ mentions[$0].direction?.sign }) ?? frame.direction
        else {
            tellUndecidable(first, .streak, "the text does not say a streak of what")
            return
        }
        if let direction { used.insert(direction) }
        tell(
            .streak(count, sign), .streak, from: min(first, direction ?? first),
            to: max(last, direction ?? last), readings: readings(near: direction ?? first))
    }

    /// The noun after it ("… straight decline"), else the verb before it.
    private func streakDirection(from first: Int, to last: Int) -> Int? {
        let later = mentions.indices.first {
            $0 > last && $0 - last < 5 && mentions[$0].direction != nil
        }
        let earlier = mentions.indices.last { $0 < first && mentions[$0].direction != nil }
        return earlier ?? later
    }

    private func isTime(_ mention: Mention) -> Bool {
        ["month", "quarter", "year"].contains(tokens[mention.tokens.lowerBound].text)
    }
}
