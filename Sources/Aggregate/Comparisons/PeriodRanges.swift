import SalesCore

/// The periods that running totals are made of.
struct PeriodRanges {
    let calendar: FiscalCalendar

    /// From the first of the (fiscal) year to the period itself.
    func yearToDate(_ period: Period) -> ClosedRange<Period> {
        period.advanced(by: -placeInYear(of: period))...period
    }

    /// Twelve months, or four quarters, that end with the period.
    func trailingTwelve(_ period: Period) -> ClosedRange<Period> {
        let perYear = period.ordinal - period.yearBefore.ordinal
        return period.advanced(by: 1 - perYear)...period
    }

    /// 0 for the first period of a year.
    private func placeInYear(of period: Period) -> Int {
        guard period.grain == .month, !period.isFiscal else { return period.index - 1 }
        return (period.index - calendar.firstMonth + 12) % 12
    }
}
