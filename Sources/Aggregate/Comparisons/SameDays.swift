import SalesCore

/// Says which days of a period are compared with which of another, where whole periods are not:
/// of one that is not over, and where only one of two years has a 53rd week.
struct SameDays {
    let calendar: FiscalCalendar
    let coverage: Coverage

    /// None where whole periods are compared, and where the sources do not cover the days.
    func days(of period: Period, with baseline: Baseline) -> ComparedDays? {
        guard let last = coverage.lastDay(of: period),
            let compared = calendar.comparedDays(of: period, with: baseline, through: last),
            coverage.covers(compared.before)
        else { return nil }
        let whole = ComparedDays(
            now: calendar.days(of: period),
            before: calendar.days(of: baseline.period(for: period)))
        return compared == whole ? nil : compared
    }
}

extension MetricSpec {
    /// Metrics that come to one value over any days: all but those that need their values.
    var metricsByDay: Set<String> {
        Set(metrics.map(\.name).filter { isByDay($0, depth: 0) })
    }

    private static let deepest = 50

    private func isByDay(_ name: String, depth: Int) -> Bool {
        guard depth < Self.deepest, let metric = metric(named: name) else { return false }
        switch metric.definition {
        case .aggregate(let aggregate): return !aggregate.function.isHolistic
        case .ratio(let above, let below):
            return isByDay(above, depth: depth + 1) && isByDay(below, depth: depth + 1)
        case .formula(let expression):
            return expression.names.allSatisfy { isByDay($0, depth: depth + 1) }
        }
    }
}
