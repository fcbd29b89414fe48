import SalesCore

/// A period as a text names it, before it is known relative to what.
enum PeriodReference: Hashable, Sendable {
    case exact(Period)
    /// "in March": the latest one up to the report's period.
    case month(Int)
    /// "in March last year".
    case monthLastYear(Int)
    /// "in P9": the latest month of weeks up to the report's period.
    case weekMonth(Int)
    /// "in Q3", "in the third quarter".
    case quarter(Int)
    /// "in Q3 last year".
    case quarterLastYear(Int)
    /// "the quarter to June": by its last month.
    case quarterEnding(Int, year: Int?)
    /// "this month", "the quarter".
    case current(Grain)
    /// "that month", "the same month".
    case same(Grain)
    /// "the same quarter of 2024".
    case sameOf(Grain, year: Int)
    /// "year to date", "the second half of 2025": several months, no cell of their own.
    case span(SpanReference)
    /// A year, a half-year: no cell holds it.
    case year(Int)
    /// A day or a date: names no period.
    case day
    /// "Q5 2025", "2025-13".
    case impossible

    /// The period meant in a report on `report` after a sentence about `context`; none for what
    /// no cell holds.
    func period(report: Period, context: Period, calendar: FiscalCalendar) -> Period? {
        switch self {
        case .exact(let period): return period
        case .month(let index):
            let (year, month, _) = calendar.lastDay(of: report).components
            return .month(index > month ? year - 1 : year, index)
        case .monthLastYear(let index):
            let (year, _, _) = calendar.lastDay(of: report).components
            return .month(year - 1, index)
        case .weekMonth(let index):
            let latest = calendar.months(of: report).last ?? report
            return latest.advanced(by: -((latest.index - index + 12) % 12))
        case .quarter(let index): return Self.latestQuarter(index, report, calendar)
        case .quarterLastYear(let index):
            let latest = report.grain == .quarter ? report : calendar.quarter(ofMonth: report)
            let ago = latest.index - index + 4
            return latest.advanced(by: -ago)
        case .quarterEnding(let index, let year):
            let last = Self.lastMonth(index, year, report, context, calendar)
            guard let last else { return nil }
            let quarter = calendar.quarter(ofMonth: last)
            return calendar.months(of: quarter).last == last ? quarter : nil
        case .current(let grain):
            return Self.converted(report, to: grain, calendar)
        case .same(let grain):
            return Self.converted(context, to: grain, calendar)
        case .sameOf(let grain, let year):
            let same = Self.converted(context, to: grain, calendar)
            return same.advanced(by: (year - same.year) * (grain == .quarter ? 4 : 12))
        case .span, .year, .day, .impossible: return nil
        }
    }

    private static func latestQuarter(
        _ index: Int, _ report: Period, _ calendar: FiscalCalendar
    ) -> Period {
        let latest = report.grain == .quarter ? report : calendar.quarter(ofMonth: report)
        return latest.advanced(by: -((latest.index - index + 4) % 4))
    }

    private static func lastMonth(
        _ index: Int, _ year: Int?, _ report: Period, _ context: Period,
        _ calendar: FiscalCalendar
    ) -> Period? {
        guard calendar.weeks == nil else { return nil }
        if let year { return .month(year, index) }
        return PeriodReference.month(index)
            .period(report: report, context: context, calendar: calendar)
    }

    /// The year that it names, if it is one.
    var calendarYear: Int? {
        if case .year(let year) = self, year > 0 { year } else { nil }
    }

    /// "May" beside "2023" is that year's.
    func inYear(_ year: Int?) -> PeriodReference {
        guard let year, case .month(let index) = self else { return self }
        return .exact(.month(year, index))
    }

    /// The stretches of months that it may mean.
    func spans(to anchor: Period, _ calendar: FiscalCalendar) -> [Span] {
        switch self {
        case .span(let reference): reference.spans(to: anchor, calendar)
        case .year(let year) where year > 0: SpanReference.year(year).spans(to: anchor, calendar)
        case .quarterEnding(let index, let year):
            Self.lastMonth(index, year, anchor, anchor, calendar).map {
                SpanReference.last(3).spans(to: $0, calendar)
            } ?? []
        default: []
        }
    }

    /// The quarter around a month, or the last month of a quarter.
    static func converted(_ period: Period, to grain: Grain, _ calendar: FiscalCalendar) -> Period {
        if period.grain == grain { return period }
        return grain == .quarter
            ? calendar.quarter(ofMonth: period) : calendar.months(of: period).last ?? period
    }
}
