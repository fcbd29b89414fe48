internal import SalesCore

/// Reads `calendar`.
enum CalendarReader {
    private enum Key: String, CaseIterable {
        case fiscalYearStarts = "fiscal_year_starts"
        case weeks
    }

    private enum Weeks: String, CaseIterable { case none }

    static func calendar(from node: PositionedNode) -> FiscalCalendar {
        guard let keys = node.mapping(Key.self, planned: ["week_53"]) else {
            return FiscalCalendar()
        }
        if let weeks = keys[.weeks] {
            _ = weeks.choice(of: Weeks.self, planned: ["4-4-5", "4-5-4", "5-4-4"])
        }
        return FiscalCalendar(firstMonth: keys[.fiscalYearStarts]?.integer(in: 1...12) ?? 1)
    }
}
