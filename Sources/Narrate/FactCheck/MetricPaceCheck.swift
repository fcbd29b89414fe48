import SalesCore

/// Two metrics' changes over the same time, in percent.
extension Deciding {
    func metricPace(_ pace: MetricPace, of subject: Subject) -> Decision {
        var rival = subject
        rival.metric = pace.other
        guard unit(subject.metric) != .percent, unit(pace.other) != .percent else {
            return .notCheckable("the pace of a percentage is not one of percent")
        }
        switch (change(of: subject), change(of: rival)) {
        case (.failure(let absence), _), (_, .failure(let absence)): return absence.decision
        case (.success(let own), .success(let other)):
            let cells = [subject, rival].flatMap { [address($0), baselineAddress($0)] }
            let told = "\(movement(own, subject)); \(movement(other, rival))"
            guard let mine = own.relative, let theirs = other.relative else {
                return .notCheckable("\(told): a change in percent is undefined", cells)
            }
            let isDown = pace.sign == .down
            let moved = isDown ? mine.isNegative : !mine.isNegative && !mine.isZero
            let isAhead = isDown ? mine < theirs : mine > theirs
            return moved && mine != theirs && isAhead == pace.isFaster
                ? .supported(cells, told) : .contradicted(cells, told, nearest: told)
        }
    }
}
