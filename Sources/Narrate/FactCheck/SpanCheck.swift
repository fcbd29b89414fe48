import SalesCore

/// Sums and means over several months: "year to date", "the second half", "$1.94M a month".
extension Deciding {
    func total(_ quantity: Quantity, _ spans: [Span], of subject: Subject) -> Decision {
        if let problem = unitProblem(quantity, of: subject) {
            return .contradicted([address(subject)], problem)
        }
        return likeliest(spans) { span in
            guard let quarter = wholeQuarter(span), !addsUp(subject.metric) else {
                return addedTotal(quantity, span, subject)
            }
            return quarterValue(quantity, quarter, subject)
        }
    }

    /// The cell of a quarter decides what its months cannot add up to.
    private func quarterValue(
        _ quantity: Quantity, _ quarter: Period, _ subject: Subject
    ) -> Decision {
        var whole = subject
        whole.period = quarter
        guard let value = table[address(whole)]?.value else {
            return .notCheckable(absence(of: whole, quarter), [address(whole)])
        }
        let told =
            "\(wording.subject(subject)) in \(quarter.name) is"
            + " \(wording.value(value, subject.metric))"
        return quantity.admits(value)
            ? .supported([address(whole)], told)
            : .contradicted([address(whole)], told, nearest: told)
    }

    private func addedTotal(
        _ quantity: Quantity, _ span: Span, _ subject: Subject
    ) -> Decision {
        guard addsUp(subject.metric) else {
            if let decision = ratioOfTotals(quantity, span, subject) { return decision }
            return .notCheckable(
                "\(wording.label(subject.metric)) does not add up over months", [address(subject)])
        }
        switch values(over: span, .month, subject) {
        case .failure(let absence): return absence.decision
        case .success(let values):
            let cells = values.map(\.address)
            guard let sum = Self.sum(values.map(\.value)) else {
                return .notCheckable("the sum does not fit", cells)
            }
            let partial = values.last.flatMap { table[$0.address]?.status } == .partial
            let told =
                "\(wording.subject(subject)) over \(span.name) is"
                + " \(wording.value(sum, subject.metric))"
                + (partial ? "; the last of the months is partial" : "")
            if quantity.admits(sum) { return .supported(cells, told) }
            return .contradicted(
                cells, told, nearest: singlePeriod(quantity, values, subject) ?? told)
        }
    }

    /// The month or quarter whose value was told as the sum.
    private func singlePeriod(
        _ quantity: Quantity, _ values: [Counted], _ subject: Subject
    ) -> String? {
        guard quantity.isTelling else { return nil }
        if let month = values.last(where: { quantity.admits($0.value) }) {
            return "true of \(month.address.period.name) alone"
        }
        return values.last.flatMap { last -> String? in
            let quarter = table.spec.calendar.quarter(ofMonth: last.address.period)
            let isIt = table.value(subject.metric, subject.slice, quarter).map(quantity.admits)
            return isIt ?? false ? "true of \(quarter.name) alone" : nil
        }
    }

    func mean(
        _ quantity: Quantity, _ spans: [Span], _ grain: Grain, of subject: Subject
    ) -> Decision {
        if let problem = unitProblem(quantity, of: subject) {
            return .contradicted([address(subject)], problem)
        }
        guard unit(subject.metric) != .percent, !isRatio(subject.metric) else {
            guard let quarter = spans.first.flatMap(wholeQuarter) else {
                return .notCheckable(
                    "a mean of \(wording.label(subject.metric)) weighs its months",
                    [address(subject)])
            }
            return quarterValue(quantity, quarter, subject)
        }
        return likeliest(spans) { span in
            switch values(over: span, grain, subject) {
            case .failure(let absence): return absence.decision
            case .success(let values):
                let cells = values.map(\.address)
                guard let sum = Self.sum(values.map(\.value)),
                    let mean = try? sum.divided(by: ExactDecimal(values.count))
                else { return .notCheckable("the mean does not fit", cells) }
                let told =
                    "the mean \(grain.rawValue) of \(wording.subject(subject)) over \(span.name) is"
                    + " \(wording.value(mean, subject.metric))"
                if quantity.admits(mean) { return .supported(cells, told) }
                let isTotal = addsUp(subject.metric) && quantity.admits(sum)
                return .contradicted(
                    cells, told, nearest: isTotal ? "true of the total of \(span.name)" : told)
            }
        }
    }

    // MARK: - Months

    struct Counted {
        let address: CellAddress
        let value: ExactDecimal
    }

    /// The values of every period of a stretch, or why one of them cannot be taken.
    func values(
        over span: Span, _ grain: Grain, _ subject: Subject
    ) -> Result<[Counted], ChangeAbsence> {
        var periods = span.periods
        if grain == .quarter {
            let quarters = periods.map(table.spec.calendar.quarter(ofMonth:))
            periods = quarters.enumerated().filter {
                $0.offset == 0 || quarters[$0.offset - 1] != $0.element
            }
            .map(\.element)
        }
        var values: [Counted] = []
        for period in periods {
            let address = CellAddress(
                metric: subject.metric, slice: subject.slice, period: period)
            guard let cell = table[address], let value = cell.value else {
                return .failure(
                    ChangeAbsence(decision: .notCheckable(absence(of: subject, period), [address])))
            }
            // A sum so far may hold the first month on record as far as it was covered.
            let isEdge = period == periods.last || period == table.span[grain]?.lowerBound
            guard cell.status == .complete || (span.isToDate && isEdge) else {
                return .failure(
                    ChangeAbsence(
                        decision: .notCheckable(
                            "\(period.name) is partial, so \(span.name) is not whole", [address])))
            }
            values.append(Counted(address: address, value: value))
        }
        return .success(values)
    }

    private func likeliest(_ spans: [Span], _ decide: (Span) -> Decision) -> Decision {
        var first: Decision?
        for span in spans {
            let decision = decide(span)
            if decision.verdict == .supported { return decision }
            first = first ?? decision
        }
        return first ?? .notCheckable("the tables are by month and quarter")
    }

    private func wholeQuarter(_ span: Span) -> Period? {
        let quarter = table.spec.calendar.quarter(ofMonth: span.months.upperBound)
        let months = table.spec.calendar.months(of: quarter)
        return months.first == span.months.lowerBound && months.last == span.months.upperBound
            ? quarter : nil
    }

    static func sum(_ values: [ExactDecimal]) -> ExactDecimal? {
        var sum = ExactDecimal.zero
        for value in values {
            guard let next = try? sum.adding(value) else { return nil }
            sum = next
        }
        return sum
    }

    /// Whether months add up: sums, counts, and what only adds and subtracts them.
    func addsUp(_ name: String) -> Bool {
        guard let metric = table.spec.metric(named: name) else { return false }
        if metric.isAdditive { return true }
        if case .formula(let expression) = metric.definition { return addsUp(expression) }
        return false
    }

    private func addsUp(_ expression: Expression) -> Bool {
        switch expression {
        case .name(let name):
            table.spec.metric(named: name)?.isAdditive ?? false
        case .negated(let inner): addsUp(inner)
        case .arithmetic(let left, let sign, let right):
            (sign == .plus || sign == .minus) && addsUp(left) && addsUp(right)
        default: false
        }
    }

    private func isRatio(_ name: String) -> Bool {
        switch table.spec.metric(named: name)?.definition {
        case .ratio: true
        case .formula: !addsUp(name)
        default: false
        }
    }
}
