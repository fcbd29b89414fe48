import SalesCore

/// The German wordings of a target and of the way to it.
struct GermanTarget: Sendable {
    let noted: NotedFinding
    let subject: GermanMetricPhrase

    /// Without its full stop. `now` is "im Oktober 2025".
    func reached(_ change: Change, now: String) -> String? {
        guard let value = noted.slot(.value), let target = noted.slot(.target) else { return nil }
        if change.difference.isZero {
            let verb = subject.isPlural ? "erreichten" : "erreichte"
            return "\(subject.opening) \(verb) \(now) genau das Ziel von \(target)"
        }
        let distance =
            noted.slot(.points) ?? noted.slot(.relativeChange) ?? noted.slot(.difference)
        return distance.map {
            "\(subject.opening) \(subject.lay) \(now) bei \(value), \($0) \(Self.side(change)) dem"
                + " Ziel von \(target)"
        }
    }

    /// Behind the value: ", 1,3 % unter dem Ziel".
    func aim(_ change: Change) -> String? {
        guard !change.difference.isZero,
            let distance = noted.slot(.points) ?? noted.slot(.relativeChange)
        else { return nil }
        return ", \(distance) \(Self.side(change)) dem Ziel"
    }

    func pace(_ pace: TargetPace, _ materiality: Materiality) -> String? {
        guard let part = noted.slot(.share), let target = noted.slot(.target),
            let quarter = noted.slot(.quarter), let end = noted.slot(.baselinePeriod)
        else { return nil }
        let standing =
            switch pace.standing(materiality) {
            case .ahead: "vor dem Plan"
            case .level: "im Plan"
            case .behind: "hinter dem Plan"
            }
        return
            "\(subject.opening) \(subject.isPlural ? "hatten" : "hatte") bis Ende \(end) insgesamt"
            + " \(part) des Ziels von \(target) für \(quarter) erreicht, \(standing)"
    }

    private static func side(_ change: Change) -> String {
        change.difference.isNegative ? "unter" : "über"
    }
}
