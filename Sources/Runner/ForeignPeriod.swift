import SalesCore

/// What to say of a period that is not of a tenant's calendar.
extension FiscalCalendar {
    func whyForeign(_ period: Period) -> String {
        switch (period.grain, period.isFiscal) {
        case (.month, false):
            "\(period) is a calendar month, and this tenant's months are whole weeks"
        case (.month, true):
            "\(period) is a month of whole weeks, and this tenant counts calendar months"
        case (.quarter, false):
            "\(period) is a calendar quarter, and this tenant counts fiscal quarters"
        case (.quarter, true):
            "\(period) is a fiscal quarter, and this tenant counts calendar quarters"
        }
    }

    /// How this calendar writes its periods.
    func example(_ grain: Grain) -> String {
        switch grain {
        case .month: weeks == nil ? "2025-10" : "FY2026-P09"
        case .quarter: isFiscal ? "FY2026-Q3" : "2025-Q4"
        }
    }
}
