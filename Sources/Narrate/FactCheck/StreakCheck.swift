import SalesCore

/// Runs in time: the last k changes go one way, the one before does not.
extension Deciding {
    func streak(_ count: Int, _ sign: DirectionSense.Sign, of subject: Subject) -> Decision {
        var cells = [address(subject)]
        var length = 0
        var period = subject.period
        let limit = table.periods(period.grain).count
        while length <= limit {
            var step = subject
            step.period = period
            // A run is of neighbouring periods, unless the text compares with the year before.
            let distance =
                subject.namesBaseline ? subject.period.ordinal - subject.baseline.ordinal : 1
            step.baseline = period.advanced(by: -distance)
            guard case .success(let change) = change(of: step),
                hasMoved(sign, change, of: subject.metric) ?? false
            else { break }
            cells.append(baselineAddress(step))
            length += 1
            period = period.previous
        }
        let told =
            "\(wording.subject(subject)) has moved that way \(length)"
            + " \(length == 1 ? "time" : "times") in a row up to \(subject.period.name)"
        if length == count, count > 0 { return .supported(cells, told) }
        if length == 0 {
            switch change(of: subject) {
            case .failure(let absence): return absence.decision
            case .success(let change): return .contradicted(cells, movement(change, subject))
            }
        }
        return .contradicted(
            cells, told, nearest: "the \(RankWords.word(for: length)) in a row")
    }
}
