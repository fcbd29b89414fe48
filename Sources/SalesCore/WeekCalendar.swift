/// A year of whole weeks: 52 of them, or 53 where the year would else drift from its end.
///
///     quarter = 13 weeks in three months, by the pattern
///     week 53 = the last week of the year's last month
public struct WeekCalendar: Hashable, Sendable, Codable {
    /// How many weeks the three months of each quarter have.
    public enum Pattern: String, Hashable, Sendable, Codable, CaseIterable {
        case fourFourFive = "4-4-5"
        case fourFiveFour = "4-5-4"
        case fiveFourFour = "5-4-4"

        /// The weeks of a quarter before each of its months.
        var weeksBefore: [Int] {
            switch self {
            case .fourFourFive: [0, 4, 8]
            case .fourFiveFour: [0, 4, 9]
            case .fiveFourFour: [0, 5, 9]
            }
        }
    }

    /// Which weekday ends the year, seen from the end of the fiscal year's last calendar month.
    public enum YearEnd: Hashable, Sendable, Codable {
        /// The last one in that month.
        case last(Weekday)
        /// The one nearest to its last day, up to three days into the next month.
        case nearest(Weekday)

        func day(near end: Day) -> Day {
            switch self {
            case .last(let weekday): end.last(weekday)
            case .nearest(let weekday): end.advanced(by: 3).last(weekday)
            }
        }
    }

    /// What a comparison with the year before does about a week that only one of the years has.
    public enum ExtraWeek: String, Hashable, Sendable, Codable, CaseIterable {
        /// Weeks 2 to 53 of the longer year stand beside weeks 1 to 52 of the next.
        case restate
        /// Week 53 is left out.
        case drop
        /// Periods are compared as they stand.
        case raw
    }

    public let pattern: Pattern
    public let yearEnd: YearEnd
    public let week53: ExtraWeek

    public init(pattern: Pattern, yearEnd: YearEnd, week53: ExtraWeek = .restate) {
        self.pattern = pattern
        self.yearEnd = yearEnd
        self.week53 = week53
    }
}

extension WeekCalendar {
    static let weeksInQuarter = 13

    /// The month of the year, from 0, of a week of the year, from 0.
    func month(ofWeek week: Int) -> Int {
        let quarter = min(week / Self.weeksInQuarter, 3)
        let within = week - quarter * Self.weeksInQuarter
        return quarter * 3 + (pattern.weeksBefore.lastIndex { $0 <= within } ?? 0)
    }

    /// The first week of the year, from 0, of a month of the year, from 0; of month 12, the week
    /// after the 52nd.
    func firstWeek(ofMonth month: Int) -> Int {
        month / 3 * Self.weeksInQuarter + pattern.weeksBefore[month % 3]
    }
}
