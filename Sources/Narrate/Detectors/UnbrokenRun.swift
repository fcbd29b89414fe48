import SalesCore

extension MetricTable {
    /// The whole values without a gap up to a period, oldest first.
    func unbrokenRun(_ metric: String, _ slice: Slice, until period: Period) -> [ExactDecimal] {
        var values: [ExactDecimal] = []
        var next = period
        for (step, value) in history(metric, slice, until: period).reversed() {
            guard step == next else { break }
            values.append(value)
            next = step.previous
        }
        return values.reversed()
    }
}
