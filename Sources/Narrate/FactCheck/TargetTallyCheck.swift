import SalesCore

/// The periods of a stretch in which a target was beaten, met or missed.
extension Deciding {
    func tally(_ tally: TargetTally, of subject: Subject) -> Decision {
        var cells: [CellAddress] = []
        var holding: [Period] = []
        var length = 0
        var period = tally.months.lowerBound
        while period <= tally.months.upperBound, length < 200 {
            var then = subject
            then.period = period
            let decision = target(.outcome(tally.relation, isNegated: false), of: then)
            if decision.verdict == .notCheckable { return decision }
            if decision.verdict == .supported { holding.append(period) }
            cells += decision.cells
            length += 1
            period = period.advanced(by: 1)
        }
        let told =
            "\(holding.count) of \(length)"
            + (holding.isEmpty ? "" : ": " + holding.map(\.name).joined(separator: ", "))
        let isWhole = tally.total.map { $0 == length } ?? true
        return holding.count == tally.count && isWhole
            ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
    }
}
