import SalesCore

/// Says which days of a period are compared with which of another, where whole periods are not:
/// of one that is not over, and where only one of two years has a 53rd week.
struct SameDays {
    let calendar: FiscalCalendar
    let coverage: Coverage
    /// Dates that name months tell whole months apart only.
    var datesNameMonths = false

    /// None where whole periods are compared, and where the sources do not cover the days.
    func days(of period: Period, with baseline: Baseline) -> ComparedDays? {
        guard let last = lastDay(of: period),
            let days = calendar.comparedDays(of: period, with: baseline, through: last),
            let compared = datesNameMonths ? wholeMonths(of: days) : days,
            coverage.covers(compared.before)
        else { return nil }
        let whole = ComparedDays(
            now: calendar.days(of: period),
            before: calendar.days(of: baseline.period(for: period)))
        return compared == whole ? nil : compared
    }

    private func lastDay(of period: Period) -> Day? {
        guard let day = coverage.lastDay(of: period) else { return nil }
        let month = calendar.month(of: day)
        guard datesNameMonths, day < calendar.lastDay(of: month) else { return day }
        let before = calendar.firstDay(of: month).advanced(by: -1)
        return before >= calendar.firstDay(of: period) ? before : nil
    }

    /// In a longer month the days run to its end; none where they begin or end within a month of
    /// weeks.
    private func wholeMonths(of days: ComparedDays) -> ComparedDays? {
        let end = calendar.lastDay(of: calendar.month(of: days.before.upperBound))
        let whole = ComparedDays(
            now: days.now,
            before: calendar.weeks == nil ? days.before.lowerBound...end : days.before)
        return areMonths(whole.now) && areMonths(whole.before) ? whole : nil
    }

    private func areMonths(_ days: ClosedRange<Day>) -> Bool {
        calendar.firstDay(of: calendar.month(of: days.lowerBound)) == days.lowerBound
            && calendar.lastDay(of: calendar.month(of: days.upperBound)) == days.upperBound
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
