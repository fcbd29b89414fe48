import SalesCore

/// Totals with their parts, and parts taken together, in whatever order they are told.
extension RoleReading {
    /// Whether every member is one of the same dimension.
    private var isOneDimension: Bool {
        let dimensions = members.map { Set((mentions[$0].members ?? []).map(\.dimension)) }
        guard let first = dimensions.first else { return false }
        return !dimensions.reduce(first) { $0.intersection($1) }.isEmpty
    }

    private var tellsValuesOnly: Bool {
        directions.allSatisfy(isOfAdding) && extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty
    }

    /// "add up", "break down"
    private func isOfAdding(_ index: Int) -> Bool {
        ["up", "down"].contains(word(index))
            && names([
                "add", "adds", "added", "adding", "break", "breaks", "broken", "breaking", "sum",
                "sums", "summed", "split", "totted", "count", "counted",
            ])
    }

    private var hasOneUnit: Bool {
        let units = Set(quantities.compactMap { mentions[$0].quantity?.unit })
        // "$" here and "USD" there.
        return units.count == 1
            || units.allSatisfy { if case .money = $0 { true } else { false } }
    }

    /// "$9M of revenue in May: EMEA with $5M, APAC with $4M".
    var split: [Token]? {
        guard members.count >= 2, namedOnce(members).count == members.count, isOneDimension,
            tellsValuesOnly, says(only: [.all, .combining, .only]), let inPeriod, hasOneUnit,
            let (whole, parts) = wholeAndParts
        else { return nil }
        let total = whole.map {
            said("total") + subject(of: []) + said("was") + words($0) + inPeriod
        }
        let shares = parts.map {
            subject(of: [$0.member]) + said("was") + words($0.value) + inPeriod
        }
        return Array(([total].compactMap { $0 } + shares).joined(separator: said(";")))
    }

    private typealias Part = (member: Int, value: Int)

    /// Which number is whose: each stands beside its member, and the total before or behind all.
    private var wholeAndParts: (whole: Int?, parts: [Part])? {
        let order = (members + quantities).sorted()
        if quantities.count == members.count {
            return pairs(order[...]).map { (nil, $0) }
        }
        guard quantities.count == members.count + 1, let first = order.first,
            let last = order.last
        else { return nil }
        let opening = quantities.contains(first) ? pairs(order.dropFirst()) : nil
        let closing = quantities.contains(last) ? pairs(order.dropLast()) : nil
        if let opening, let closing {
            return size(of: first) >= size(of: last) ? (first, opening) : (last, closing)
        }
        return opening.map { (first, $0) } ?? closing.map { (last, $0) }
    }

    private func pairs(_ order: ArraySlice<Int>) -> [Part]? {
        guard order.count == 2 * members.count else { return nil }
        var parts: [Part] = []
        for place in stride(from: order.startIndex, to: order.endIndex, by: 2) {
            let (first, second) = (order[place], order[place + 1])
            switch (members.contains(first), members.contains(second)) {
            case (true, false): parts.append((first, second))
            case (false, true): parts.append((second, first))
            default: return nil
            }
        }
        return parts
    }

    private func size(of index: Int) -> ExactDecimal {
        mentions[index].quantity?.value ?? .zero
    }

    /// "EMEA with APAC added: $9M of revenue in May".
    var joint: [Token]? {
        guard members.count >= 2, namedOnce(members).count == members.count, isOneDimension,
            tellsValuesOnly, says(only: [.all, .combining]), let inPeriod,
            let value = only(quantities), isCombined
        else { return nil }
        let names = members.map { words($0) }.joined(separator: said("and"))
        return names + said("together had") + words(metrics[0]) + said("of") + words(value)
            + inPeriod
    }

    private var isCombined: Bool {
        extras[.combining] != nil
            || names([
                "pooled", "pool", "lump", "lumped", "joint", "joined", "jointly", "sum", "summed",
                "add", "added", "adding", "aggregate", "aggregated", "both", "collectively",
                "together", "combine", "combining", "between", "merge", "merged", "plus",
                "subtotal",
                "across",
            ])
    }
}
