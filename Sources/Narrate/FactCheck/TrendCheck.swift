import SalesCore

/// Trends over a stretch of periods (`TrendTest`).
extension Deciding {
    func trend(_ claim: TrendClaim, of subject: Subject) -> Decision {
        let periods: ClosedRange<Period>
        switch claim {
        case .direction(_, let range), .slope(_, _, let range): periods = range
        }
        let count = periods.upperBound.ordinal - periods.lowerBound.ordinal
        guard count < 240 else { return .notCheckable("the stretch is too long", []) }
        var cells: [CellAddress] = []
        var values: [ExactDecimal] = []
        for step in 0...count {
            let address = CellAddress(
                metric: subject.metric, slice: subject.slice,
                period: periods.lowerBound.advanced(by: step))
            guard let cell = table[address], cell.status == .complete, let value = cell.value else {
                return .notCheckable(absence(of: subject, address.period), [address])
            }
            cells.append(address)
            values.append(value)
        }
        guard let test = TrendTest(values, season: periods.lowerBound.grain.periodsPerYear) else {
            return .notCheckable("\(values.count) values say nothing of a trend", cells)
        }
        let told =
            "from \(periods.lowerBound.name) to \(periods.upperBound.name),"
            + " \(wording.subject(subject))"
            + (test.isTrend
                ? " \(test.isRising ? "rose" : "fell"), by a median of"
                    + " \(size(of: test.slope, subject.metric)) a period"
                : " shows no trend beyond chance")
        let holds: Bool
        switch claim {
        case .direction(let isRising, _): holds = test.isTrend && test.isRising == isRising
        case .slope(let quantity, let isRising, _):
            let isUnit =
                unit(subject.metric) == .percent
                ? quantity.unit == .points : unitProblem(quantity, of: subject) == nil
            holds =
                isUnit && !test.slope.isZero && test.slope.isNegative != isRising
                && quantity.admits(test.slope.magnitude)
        }
        return holds ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }

    private func size(of slope: ExactDecimal, _ metric: String) -> String {
        unit(metric) == .percent
            ? ValueFormatter.points(slope) : wording.value(slope.magnitude, metric)
    }
}
