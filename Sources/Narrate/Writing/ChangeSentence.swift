import SalesCore

/// The wordings of a change.
struct ChangeSentence: Sendable {
    let noted: NotedFinding
    let subject: MetricPhrase
    let change: Change

    /// Without its full stop.
    func text(turn: Int) -> String? {
        guard let value = noted.slot(.value), let before = noted.slot(.baselineValue),
            let then = noted.slot(.baselinePeriod)
        else { return nil }
        let isRising = !change.difference.isNegative
        let verb = Words.verb(isRising: isRising, turn: turn)
        guard let amount else {
            return "\(subject.opening) \(verb) from \(before) in \(then) to \(value)"
        }
        if noted.candidate.baseline == .yearBefore {
            return turn.isMultiple(of: 2)
                ? "Compared with \(then), \(subject.inside) \(verb) \(amount)"
                : "\(subject.opening) \(subject.was) \(amount) \(comparative) than in \(then)"
        }
        switch turn & 3 {
        case 0, 2:
            return
                "\(subject.opening) \(verb) \(amount) to \(value), \(isRising ? "up" : "down") from"
                + " \(before) in \(then)"
        case 1:
            return "\(subject.opening) \(verb) \(amount) from \(before) in \(then) to \(value)"
        default:
            return
                "\(subject.opening) \(subject.was) \(value), \(amount) \(comparative) than in \(then)"
        }
    }

    /// What stands over the report: the change and where it led, with the period named.
    func headline(turn: Int, withBaseline: Bool) -> String? {
        guard let value = noted.slot(.value), let before = noted.slot(.baselineValue),
            let now = noted.slot(.period), let then = noted.slot(.baselinePeriod)
        else { return nil }
        let isRising = !change.difference.isNegative
        let verb = Words.verb(isRising: isRising, turn: turn)
        guard let amount else {
            return "\(subject.opening) \(verb) from \(before) in \(then) to \(value) in \(now)"
        }
        let past = withBaseline ? ", \(isRising ? "up" : "down") from \(before) in \(then)" : ""
        return "\(subject.opening) \(verb) \(amount) to \(value) in \(now)\(past)"
    }

    /// The first sentence under a headline that already gave the change and the value.
    func continuation() -> String? {
        guard let before = noted.slot(.baselineValue), let then = noted.slot(.baselinePeriod) else {
            return nil
        }
        guard amount != nil else { return nil }
        guard let difference = noted.slot(.difference) else {
            return "\(subject.opening) \(subject.was) \(before) in \(then)"
        }
        let verb = change.difference.isNegative ? "fell" : "rose"
        return "\(subject.opening) \(verb) by \(difference) from \(before) in \(then)"
    }

    /// The relative change or the points; none where neither reads well: a change from zero, across
    /// zero, or beyond tenfold, which is told by its two values.
    private var amount: String? {
        if let points = noted.slot(.points) { return points }
        guard let relative = change.relative, relative.magnitude < 10 else { return nil }
        return noted.slot(.relativeChange)
    }

    private var comparative: String { change.difference.isNegative ? "lower" : "higher" }
}
