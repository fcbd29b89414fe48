import SalesCore

/// Two members beside each other: who has more, and how much each has.
extension RoleReading {
    /// "At $5M, EMEA's revenue lay above the $4M of APAC in May".
    var contest: [Token]? {
        guard members.count == 2 || isPicked, dimensions.isEmpty, extremes.isEmpty,
            ordinals.isEmpty,
            streaks.isEmpty, baselines.isEmpty,
            parts.isEmpty || (!quantities.isEmpty && !quantities.contains(where: isPercent)),
            says(only: [.rival]),
            isSameDimension(members[0], members[1]), namedOnce(periods).count <= 1,
            quantities.isEmpty || quantities.count == 2 || isPicked, quantities.allSatisfy(isLevel),
            let (upper, lower) = upperAndLower
        else { return nil }
        let time = periods.first.map { said("in") + words($0) } ?? []
        let values = zip(isPicked ? [] : members, quantities).flatMap {
            alsoWas($1, of: [$0], time)
        }
        return words(upper) + said("had higher") + words(metrics[0]) + said("than") + words(lower)
            + time + values
    }

    /// "All other regions had lower revenue than EMEA", "no region had more than EMEA".
    var topOf: [Token]? {
        guard members.count == 1, !dimensions.isEmpty, extremes.isEmpty, ordinals.isEmpty,
            streaks.isEmpty, parts.isEmpty, baselines.isEmpty, quantities.isEmpty,
            namedOnce(periods).count <= 1, let sign, directions.allSatisfy(isOfLevels),
            let comparator = only(comparators), word(comparator) == "than",
            members[0] > comparator, isOf(dimensions[0], members[0])
        else { return nil }
        let isOfOthers = says(only: [.others, .all]) && extras[.others] != nil
        let isOfNone =
            says(only: [.none]) && extras[Extra.none] != nil
            || says(only: [.negation]) && extras[.negation]?.count == 1
        guard isOfOthers || isOfNone else { return nil }
        let isHighest = isOfOthers == (sign == .down)
        let time = periods.first.map { said("in") + words($0) } ?? []
        return words(members[0]) + said("had the \(isHighest ? "highest" : "lowest")")
            + words(metrics[0]) + said("of all") + words(dimensions[0]) + time
    }

    private func isSameDimension(_ first: Int, _ second: Int) -> Bool {
        let dimensions = [first, second].map { Set((mentions[$0].members ?? []).map(\.dimension)) }
        return !dimensions[0].isDisjoint(with: dimensions[1])
    }

    private func isLevel(_ index: Int) -> Bool {
        let unit = mentions[index].quantity?.unit
        return unit != .points && unit != .times && mentions[safe: index - 1]?.sense != .by
    }

    /// "Of EMEA and APAC, the one with higher revenue was EMEA."
    private var isPicked: Bool {
        members.count == 3 && namedOnce(members).count == 2 && comparators.isEmpty
            && quantities.allSatisfy { mentions[$0].quantity?.isInWords == true } && extras.isEmpty
            && mentions[members[0]].members != mentions[members[1]].members
    }

    private var upperAndLower: (upper: Int, lower: Int)? {
        if isPicked, directions.allSatisfy(isOfLevels), let sign {
            let picked = members[2]
            guard
                let other = members.first(where: {
                    mentions[$0].members != mentions[picked].members
                })
            else { return nil }
            return sign == .up ? (picked, other) : (other, picked)
        }
        guard let marker = marker, let object = members.first(where: { $0 > marker.place }),
            let other = members.first(where: { $0 != object })
        else { return nil }
        guard other < marker.place || marker.place == comparators.last else { return nil }
        switch marker.sign {
        case .up: return (other, object)
        case .down: return (object, other)
        default: return nil
        }
    }

    /// The word that the member compared with stands behind, and where its subject lies.
    private var marker: (place: Int, sign: DirectionSense.Sign)? {
        if let rival = only(extras[.rival] ?? []), directions.isEmpty, comparators.isEmpty,
            case .rival(let sense)? = mentions[rival].sense, !sense.isOfGrowth
        {
            return (rival, sense.sign)
        }
        guard extras[.rival] == nil, let sign, directions.allSatisfy(isOfLevels) else { return nil }
        if let comparator = only(comparators) {
            guard let direction = directions.first, directions.count == 1 else { return nil }
            // "$5M in EMEA, against a lower $4M in APAC"
            let object = members.first { $0 > comparator }
            let isOfObject = direction > comparator && direction < object ?? direction
            return (comparator, isOfObject ? (sign == .up ? .down : .up) : sign)
        }
        guard comparators.isEmpty, let direction = only(directions),
            ["above", "below", "behind", "ahead"].contains(word(direction))
        else { return nil }
        return (direction, sign)
    }

    private func isOfLevels(_ index: Int) -> Bool {
        guard let direction = mentions[index].direction else { return false }
        return (direction.form == .adjective || direction.form == .comparative)
            && (direction.sign == .up || direction.sign == .down)
    }
}
