import SalesCore

/// Counts with exceptions and counts told in two parts: "every region except Mountain", "all but
/// one of the five regions", "no region other than EMEA", "of the four regions, three grew".
extension ClauseReader {
    mutating func readException(_ quantifier: Quantifier, at index: Int) -> Bool {
        guard quantifier != .only else { return false }
        if quantifier == .all, let count = allBut(at: index) { return tell(count, from: index) }
        var place = index + 1
        while let mention = mentions[safe: place], isPassed(mention, place) { place += 1 }
        guard let mention = mentions[safe: place], mention.sense == .exception || isBut(place)
        else { return false }
        let (members, last) = members(after: place)
        guard let dimension = members.first?.dimension else {
            return readSpared(quantifier, at: index, sparing: place)
        }
        guard let direction = ownDirection(near: last) else { return false }
        let named = members.map(\.value)
        used.insert(place)
        tellCount(
            quantifier == .all ? .allExcept(named) : .only(named), nil, dimension, direction,
            from: index, to: last)
        return true
    }

    /// "every region but one", "no region except two".
    private mutating func readSpared(
        _ quantifier: Quantifier, at index: Int, sparing place: Int
    ) -> Bool {
        guard let count = mentions[safe: place + 1]?.quantity, count.isWhole, count.value < 1000,
            let dimension = mentions[index..<place].lazy.compactMap(\.dimension).first,
            let direction = ownDirection(near: place + 1)
        else { return false }
        let spared = Int(count.value.mantissa)
        tellCount(
            quantifier == .all ? .allBut(spared) : .exactly(spared), nil, dimension, direction,
            from: index, to: place + 1)
        return true
    }

    private func isPassed(_ mention: Mention, _ place: Int) -> Bool {
        switch mention.kind {
        case .dimension, .sense(.of), .sense(.determiner), .sense(.pronoun): true
        case .sense(.plain): !isBut(place)
        case .unknown: ["one", "single"].contains(word(place))
        case .quantity(let quantity): quantity.isInWords && quantity.isWhole
        default: false
        }
    }

    private func isBut(_ place: Int) -> Bool { word(place) == "but" }

    private struct AllBut {
        let count: Int
        let total: Int?
        let dimension: String
        let last: Int
    }

    /// "all but one of the five regions", "all but two regions".
    private func allBut(at index: Int) -> AllBut? {
        guard mentions[safe: index + 1] != nil,
            isBut(index + 1) || mentions[index + 1].sense == .exception,
            let count = mentions[safe: index + 2]?.quantity, count.isWhole, count.value < 1000,
            var next = after(index + 2)
        else { return nil }
        var total: Int?
        if mentions[next].sense == .of, let object = after(next) { next = object }
        if let whole = mentions[next].quantity, whole.isWhole, whole.value < 1000,
            let noun = after(next)
        {
            total = Int(whole.value.mantissa)
            next = noun
        }
        guard let dimension = mentions[next].dimension else { return nil }
        return AllBut(
            count: Int(count.value.mantissa), total: total, dimension: dimension, last: next)
    }

    private mutating func tell(_ count: AllBut, from index: Int) -> Bool {
        guard let direction = ownDirection(near: count.last) else { return false }
        tellCount(
            .allBut(count.count), count.total, count.dimension, direction, from: index,
            to: count.last)
        return true
    }

    func members(after place: Int) -> (members: [Slice.Member], last: Int) {
        var members: [Slice.Member] = []
        var last = place
        var next = place + 1
        while let mention = mentions[safe: next] {
            switch mention.kind {
            case .entity(let names):
                members += names.prefix(1)
                last = next
            case .sense(.determiner), .sense(.conjunction), .mark(","): break
            default: return (members, last)
            }
            next += 1
        }
        return (members, last)
    }

    // MARK: - Bounds

    /// "at least two regions fell", "no more than two of the three regions fell".
    mutating func readBound(_ quantity: Quantity, at index: Int) {
        var bare = quantity
        bare.qualifier = nil
        guard bare.isWhole, bare.value < 1000, let noun = after(index),
            let dimension = mentions[noun].dimension, let direction = ownDirection(near: noun)
        else { return }
        let count = Int(bare.value.mantissa)
        let amount: MemberCount.Amount
        switch quantity.qualifier {
        case .atLeast: amount = .atLeast(count)
        case .over, .justOver: amount = .atLeast(count + 1)
        case .atMost: amount = .atMost(count)
        case .under: amount = .atMost(count - 1)
        case .about, .nearly, nil: return
        }
        tellCount(amount, nil, dimension, direction, from: index, to: noun)
    }

    // MARK: - Two numbers

    /// "4/5 regions up".
    mutating func readFraction(_ count: Int, at index: Int) -> Bool {
        guard mentions[safe: index + 1]?.mark == "/",
            let whole = mentions[safe: index + 2]?.quantity, whole.isWhole, whole.value < 1000,
            let noun = after(index + 2), let dimension = mentions[noun].dimension,
            let direction = ownDirection(near: noun)
        else { return false }
        tellCount(
            .exactly(count), Int(whole.value.mantissa), dimension, direction, from: index, to: noun)
        return true
    }

    /// "Of the four regions, three booked more", "Across six depots, sales fell in two".
    mutating func readOfWhole(_ whole: Int, at index: Int) -> Bool {
        guard opensWhole(before: index), let noun = after(index),
            let dimension = mentions[noun].dimension,
            let place = mentions.indices.first(where: { place in
                place > noun && place - noun < 12 && isCount(at: place, upTo: whole)
            }), let count = mentions[place].quantity,
            let direction = ownDirection(near: place)
        else { return false }
        tellCount(
            .exactly(Int(count.value.mantissa)), whole, dimension, direction, from: index,
            to: noun)
        used.insert(place)
        return true
    }

    func opensWhole(before index: Int) -> Bool {
        guard let opener = before(index) else { return false }
        switch mentions[opener].sense {
        case .of: return opener == 0 || (opener == 1 && word(0) == "out")
        case .preposition:
            return opener == 0 && ["across", "among", "amongst"].contains(word(opener))
        default: return false
        }
    }

    /// A number of things left unsaid, behind a comma or "in".
    private func isCount(at place: Int, upTo whole: Int) -> Bool {
        guard let count = mentions[place].quantity, count.isWhole,
            count.value <= ExactDecimal(whole), !used.contains(place)
        else { return false }
        switch mentions[safe: place + 1]?.kind {
        case .metric, .dimension, .sense(.of), .period: return false
        default: break
        }
        let before = mentions[place - 1]
        switch before.sense {
        case .preposition, .quantifier(.only): return true
        default: return before.mark == ","
        }
    }
}
