import SalesCore

/// Claims that must hold in several periods.
extension Deciding {
    func held(_ assertion: Assertion, _ over: HeldOver, of subject: Subject) -> Decision {
        let now = decide(assertion, of: subject)
        guard now.verdict == .supported else { return now }
        switch over {
        case .since(let first):
            var cells = now.cells
            for period in sequence(
                first: first, next: { $0.advanced(by: 1) }
            ).prefix(while: { $0 < subject.period }).prefix(240) {
                let then = decide(assertion, of: moved(subject, to: period))
                cells += then.cells
                guard then.verdict == .supported else {
                    return then.verdict == .contradicted
                        ? .contradicted(
                            cells, then.reason, nearest: "not true of \(period.name)")
                        : .notCheckable(then.reason, cells)
                }
            }
            return .supported(cells, "\(now.reason), and in every period since \(first.name)")
        case .everyYear:
            return everyYear(assertion, now, of: subject)
        case .yearBefore(let isLike):
            let then = decide(assertion, of: moved(subject, to: subject.period.yearBefore))
            guard then.verdict != .notCheckable else { return then }
            return (then.verdict == .supported) == isLike
                ? .supported(now.cells + then.cells, "\(now.reason); \(then.reason)")
                : .contradicted(now.cells + then.cells, then.reason, nearest: then.reason)
        }
    }

    private func everyYear(
        _ assertion: Assertion, _ now: Decision, of subject: Subject
    ) -> Decision {
        var cells = now.cells
        var period = subject.period.yearBefore
        var years = 1
        while let start = table.span[period.grain]?.lowerBound, start < period, years < 100 {
            let then = decide(assertion, of: moved(subject, to: period))
            guard then.verdict != .notCheckable else { break }
            cells += then.cells
            guard then.verdict == .supported else {
                return .contradicted(cells, then.reason, nearest: "not true of \(period.name)")
            }
            years += 1
            period = period.yearBefore
        }
        guard years > 1 else {
            return .notCheckable("the record holds no earlier year to compare with", cells)
        }
        return .supported(cells, "\(now.reason), and so in each of \(years) years on record")
    }

    /// The same of another period, against the one as far before it.
    private func moved(_ subject: Subject, to period: Period) -> Subject {
        var moved = subject
        moved.period = period
        moved.baseline = period.advanced(by: subject.baseline.ordinal - subject.period.ordinal)
        return moved
    }
}
