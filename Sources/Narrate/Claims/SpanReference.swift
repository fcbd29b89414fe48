import SalesCore

/// A stretch of several months as a text names it.
enum SpanReference: Hashable, Sendable {
    /// "the whole of 2025": a calendar year.
    case year(Int)
    /// "fiscal 2026".
    case fiscalYear(Int)
    /// "the second half of 2025"; without a year the latest one begun.
    case half(Int, year: Int?, isFiscal: Bool)
    /// "the first nine months of 2025".
    case first(Int, year: Int?, isFiscal: Bool)
    /// "the last twelve months".
    case last(Int)
    /// "the twelve months to June 2025".
    case ending(Int, month: Int, year: Int?)
    /// "year to date", "this year so far": of the fiscal year where there is one.
    case yearToDate
    case calendarYearToDate
    case quarterToDate
}

/// Consecutive months, with the name that reasons give them.
struct Span: Hashable, Sendable {
    let months: ClosedRange<Period>
    let name: String
    /// Whether it is cut off at the report's period, and so may end in a partial one.
    var isToDate = false

    var periods: [Period] {
        (months.lowerBound.ordinal...months.upperBound.ordinal).map {
            Period(grain: .month, isFiscal: months.lowerBound.isFiscal, ordinal: $0)
        }
    }
}

extension SpanReference {
    /// The stretches that may be meant in a text about `anchor`, the likeliest first.
    func spans(to anchor: Period, _ calendar: FiscalCalendar) -> [Span] {
        let last = calendar.months(of: anchor).last ?? anchor
        switch self {
        case .year(let year):
            guard calendar.weeks == nil else {
                return Self.fiscalYear(year).spans(to: anchor, calendar)
            }
            return [Span(months: Self.year(year), name: "\(year)")]
        case .fiscalYear(let year):
            let months = Self.fiscal(year, calendar)
            return [Span(months: months, name: calendar.isFiscal ? "FY\(year)" : "\(year)")]
        case .half(let half, let year, let isFiscal):
            let from = half == 1 ? 0 : 6
            return years(year, isFiscal, begun: from + 1, by: last, calendar).map { start, name in
                Span(
                    months: start.advanced(by: from)...start.advanced(by: from + 5),
                    name: "the \(half == 1 ? "first" : "second") half of \(name)")
            }
        case .first(let count, let year, let isFiscal):
            guard (1...12).contains(count) else { return [] }
            return years(year, isFiscal, begun: count, by: last, calendar).map { start, name in
                Span(
                    months: start...start.advanced(by: count - 1),
                    name: "the first \(count) months of \(name)")
            }
        case .last(let count):
            guard (1...120).contains(count) else { return [] }
            return [
                Span(
                    months: last.advanced(by: 1 - count)...last,
                    name: "the \(count) months to \(last.name)")
            ]
        case .ending(let count, let month, let year):
            guard calendar.weeks == nil else { return [] }
            let latest = month > last.index ? last.year - 1 : last.year
            return Self.last(count).spans(to: .month(year ?? latest, month), calendar)
        case .yearToDate:
            return years(nil, true, begun: 1, by: last, calendar).prefix(1).map { start, name in
                Span(months: start...last, name: "\(name) to \(last.name)", isToDate: true)
            }
        case .calendarYearToDate:
            guard calendar.weeks == nil else { return [] }
            let start = Period.month(last.year, 1)
            return [
                Span(months: start...last, name: "\(last.year) to \(last.name)", isToDate: true)
            ]
        case .quarterToDate:
            let quarter = calendar.quarter(ofMonth: last)
            let first = calendar.months(of: quarter).first ?? last
            return [
                Span(months: first...last, name: "\(quarter.name) to \(last.name)", isToDate: true)
            ]
        }
    }

    /// First months of the years meant, the fiscal one first, and their names.
    private func years(
        _ named: Int?, _ isFiscal: Bool, begun: Int, by last: Period, _ calendar: FiscalCalendar
    ) -> [(Period, String)] {
        let fiscal = calendar.quarter(ofMonth: last).year
        var years: [(Period, String)] = []
        if calendar.isFiscal, named == nil || isFiscal || calendar.weeks != nil {
            let latest = begunYear(fiscal, begun, last) { Self.fiscal($0, calendar).lowerBound }
            let year = named ?? latest
            years.append((Self.fiscal(year, calendar).lowerBound, "FY\(year)"))
        }
        if calendar.weeks == nil, !(isFiscal && named != nil && calendar.isFiscal) {
            let year = named ?? begunYear(last.year, begun, last) { .month($0, 1) }
            years.append((.month(year, 1), "\(year)"))
        }
        return years
    }

    /// The latest year of which so many months have begun.
    private func begunYear(
        _ year: Int, _ begun: Int, _ last: Period, _ start: (Int) -> Period
    ) -> Int {
        start(year).advanced(by: begun - 1) <= last ? year : year - 1
    }

    private static func year(_ year: Int) -> ClosedRange<Period> {
        .month(year, 1)...(.month(year, 12))
    }

    private static func fiscal(_ year: Int, _ calendar: FiscalCalendar) -> ClosedRange<Period> {
        let first = calendar.months(of: .quarter(year, 1, isFiscal: calendar.isFiscal))
        let start = first.first ?? .month(year, 1)
        return start...start.advanced(by: 11)
    }
}
