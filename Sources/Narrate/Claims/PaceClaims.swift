import SalesCore

/// What a text says of a quarter's target before the quarter is over.
enum PaceClaim: Hashable, Sendable {
    /// The part of the target that the months up to one have brought.
    case attained(Quantity, until: Period)
    case standing(TargetPace.Standing, until: Period)
}

extension SentenceReader {
    /// "By the end of August 2025, revenue had reached 62.5% of its Q3 2025 target of $4.00M,
    /// behind pace."
    func readPace(_ form: inout SentenceForm) -> SentenceForm.Topic? {
        let calendar = table.spec.calendar
        guard form.take("by the end of") != nil,
            let until = form.period(in: report, calendar), form.take(",") != nil,
            let topic = form.topic(), topic.slices == [.total],
            form.take("had reached", "has reached", "reached", "stood at", "was at") != nil,
            let part = form.quantity(), form.take("of its", "of the", "of their") != nil,
            let quarter = form.period(in: report, calendar),
            form.take("target of", "goal of", "plan of", "budget of") != nil,
            let target = form.quantity(), part.value.unit == .percent, quarter.grain == .quarter
        else { return nil }
        let readings = topic.readings(quarter, from: quarter.previous)
        form.tell(
            .pace(.attained(part.value, until: until)), .target, from: part.place,
            to: part.place, readings)
        form.tell(
            .target(.level(target.value)), .target, from: target.place, to: target.place, readings)
        guard form.take(",") != nil else { return topic }
        let first = form.place
        let standing: TargetPace.Standing
        switch form.take("ahead of pace", "behind pace", "on pace") {
        case "ahead of pace": standing = .ahead
        case "behind pace": standing = .behind
        case "on pace": standing = .level
        default: return nil
        }
        form.tell(
            .pace(.standing(standing, until: until)), .target, from: first, to: form.place - 1,
            readings)
        return topic
    }
}
