import SalesCore

/// The wordings of a target and of the way to it.
struct TargetSentence: Sendable {
    let noted: NotedFinding
    let subject: MetricPhrase
    let better: Better?

    /// Without its full stop.
    func reached(_ change: Change, turn: Int) -> String? {
        guard let value = noted.slot(.value), let target = noted.slot(.target),
            let now = noted.slot(.period)
        else { return nil }
        let aim = "\(its) target of \(target)"
        if change.difference.isZero {
            return "\(subject.opening) met \(aim) for \(now)"
        }
        let distance =
            noted.slot(.points) ?? noted.slot(.relativeChange) ?? noted.slot(.difference)
        guard let distance else { return nil }
        let isOver = !change.difference.isNegative
        // Whether a cost above its target was "beaten" or "missed" is for no sentence to leave open.
        guard better == .up, turn.isMultiple(of: 2) else {
            return "\(subject.opening) \(subject.was) \(value) in \(now), \(distance)"
                + " \(isOver ? "above" : "below") \(aim)"
        }
        return "\(subject.opening) \(isOver ? "beat" : "missed") \(aim) for \(now) by \(distance)"
    }

    /// Behind the value: ", 1.3% below its target".
    func aim(_ change: Change) -> String? {
        guard !change.difference.isZero,
            let distance = noted.slot(.points) ?? noted.slot(.relativeChange)
        else { return nil }
        return ", \(distance) \(change.difference.isNegative ? "below" : "above") \(its) target"
    }

    func pace(_ pace: TargetPace, _ materiality: Materiality) -> String? {
        guard let part = noted.slot(.share), let target = noted.slot(.target),
            let quarter = noted.slot(.quarter), let end = noted.slot(.baselinePeriod)
        else { return nil }
        let standing =
            switch pace.standing(materiality) {
            case .ahead: "ahead of pace"
            case .level: "on pace"
            case .behind: "behind pace"
            }
        return "By the end of \(end), \(subject.metric) had reached \(part) of \(its) \(quarter)"
            + " target of \(target), \(standing)"
    }

    private var its: String { subject.was == "were" ? "their" : "its" }
}
