import SalesCore

/// What a text says of two metrics over a stretch of periods.
struct CorrelationClaim: Hashable, Sendable {
    /// By name; the words may mean any of them.
    let others: [String]
    let isOpposite: Bool
    let periods: ClosedRange<Period>
    /// Of the rank correlation, where the text gives it.
    var coefficient: Quantity?
}

extension SentenceReader {
    /// "Revenue and return rate in EMEA moved in opposite directions from October 2023 to October
    /// 2025, with a rank correlation of -0.71."
    func readCorrelation(_ form: inout SentenceForm) -> SentenceForm.Topic? {
        guard let topic = form.topic(), form.take("and") != nil, let other = form.topic(),
            topic.slices == [.total] || topic.slices == other.slices,
            let isOpposite = form.takeCompany(), form.take("from", "between") != nil,
            let start = form.period(in: report, table.spec.calendar),
            form.take("to", "until", "through", "and") != nil,
            let end = form.period(in: report, table.spec.calendar), start.grain == end.grain,
            start < end
        else { return nil }
        let both = SentenceForm.Topic(metrics: topic.metrics, slices: other.slices)
        let last = form.place - 1
        let readings = both.readings(end, from: start)
        var claim = CorrelationClaim(
            others: other.metrics, isOpposite: isOpposite, periods: start...end)
        form.tell(.correlation(claim), .trend, from: 0, to: last, readings)
        guard form.take(",") != nil else { return both }
        guard form.take("with a rank correlation of", "at a rank correlation of") != nil,
            let size = form.quantity()
        else { return nil }
        claim.coefficient = size.value
        form.tell(.correlation(claim), .number, from: size.place, to: size.place, readings)
        return both
    }
}

extension SentenceForm {
    /// Whether two are said to go opposite ways.
    fileprivate mutating func takeCompany() -> Bool? {
        let together =
            take(
                "moved together", "moved in step", "moved in tandem", "moved in the same direction",
                "rose and fell together", "tended to move together", "went hand in hand")
        if together != nil { return false }
        let opposite =
            take(
                "moved in opposite directions", "moved against each other", "moved inversely",
                "tended to move in opposite directions")
        return opposite == nil ? nil : true
    }
}
