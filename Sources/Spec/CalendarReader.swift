internal import SalesCore

/// Reads `calendar`.
enum CalendarReader {
    enum Key: String, CaseIterable {
        case fiscalYearStarts = "fiscal_year_starts"
        case yearNamedAfter = "year_named_after"
        case weeks
        case yearEnds = "year_ends"
        case week53 = "week_53"
    }

    enum Weeks: String, CaseIterable {
        case none
        case fourFourFive = "4-4-5"
        case fourFiveFour = "4-5-4"
        case fiveFourFour = "5-4-4"

        var pattern: WeekCalendar.Pattern? { .init(rawValue: rawValue) }
    }

    static func calendar(from node: PositionedNode) -> FiscalCalendar {
        guard let keys = node.mapping(Key.self) else { return FiscalCalendar() }
        let firstMonth = keys[.fiscalYearStarts].map { $0.integer(in: 1...12) } ?? 1
        let yearName = keys[.yearNamedAfter]?.choice(of: FiscalCalendar.YearName.self)
        if firstMonth == 1 {
            keys[.yearNamedAfter]?.report(
                "has no effect on a fiscal year that starts in January",
                remedy: "Set 'fiscal_year_starts' to another month, or remove it.")
        }
        return FiscalCalendar(
            firstMonth: firstMonth ?? 1, yearName: yearName ?? .end, weeks: weeks(keys))
    }

    /// Whether lines can be placed in weeks.
    static func checkDays(of source: SourceSpec, at node: PositionedNode?) {
        guard let time = source.column(named: source.time), time.namesMonthsOnly else { return }
        node?.report(
            "'weeks' needs days, and the formats of '\(time.name)' name months only",
            remedy: "Give a format with a day, or write 'weeks: none'.")
    }

    private static func weeks(_ keys: KeyedMapping<Key>) -> WeekCalendar? {
        let weeks = keys[.weeks]?.choice(of: Weeks.self)
        let week53 = keys[.week53]?.choice(of: WeekCalendar.ExtraWeek.self)
        let yearEnd = keys[.yearEnds].map(YearEndReader.yearEnd)
        guard let weeks, let pattern = weeks.pattern else {
            refuse(keys, isNone: weeks != nil)
            return nil
        }
        guard let yearEnd else {
            keys[.weeks]?.report(
                "\(weeks.rawValue) does not say on which day the year ends",
                remedy: "Add the key 'year_ends', such as 'year_ends: nearest saturday'.")
            return nil
        }
        return yearEnd.map {
            WeekCalendar(pattern: pattern, yearEnd: $0, week53: week53 ?? .restate)
        }
    }

    /// What is said of weeks where there are none; `week_53` may stand beside an outspoken none.
    private static func refuse(_ keys: KeyedMapping<Key>, isNone: Bool) {
        guard keys[.weeks] == nil || isNone else { return }
        for key in [Key.yearEnds, .week53] where key == .yearEnds || !isNone {
            keys[key]?.report(
                "has no effect on a year of calendar months",
                remedy: "Add 'weeks: 4-4-5', '4-5-4' or '5-4-4', or remove it.")
        }
    }
}
