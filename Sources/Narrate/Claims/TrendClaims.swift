import SalesCore

/// What a text says of a stretch of periods as a whole.
enum TrendClaim: Hashable, Sendable {
    case direction(isRising: Bool, ClosedRange<Period>)
    /// The median change from one period to the next.
    case slope(Quantity, isRising: Bool, ClosedRange<Period>)
}

extension SentenceReader {
    /// "Revenue in EMEA was on an upward trend from November 2024 to October 2025, rising by a
    /// median of $12.4K a month", or "…, after a downward trend from …".
    func readTrend(_ form: inout SentenceForm) -> SentenceForm.Topic? {
        guard let topic = form.topic(),
            form.take(
                "was on", "were on", "has been on", "have been on", "showed", "has shown",
                "followed", "is on") != nil,
            let now = takeTrend(&form, of: topic)
        else { return nil }
        guard form.take(",") != nil else { return topic }
        if form.take("after", "following") != nil {
            guard let before = takeTrend(&form, of: topic),
                before.periods.upperBound == now.periods.lowerBound
            else { return nil }
            return topic
        }
        guard let verb = form.take("rising", "falling"), (verb == "rising") == now.isRising,
            form.take("by a median of", "at a median of") != nil, let size = form.quantity(),
            form.take("a", "per") != nil,
            form.take(now.periods.upperBound.grain.rawValue) != nil
        else { return nil }
        form.tell(
            .trend(.slope(size.value, isRising: now.isRising, now.periods)), .trend,
            from: size.place, to: size.place,
            topic.readings(now.periods.upperBound, from: now.periods.lowerBound))
        return topic
    }

    private func takeTrend(
        _ form: inout SentenceForm, of topic: SentenceForm.Topic
    ) -> (isRising: Bool, periods: ClosedRange<Period>)? {
        let first = form.place
        let isRising: Bool
        if form.take("an upward trend", "a rising trend", "a growing trend") != nil {
            isRising = true
        } else if form.take("a downward trend", "a falling trend", "a declining trend") != nil {
            isRising = false
        } else {
            return nil
        }
        guard form.take("from") != nil, let start = form.period(in: report, table.spec.calendar),
            form.take("to", "until", "through") != nil,
            let end = form.period(in: report, table.spec.calendar), start.grain == end.grain,
            start < end
        else { return nil }
        form.tell(
            .trend(.direction(isRising: isRising, start...end)), .trend, from: first,
            to: form.place - 1, topic.readings(end, from: start))
        return (isRising, start...end)
    }
}
