import SalesCore

/// Two members beside each other: who has more, and how much each has.
extension RoleReading {
    /// "At $5M, EMEA's revenue lay above the $4M of APAC in May".
    var contest: [Token]? {
        guard let pair, isOfContests, let (upper, lower) = upperAndLower(pair) else { return nil }
        let time = periods.first.map { said("in") + words($0) } ?? []
        guard let values = owned(quantities.filter(isLevel)) else { return nil }
        return words(upper) + said("had higher") + words(metrics[0]) + said("than") + words(lower)
            + time + values.flatMap { alsoWas($0.value, of: [$0.member], time) }
    }

    /// The same where the words leave no other way to read them: "EMEA, not APAC, had the higher
    /// revenue" is said of no month before.
    var definiteContest: [Token]? {
        guard let pair, extras[.rival] == nil, isOfContests,
            picked(pair) != nil || facing(pair) != nil || belittled != nil
                || thanMember(pair) != nil || sign(between: pair) != nil
        else { return nil }
        return contest
    }

    /// The two members of one dimension, each where it is first named.
    private var pair: (first: Int, second: Int)? {
        let named = namedOnce(members)
        guard named.count == 2, isSameDimension(named[0], named[1]) else { return nil }
        return (named[0], named[1])
    }

    private var isOfContests: Bool {
        dimensions.isEmpty && extremes.isEmpty && ordinals.isEmpty && streaks.isEmpty
            && baselines.isEmpty && namedOnce(periods).count <= 1
            && says(only: [.rival, .negation, .only])
            && (parts.isEmpty || !quantities.contains(where: isPercent))
            && quantities.allSatisfy { isLevel($0) || isCountOfTwo($0) }
            && directions.allSatisfy(isOfLevels)
    }

    private func isSameDimension(_ first: Int, _ second: Int) -> Bool {
        let dimensions = [first, second].map { Set((mentions[$0].members ?? []).map(\.dimension)) }
        return !dimensions[0].isDisjoint(with: dimensions[1])
    }

    private func isLevel(_ index: Int) -> Bool {
        let unit = mentions[index].quantity?.unit
        // "860 more than EMEA"
        if mentions[safe: index + 1]?.direction != nil { return false }
        return unit != .points && unit != .times && mentions[safe: index - 1]?.sense != .by
            && !isCountOfTwo(index)
    }

    /// "of the two", "the one with"
    private func isCountOfTwo(_ index: Int) -> Bool {
        guard let quantity = mentions[index].quantity else { return false }
        return quantity.isInWords && quantity.unit == .plain && quantity.value <= 2
    }

    // MARK: - Whose number is which

    /// None where a number stands beside no member, or two beside the same.
    private func owned(_ values: [Int]) -> [(member: Int, value: Int)]? {
        guard values.count <= 2 else { return nil }
        let order = (members + values).sorted()
        if members.count == 2, order == members + values {
            // "Did EMEA have more than APAC? Yes, $5M to $4M."
            return Array(zip(members, values))
        }
        var owned: [(member: Int, value: Int)] = []
        for value in values {
            guard let place = order.firstIndex(of: value) else { return nil }
            let free = [order[safe: place - 1], order[safe: place + 1]].compactMap { $0 }
                .first { near in
                    members.contains(near)
                        && !owned.contains { mentions[$0.member].kind == mentions[near].kind }
                }
            guard let free else { return nil }
            owned.append((free, value))
        }
        return owned
    }

    // MARK: - Who is above

    private typealias Pair = (first: Int, second: Int)

    private func other(than member: Int, of pair: Pair) -> Int {
        mentions[member].kind == mentions[pair.first].kind ? pair.second : pair.first
    }

    private func upperAndLower(_ pair: Pair) -> (upper: Int, lower: Int)? {
        if let lesser = belittled { return (other(than: lesser, of: pair), lesser) }
        guard extras[.only] == nil else { return nil }
        if let sign = sign(between: pair) {
            return sign == .up ? (pair.first, pair.second) : (pair.second, pair.first)
        }
        if let faced = facing(pair) { return faced }
        if let (chosen, sign) = picked(pair) {
            let other = other(than: chosen, of: pair)
            return sign == .up ? (chosen, other) : (other, chosen)
        }
        guard extras[.negation] == nil, members.count == 2, let marker,
            let object = members.first(where: { $0 > marker.place }),
            let other = members.first(where: { $0 != object }),
            other < marker.place || marker.place == comparators.last
        else { return nil }
        switch marker.sign {
        case .up: return (other, object)
        case .down: return (object, other)
        default: return nil
        }
    }

    /// "EMEA had $5M, APAC only $4M": the one of whom so little is told.
    private var belittled: Int? {
        guard directions.isEmpty, extras[.rival] == nil, comparators.isEmpty, parts.isEmpty,
            extras[.negation] == nil,
            let owned = owned(quantities.filter(isLevel)), owned.count == 2
        else { return nil }
        let little = owned.filter { told in
            mentions[safe: told.value - 1].map {
                Self.littles.contains(tokens[$0.tokens.lowerBound].text)
            } ?? false
        }
        return little.count == 1 ? little[0].member : nil
    }

    private static let littles: Set<String> = ["only", "just", "merely", "mere", "scarcely"]

    /// "EMEA $5M > APAC $4M".
    private func sign(between pair: Pair) -> DirectionSense.Sign? {
        guard members.count == 2, directions.isEmpty, comparators.isEmpty, extras.isEmpty,
            let sign = only(mentions.indices.filter { [">", "<"].contains(mentions[$0].mark) }),
            pair.first < sign, sign < pair.second
        else { return nil }
        return mentions[sign].mark == ">" ? .up : .down
    }

    /// "The higher figure is that of EMEA, the lower that of APAC": a word for each.
    private func facing(_ pair: Pair) -> (upper: Int, lower: Int)? {
        guard directions.count == 2, members.count == 2, comparators.isEmpty,
            extras[.negation] == nil,
            let first = mentions[directions[0]].direction?.sign,
            let second = mentions[directions[1]].direction?.sign, first != second
        else { return nil }
        let order = (directions + members).sorted().map(members.contains)
        guard order == [true, false, true, false] || order == [false, true, false, true] else {
            return nil
        }
        return first == .up ? (members[0], members[1]) : (members[1], members[0])
    }

    /// Of two that are named the one that is chosen: "between EMEA and APAC, EMEA had more", "EMEA,
    /// not APAC, had more", "the former had more", "whereas APAC had $4M, EMEA stood higher".
    private func picked(_ pair: Pair) -> (member: Int, sign: DirectionSense.Sign)? {
        guard let sign, sign == .up || sign == .down,
            comparators.allSatisfy({ $0 < directions[0] }), extras[.rival] == nil
        else { return nil }
        let denied = members.filter { mentions[safe: $0 - 1]?.sense == .negation }
        guard denied.count == (extras[.negation]?.count ?? 0), denied.count <= 1 else { return nil }
        let told = members.filter { !denied.contains($0) }
        let twice = namedOnce(told).filter { member in
            told.count { mentions[$0].kind == mentions[member].kind } == 2
        }
        if twice.count == 1 {
            guard isSetOff || !denied.isEmpty || told.count == 3 else { return nil }
            return (twice[0], sign)
        }
        guard twice.isEmpty else { return nil }
        if told.count == 1 { return (told[0], sign) }
        guard told.count == 2, let direction = only(directions) else { return nil }
        if isSetOff || names(["two"]), names(["former", "latter"]) {
            return names(["former"]) == names(["latter"])
                ? nil : (names(["former"]) ? pair.first : pair.second, sign)
        }
        if names(["whereas", "while", "whilst", "where"]), comparators.isEmpty,
            let subject = told.last(where: { $0 < direction }), subject == told[1]
        {
            return (subject, sign)
        }
        return nil
    }

    /// "between EMEA and APAC", "of the two"
    private var isSetOff: Bool {
        names([
            "between", "two", "of", "or", "so", "set", "comparing", "compare", "compared",
            "comparison", "against", "beside", "pair", "versus", "vs", "and",
        ])
    }

    /// "higher in EMEA than in APAC": no month is compared with.
    private func thanMember(_ pair: Pair) -> Int? {
        guard let than = only(comparators), word(than) == "than", let object = after(than),
            let member = members.last, members.count == 2
        else { return nil }
        let isNext =
            object == member
            || ((mentions[object].sense == .preposition || mentions[object].sense == .by
                || mentions[object].sense == .of) && after(object) == member)
        return isNext ? member : nil
    }

    /// The word that the member compared with stands behind, and where its subject lies.
    private var marker: (place: Int, sign: DirectionSense.Sign)? {
        if let rival = only(extras[.rival] ?? []), directions.isEmpty, comparators.isEmpty,
            case .rival(let sense)? = mentions[rival].sense, !sense.isOfGrowth
        {
            return (rival, sense.sign)
        }
        guard extras[.rival] == nil, let sign else { return nil }
        if let comparator = only(comparators) {
            guard let direction = only(directions) else { return nil }
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
}
