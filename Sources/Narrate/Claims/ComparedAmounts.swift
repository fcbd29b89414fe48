import SalesCore

/// The amounts of a comparison: how much lies between two sides, and what each of them is.
extension ClauseReader {
    /// "$19K more", "3 points higher", "almost three times more".
    func sizeBefore(_ index: Int) -> Int? {
        guard let back = before(index), let quantity = mentions[back].quantity, !used.contains(back)
        else { return nil }
        if quantity.isInWords, quantity.isWhole { return nil }
        // "EMEA with $412K outsold APAC": the value of one side.
        if mentions[index].rival != nil, !["ahead", "short", "shy"].contains(word(index)) {
            return nil
        }
        if let owner = before(back), mentions[owner].sense == .of || word(owner) == "at" {
            return nil
        }
        return back
    }

    /// "in every month", "for six quarters": more than the period of the clause.
    var spansPeriods: Bool {
        mentions.indices.contains { index in
            guard case .sense(.plain) = mentions[index].kind else { return false }
            switch word(index) {
            case "months", "quarters", "years": return true
            case "month", "quarter", "year":
                guard let back = mentions[safe: index - 1] else { return false }
                return back.sense == .quantifier(.all)
            default: return false
            }
        }
    }

    /// "… than APAC by 3 points".
    func sizeBy(_ index: Int) -> Int? {
        for place in mentions.indices.dropFirst(index + 1) where mentions[place].sense == .by {
            guard let next = after(place), mentions[next].quantity != nil, !used.contains(next)
            else { return nil }
            return next
        }
        return nil
    }

    func size(_ quantity: Quantity, isMore: Bool) -> MemberComparison.Size {
        switch quantity.unit {
        case .points: .points(quantity)
        case .percent: .relative(quantity)
        case .times: isMore ? .timesMore(quantity) : .multiple(quantity)
        case .plain, .money: .difference(quantity)
        }
    }

    // MARK: - Both values

    /// "…, 47.9% against 36.4%": the values of the two sides, in the order they were named.
    mutating func readPair() {
        let stated = statements.last { if case .comparison = $0.assertion { true } else { false } }
        var comparison: MemberComparison?
        if case .comparison(let own)? = stated?.assertion ?? inherited { comparison = own }
        guard let comparison, comparison.others.count == 1, !comparison.isCombined,
            comparison.change == nil, let (first, second) = pair(), let own = frame.slices.first
        else { return }
        let other = comparison.others[0]
        guard own.dimensions == other.dimensions, own != other else { return }
        for (index, slice) in [(first, own), (second, other)] {
            guard let quantity = mentions[index].quantity else { continue }
            used.insert(index)
            let metrics = stated?.readings.first.map { [$0.metric] } ?? metric(near: index)
            tell(
                .level(quantity), .number, from: index, to: index,
                readings: frame.readings(metric: metrics, slice: slice))
        }
    }

    /// Two numbers of one unit with "against", "to" or the like between them.
    func pair() -> (Int, Int)? {
        for middle in mentions.indices.dropFirst()
        where mentions[middle].sense == .comparator
            || mentions[middle].sense == .to
        {
            guard word(middle) != "than", let second = after(middle),
                mentions[safe: middle - 2]?.sense != .from,
                let left = mentions[middle - 1].quantity, let right = mentions[second].quantity,
                left.unit == right.unit, !used.contains(middle - 1), !used.contains(second)
            else { continue }
            return (middle - 1, second)
        }
        return nil
    }
}
