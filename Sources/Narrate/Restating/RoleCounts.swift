import SalesCore

/// How many members went one way.
extension RoleReading {
    private var verb: String? {
        switch sign {
        case .up: "rose"
        case .down: "fell"
        default: nil
        }
    }

    private var isOfMoves: Bool {
        extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty && parts.isEmpty
    }

    func noun(_ spec: MetricSpec) -> Dimension? {
        guard let first = dimensions.first, namedOnce(dimensions).count == 1 else { return nil }
        return spec.dimensions.first { $0.name == mentions[first].dimension }
    }

    /// "Of the regions, 5 in number, 3 had higher revenue in May than in April".
    func count(_ spec: MetricSpec) -> [Token]? {
        guard members.isEmpty, isOfMoves, says(only: [.all]), let verb, let noun = noun(spec),
            let times, (1...2).contains(quantities.count),
            quantities.allSatisfy({ mentions[$0].quantity?.isWhole == true })
        else { return nil }
        let ordered = quantities.sorted { size($0) < size($1) }
        guard let some = ordered.first else { return nil }
        let others = ordered.dropFirst().flatMap { said("of") + words($0) }
        guard !others.isEmpty || extras[.all] == nil else { return nil }
        return words(metrics[0]) + said(verb) + said("in") + words(some)
            + (others.isEmpty ? said("of the") : others) + said(noun.plural) + times.now
            + times.base
    }

    private func size(_ index: Int) -> ExactDecimal { mentions[index].quantity?.value ?? .zero }
}
