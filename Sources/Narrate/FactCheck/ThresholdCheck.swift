import SalesCore

/// How many members or months lie beyond a value.
extension Deciding {
    func thresholdCount(_ count: ThresholdCount, of subject: Subject) -> Decision {
        if let problem = unitProblem(count.quantity, of: subject) {
            return .contradicted([address(subject)], problem)
        }
        switch scoped(count.scope, subject) {
        case .failure(let absence): return absence.decision
        case .success(let values):
            return decide(count, values, subject)
        }
    }

    private func decide(
        _ count: ThresholdCount, _ values: [(name: String, counted: Counted)], _ subject: Subject
    ) -> Decision {
        let cells = values.map(\.counted.address)
        let beyond = values.filter { count.side.holds($0.counted.value, count.quantity) }
        let names = beyond.map(\.name)
        let told =
            "\(names.count) of \(values.count)"
            + (names.isEmpty || names.count > 6 ? "" : ": \(names.joined(separator: ", "))")
        if let total = count.total, total != values.count {
            return .contradicted(
                cells, "there are \(values.count), not \(total)", nearest: told)
        }
        let holds =
            switch count.amount {
            case .exactly(let number): names.count == number
            case .all: names.count == values.count
            case .none: names.isEmpty
            case .only(let members): Set(names) == Set(members)
            case .allExcept(let members):
                names.count == values.count - members.count
                    && Set(names).isDisjoint(with: members)
            case .allBut(let number): names.count == values.count - number
            case .atLeast(let number): names.count >= number
            case .atMost(let number): names.count <= number
            case .between(let least, let most): (least...most).contains(names.count)
            }
        return holds ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }

    private func scoped(
        _ scope: RangeScope, _ subject: Subject
    ) -> Result<[(name: String, counted: Counted)], ChangeAbsence> {
        switch scope {
        case .value, .changes:
            return .failure(
                ChangeAbsence(decision: .notCheckable("the text does not say how many of what")))
        case .members(let dimension):
            let order = ranked(subject, dimension, .high, period: subject.period)
            guard !order.isEmpty else {
                return .failure(
                    ChangeAbsence(decision: .notCheckable(absence(of: subject, subject.period))))
            }
            return .success(
                order.map { ($0.member, Counted(address: $0.address, value: $0.value)) })
        case .months(let spans):
            guard let span = spans.first else {
                return .failure(
                    ChangeAbsence(decision: .notCheckable("the text names no months")))
            }
            return values(over: span, .month, subject).map { values in
                values.map { ($0.address.period.name, $0) }
            }
        }
    }
}

extension ThresholdCount.Side {
    func holds(_ value: ExactDecimal, _ limit: Quantity) -> Bool {
        switch self {
        case .above: value > limit.value
        case .atLeast: value >= limit.value
        case .below: value < limit.value
        case .atMost: value <= limit.value
        case .at: limit.admits(value)
        }
    }
}
