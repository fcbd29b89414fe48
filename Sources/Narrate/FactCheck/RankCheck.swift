import SalesCore

/// Places among siblings: by value and by change.
extension Deciding {
    struct Ranked {
        let member: String
        let address: CellAddress
        let value: ExactDecimal
    }

    /// The members of a dimension within the subject's slice, best placed first.
    func ranked(
        _ subject: Subject, _ dimension: String, _ extreme: Extreme, period: Period
    ) -> [Ranked] {
        let isHighFirst = isHigh(extreme, subject.metric)
        return members(subject, dimension).compactMap { member, slice -> Ranked? in
            let address = CellAddress(metric: subject.metric, slice: slice, period: period)
            return table[address]?.value.map { Ranked(member: member, address: address, value: $0) }
        }
        .sorted { isHighFirst ? $0.value > $1.value : $0.value < $1.value }
    }

    /// Named members with the rest of the subject's slice kept.
    private func members(_ subject: Subject, _ dimension: String) -> [(String, Slice)] {
        let rest = Slice(members: subject.slice.members.filter { $0.dimension != dimension })
        return table.members(of: dimension).filter { !$0.isEmpty }
            .map { ($0, joined(Slice(dimension, $0), rest)) }
    }

    private func isHigh(_ extreme: Extreme, _ metric: String) -> Bool {
        let better = table.spec.metric(named: metric)?.better ?? .up
        return switch extreme {
        case .high: true
        case .low: false
        case .best: better == .up
        case .worst: better == .down
        }
    }

    func isHighest(_ extreme: Extreme, _ metric: String) -> Bool { isHigh(extreme, metric) }

    func rank(
        _ rank: Int, _ extreme: Extreme, _ dimension: String, _ count: Int?, _ time: RankTime,
        of subject: Subject
    ) -> Decision {
        let period = time == .now ? subject.period : subject.baseline
        guard let member = subject.slice.value(of: dimension) else {
            return .notCheckable("the text does not say which \(dimension)")
        }
        let order = ranked(subject, dimension, extreme, period: period)
        let cells = order.map(\.address)
        guard let index = order.firstIndex(where: { $0.member == member }) else {
            return .notCheckable(absence(of: subject, period))
        }
        if let count, count != order.count {
            return .contradicted(cells, "there are \(order.count), not \(count)")
        }
        let value = order[index].value
        let better = order.prefix { $0.value != value }.count
        let ties = order.filter { $0.value == value }.count
        let told =
            "\(member) is \(RankWords.word(for: better + 1)) of \(order.count) by"
            + " \(wording.label(subject.metric)) in \(period.name)"
            + (ties > 1 ? ", level with \(ties - 1) more" : "")
        if better + 1 == rank, ties == 1 { return .supported(cells, told) }
        let other = order[safe: rank - 1].map { "true of \($0.member)" }
        return .contradicted(cells, told, nearest: other)
    }

    func rankMove(
        _ sign: DirectionSense.Sign, _ dimension: String, of subject: Subject
    ) -> Decision {
        guard let member = subject.slice.value(of: dimension) else {
            return .notCheckable("the text does not say which \(dimension)")
        }
        let now = ranked(subject, dimension, .high, period: subject.period)
        let before = ranked(subject, dimension, .high, period: subject.baseline)
        let cells = now.map(\.address) + before.map(\.address)
        guard let place = now.firstIndex(where: { $0.member == member }),
            let earlier = before.firstIndex(where: { $0.member == member })
        else { return .notCheckable("no place in both periods", cells) }
        let told = "\(member) moved from \(earlier + 1) to \(place + 1)"
        if sign == .flat {
            return place == earlier ? .supported(cells, told) : .contradicted(cells, told)
        }
        let holds = direction(sign, of: subject.metric) == .up ? place < earlier : place > earlier
        return holds ? .supported(cells, told) : .contradicted(cells, told)
    }

    /// "the largest decline", "the biggest contributor": siblings by their change.
    func rankOfChange(
        _ rank: Int, _ extreme: Extreme, _ sign: DirectionSense.Sign, _ dimension: String,
        isByAmount: Bool, of subject: Subject
    ) -> Decision {
        guard let member = subject.slice.value(of: dimension) else {
            return .notCheckable("the text does not say which \(dimension)")
        }
        var changes: [(member: String, change: Change)] = []
        var cells: [CellAddress] = []
        for (name, slice) in members(subject, dimension) {
            var other = subject
            other.slice = slice
            guard case .success(let change) = change(of: other) else { continue }
            changes.append((name, change))
            cells += [address(other), baselineAddress(other)]
        }
        guard let own = changes.first(where: { $0.member == member })?.change else {
            return .notCheckable(absence(of: subject, subject.period), cells)
        }
        let isFall: Bool =
            switch direction(sign, of: subject.metric) {
            case .down: true
            case .up: false
            case .none: own.difference.isNegative
            }
        guard own.difference.isNegative == isFall, !own.difference.isZero else {
            return .contradicted(cells, movement(own, subject))
        }
        let isLargest = extreme != .low
        let sameWay = changes.filter { $0.change.difference.isNegative == isFall }
        func place(_ size: (Change) -> ExactDecimal?) -> Int? {
            guard let mine = size(own)?.magnitude else { return nil }
            return sameWay.filter { other in
                guard let theirs = size(other.change)?.magnitude else { return false }
                return isLargest ? theirs > mine : theirs < mine
            }.count + 1
        }
        let byAmount = place(\.difference)
        let byPercent = place(\.relative)
        let told =
            "\(member)'s change is \(RankWords.word(for: byAmount ?? 0)) by amount"
            + (byPercent.map { " and \(RankWords.word(for: $0)) by percent" } ?? "")
        return byAmount == rank || (byPercent == rank && !isByAmount)
            ? .supported(cells, told) : .contradicted(cells, told)
    }
}
