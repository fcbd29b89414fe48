/// Which days a tenant's months and quarters hold.
///
/// Months are calendar months, or whole weeks of a week calendar. With a start in February and
/// named after its end, `FY2026-Q1` is February to April 2025.
public struct FiscalCalendar: Hashable, Sendable, Codable {
    /// Which calendar year a fiscal year is named after.
    public enum YearName: String, Hashable, Sendable, Codable, CaseIterable {
        case start, end
    }

    /// 1 ... 12.
    public let firstMonth: Int
    public let yearName: YearName
    /// None where months are calendar months.
    public let weeks: WeekCalendar?

    public init(firstMonth: Int = 1, yearName: YearName = .end, weeks: WeekCalendar? = nil) {
        self.firstMonth = firstMonth
        self.yearName = firstMonth == 1 ? .end : yearName
        self.weeks = weeks
    }

    /// Whether quarters are written with `FY`.
    public var isFiscal: Bool { firstMonth != 1 || weeks != nil }

    /// Reads calendars that were stored before years could be named after their start.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            firstMonth: try container.decode(Int.self, forKey: .firstMonth),
            yearName: try container.decodeIfPresent(YearName.self, forKey: .yearName) ?? .end,
            weeks: try container.decodeIfPresent(WeekCalendar.self, forKey: .weeks))
    }
}

extension FiscalCalendar {
    public func month(of day: Day) -> Period {
        guard let weeks else {
            let (year, month, _) = day.components
            return .month(year, month)
        }
        let year = weekYear(of: day)
        let week = day.days(since: year.days.lowerBound) / 7
        return .month(year.name, weeks.month(ofWeek: week) + 1, isFiscal: true)
    }

    public func quarter(ofMonth month: Period) -> Period {
        let ordinal = month.isFiscal ? month.ordinal : month.ordinal + monthsAhead
        return Period(grain: .quarter, isFiscal: isFiscal, ordinal: ordinal / 3)
    }

    /// The period of `grain` that holds `day`.
    public func period(_ grain: Grain, of day: Day) -> Period {
        let month = month(of: day)
        return grain == .month ? month : quarter(ofMonth: month)
    }

    /// The months that make up a period, oldest first.
    public func months(of period: Period) -> [Period] {
        guard period.grain == .quarter else { return [period] }
        let ahead = weeks == nil && period.isFiscal ? monthsAhead : 0
        return (0..<3).map {
            Period(
                grain: .month, isFiscal: weeks != nil, ordinal: period.ordinal * 3 - ahead + $0)
        }
    }

    public func firstDay(of period: Period) -> Day {
        let month = months(of: period)[0]
        guard let weeks, month.isFiscal else {
            return Day(number: Day.number(year: month.year, month: month.index, day: 1))
        }
        let week = weeks.firstWeek(ofMonth: month.index - 1)
        return weekYear(named: month.year).days.lowerBound.advanced(by: week * 7)
    }

    public func lastDay(of period: Period) -> Day {
        let month = months(of: period).last ?? period
        guard let weeks, month.isFiscal else {
            return Day.last(ofMonth: month.index, in: month.year)
        }
        let year = weekYear(named: month.year)
        guard month.index < 12 else { return year.days.upperBound }
        return year.days.lowerBound.advanced(by: weeks.firstWeek(ofMonth: month.index) * 7 - 1)
    }

    /// Whether a period is one of this calendar's: fiscal or not, of weeks or not.
    public func has(_ period: Period) -> Bool {
        period.isFiscal == (period.grain == .month ? weeks != nil : isFiscal)
    }

    /// By how many months fiscal time runs ahead of calendar time.
    private var monthsAhead: Int { (yearName == .end && isFiscal ? 12 : 0) - (firstMonth - 1) }
}
