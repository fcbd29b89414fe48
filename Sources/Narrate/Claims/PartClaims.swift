import SalesCore

/// Shares of a total and of a change: "41% of revenue", "62% of the decline", "offset part of it".
extension ClauseReader {
    mutating func readParts() {
        for index in mentions.indices where !used.contains(index) {
            if let quantity = mentions[index].quantity, quantity.unit == .percent {
                readPart(quantity, at: index)
            } else if mentions[index].sense == .offset {
                readOffset(at: index)
            } else if readWholeChange(at: index) || readAmountOfChange(at: index) {
                continue
            }
        }
    }

    private mutating func readPart(_ quantity: Quantity, at index: Int) {
        if let next = after(index), mentions[next].sense == .of || isHalfThe(quantity, index) {
            let object = object(after: mentions[next].sense == .of ? next : index)
            if losesOfItsOwn(index, next) { return }
            if let change = object.direction {
                tellContribution(quantity, at: index, change, object)
            } else if object.hasMetric || object.isTotal || !object.members.isEmpty {
                tellShare(quantity, at: index, object)
            } else if object.isPronoun, case .contribution(_, let sign, let whole, _)? = inherited {
                used.insert(index)
                tell(
                    .contribution(quantity, sign, whole: whole, with: []), .contribution,
                    from: index,
                    to: index, readings: readings(near: index))
            } else if object.isEmpty {
                used.insert(index)
                tellUndecidable(index, .share, "the text does not say of what")
            }
            return
        }
        if let whole = changeItIsPartOf(index) {
            tellContribution(quantity, at: index, whole.change, whole.object)
            return
        }
        if repeatsShare(index), case .share(_, let whole, let others)? = statements.last?.assertion
        {
            used.insert(index)
            tell(
                .share(quantity, whole: whole, with: others), .share, from: index, to: index,
                readings: statements.last?.readings ?? [])
            return
        }
        if isShareNoun(index) {
            used.insert(index)
            tell(
                .share(quantity, whole: .total, with: []), .share, from: index, to: index,
                readings: readings(near: index))
            return
        }
        guard !mentions.contains(where: { $0.direction != nil }) else { return }
        switch inherited {
        case .contribution(_, let sign, let whole, _)?:
            used.insert(index)
            tell(
                .contribution(quantity, sign, whole: whole, with: []), .contribution, from: index,
                to: index,
                readings: readings(near: index))
        case .share(_, let whole, _)?:
            used.insert(index)
            tell(
                .share(quantity, whole: whole, with: []), .share, from: index, to: index,
                readings: readings(near: index))
        default: break
        }
    }

    /// "Of the rise in sales, EMEA contributed 54%", "EMEA's contribution to the rise was 54%".
    private func changeItIsPartOf(_ index: Int) -> (change: Int, object: PartObject)? {
        let opener = mentions.indices.first { place in
            if place == 0 { return mentions[0].sense == .of }
            return place < index && mentions[place].sense == .to
                && before(place).map { mentions[$0].sense == .contributor } ?? false
        }
        guard let opener, opener < index else { return nil }
        let object = object(after: opener)
        guard let change = object.direction, change < index, object.last < index else { return nil }
        return (change, object)
    }

    /// "lost 26% of their revenue": by so much it fell.
    private func losesOfItsOwn(_ index: Int, _ of: Int) -> Bool {
        guard let back = before(index), let direction = mentions[back].direction,
            direction.sign == .down, direction.form == .verb
        else { return false }
        return mentions[safe: of + 1]?.sense == .pronoun && mentions[safe: of + 2]?.metrics != nil
    }

    private func isHalfThe(_ quantity: Quantity, _ index: Int) -> Bool {
        quantity.isFraction && mentions[safe: index + 1]?.sense == .determiner
    }

    /// "just over half of sales, 50.7%, came from …": the same share again.
    private func repeatsShare(_ index: Int) -> Bool {
        guard index > 0, mentions[index - 1].mark == "," else { return false }
        return mentions[safe: index + 1].map { $0.mark == "," } ?? true
    }

    /// "a 38% share", "a share of 38%", "its share of revenue was 38%".
    private func isShareNoun(_ index: Int) -> Bool {
        guard !used.contains(index) else { return false }
        return mentions.contains { $0.sense == .share }
    }

    // MARK: - Of what

    struct PartObject {
        var direction: Int?
        var amount: Int?
        var members: [Slice.Member] = []
        var metrics: [String] = []
        var isTotal = false
        var isPronoun = false
        var last: Int

        var hasMetric: Bool { !metrics.isEmpty }
        var isEmpty: Bool { direction == nil && !hasMetric && members.isEmpty && !isTotal }
    }

    func object(after of: Int) -> PartObject {
        var object = PartObject(last: of)
        var index = of + 1
        scan: while index < mentions.count, index - of < 9 {
            switch mentions[index].kind {
            case .sense(.direction) where object.direction == nil:
                object.direction = index
            case .metric(let names): object.metrics = names
            case .entity(let members): object.members.append(contentsOf: members.prefix(1))
            case .quantity(let quantity) where quantity.unit != .percent && object.amount == nil:
                object.amount = index
            case .sense(.plain):
                if ["total", "overall", "whole"].contains(word(index)) { object.isTotal = true }
                if ["money", "dollars", "dollar", "euros", "euro"].contains(word(index)) {
                    object.metrics = mainMoneyMetric
                }
            case .period where object.isEmpty: break
            case .sense(.pronoun): object.isPronoun = true
            case .sense(.determiner), .sense(.quantifier(.all)): break
            case .sense(.of), .sense(.preposition):
                // "the decline in revenue", "the rise in EMEA"
                guard object.direction != nil, let next = after(index) else { break scan }
                let isAmount =
                    mentions[index].sense == .of && mentions[next].quantity != nil
                    && object.amount == nil
                guard mentions[next].metrics != nil || mentions[next].members != nil || isAmount
                else { break scan }
            default: break scan
            }
            object.last = index
            index += 1
        }
        return object
    }

    func whole(of object: PartObject) -> Slice {
        Slice(members: object.members)
    }

    func ownSlices(without whole: Slice) -> [Slice] {
        let own = frame.slices.filter { !$0.isTotal && $0 != whole }
        guard !own.isEmpty else { return frame.slices }
        return own
    }

    mutating func tellContribution(
        _ quantity: Quantity, at index: Int, _ change: Int, _ object: PartObject
    ) {
        guard let sign = mentions[change].direction?.sign else { return }
        used.formUnion([index, change])
        var quantity = quantity
        if let back = before(index), mentions[back].sense == .offset {
            quantity.value = quantity.value.negated
        }
        let whole = whole(of: object)
        let metrics = object.metrics.isEmpty ? metric(near: index) : object.metrics
        let slices = ownSlices(without: whole)
        let readings = frame.readings(metric: metrics, slice: slices.first)
        tell(
            .contribution(quantity, sign, whole: whole, with: Array(slices.dropFirst())),
            .contribution, from: index, to: object.last, readings: readings)
        if let amount = object.amount, let total = mentions[amount].quantity {
            used.insert(amount)
            tell(
                .difference(total, sign), .number, from: amount, to: amount,
                readings: frame.readings(metric: metrics, slice: whole))
        }
    }

    private mutating func tellShare(_ quantity: Quantity, at index: Int, _ object: PartObject) {
        used.insert(index)
        let whole = whole(of: object)
        let metrics = object.metrics.isEmpty ? metric(near: index) : object.metrics
        if let (top, extreme, dimension, first) = topMembers(before: index) {
            used.formUnion(first..<index)
            tell(
                .concentration(top, extreme, dimension: dimension, quantity), .share, from: first,
                to: index, readings: frame.readings(metric: metrics, slice: whole))
            return
        }
        // "EMEA and APAC made up 80%": together.
        let slices = ownSlices(without: whole)
        tell(
            .share(quantity, whole: whole, with: Array(slices.dropFirst())), .share, from: index,
            to: object.last, readings: frame.readings(metric: metrics, slice: slices.first))
    }

    /// "the top two products", "the three largest regions".
    private func topMembers(before index: Int) -> (Int, Extreme, String, Int)? {
        for place in 0..<index {
            guard let count = mentions[place].quantity, count.isWhole, count.value > 0,
                count.value < 1000
            else { continue }
            let number = Int(count.value.mantissa)
            let around = [place - 1, place + 1].first { mentions[safe: $0]?.extreme != nil }
            guard let around, let extreme = mentions[around].extreme,
                let noun = after(max(place, around)), let dimension = mentions[noun].dimension
            else { continue }
            return (number, extreme, dimension, min(place, around))
        }
        return nil
    }
}
