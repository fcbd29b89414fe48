import SalesCore

/// Parts of a total: "EMEA made 41.2% of revenue", "the top two products made 71%".
extension Deciding {
    func share(
        _ quantity: Quantity, _ whole: Slice, with others: [Slice], of subject: Subject
    ) -> Decision {
        let total = CellAddress(metric: subject.metric, slice: whole, period: subject.period)
        guard !subject.slice.isTotal, subject.slice != whole else {
            return .notCheckable("the text does not say whose share", [total])
        }
        guard addsOverMembers(subject.metric) else {
            return .notCheckable("\(wording.label(subject.metric)) does not add up to a total")
        }
        let cells =
            ([subject.slice] + others).map { slice in
                CellAddress(
                    metric: subject.metric, slice: joined(slice, whole), period: subject.period)
            } + [total]
        guard let all = table[total]?.value, let value = sum(of: cells.dropLast()) else {
            return .notCheckable(absence(of: subject, subject.period), cells)
        }
        guard let share = try? value.divided(by: all) else {
            return .contradicted(cells, "a share of zero is undefined")
        }
        let told =
            "\(wording.subject(subject)) is \(wording.percent(share)) of"
            + " \(wording.value(all, subject.metric)) in \(subject.period.name)"
        if quantity.admits(share), !quantity.saysWhole || share >= ExactDecimal(1) {
            return .supported(cells, told)
        }
        return .contradicted(
            cells, told,
            nearest: (others.isEmpty ? otherShare(quantity, subject, whole) : nil) ?? told)
    }

    /// None where one of the cells has no value.
    private func sum(of cells: ArraySlice<CellAddress>) -> ExactDecimal? {
        var sum = ExactDecimal.zero
        for cell in cells {
            guard let value = table[cell]?.value, let next = try? sum.adding(value) else {
                return nil
            }
            sum = next
        }
        return sum
    }

    private func otherShare(_ quantity: Quantity, _ subject: Subject, _ whole: Slice) -> String? {
        guard quantity.isTelling, whole.isTotal else { return nil }
        func share(_ slice: Slice, _ period: Period) -> ExactDecimal? {
            guard let value = table.value(subject.metric, slice, period),
                let all = table.value(subject.metric, .total, period)
            else { return nil }
            return (try? value.divided(by: all)) ?? nil
        }
        for dimension in subject.slice.dimensions {
            for value in table.members(of: dimension) where subject.slice != Slice(dimension, value)
            {
                if share(Slice(dimension, value), subject.period).map(quantity.admits) ?? false {
                    return "true of \(value)"
                }
            }
        }
        return table.periods(subject.period.grain).last {
            $0 != subject.period && (share(subject.slice, $0).map(quantity.admits) ?? false)
        }.map { "true of \($0.name)" }
    }

    func concentration(
        _ count: Int, _ extreme: Extreme, _ dimension: String, _ quantity: Quantity,
        of subject: Subject
    ) -> Decision {
        guard addsOverMembers(subject.metric) else {
            return .notCheckable("\(wording.label(subject.metric)) does not add up to a total")
        }
        let members = Array(
            ranked(subject, dimension, extreme, period: subject.period).prefix(count))
        let total = CellAddress(metric: subject.metric, period: subject.period)
        let cells = members.map(\.address) + [total]
        guard let all = table[total]?.value else {
            return .notCheckable(absence(of: subject, subject.period), cells)
        }
        guard members.count == count, count > 0 else {
            return .contradicted(cells, "there are only \(members.count) of them")
        }
        var sum = ExactDecimal.zero
        for member in members { sum = (try? sum.adding(member.value)) ?? sum }
        guard let share = try? sum.divided(by: all) else {
            return .contradicted(cells, "a share of zero is undefined")
        }
        let told = "together they are \(wording.percent(share)) in \(subject.period.name)"
        return quantity.admits(share) ? .supported(cells, told) : .contradicted(cells, told)
    }

    /// Whether the members of one period add up: sums do, and so do the last values of entities.
    private func addsOverMembers(_ metric: String) -> Bool {
        guard case .aggregate(let aggregate)? = table.spec.metric(named: metric)?.definition else {
            return false
        }
        switch aggregate.function {
        case .sum, .count, .first, .last: return true
        default: return false
        }
    }

    func isAdditive(_ metric: String) -> Bool {
        addsUp(metric)
    }

    /// One slice with the members of both, in the spec's order.
    func joined(_ left: Slice, _ right: Slice) -> Slice {
        let members = table.spec.dimensions.compactMap { dimension in
            (left.value(of: dimension.name) ?? right.value(of: dimension.name))
                .map { Slice.Member(dimension: dimension.name, value: $0) }
        }
        return Slice(members: members)
    }
}
