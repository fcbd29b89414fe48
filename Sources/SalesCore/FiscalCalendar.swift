/// Which days a tenant's months and quarters hold.
///
/// A fiscal year is named after the calendar year in which it ends: with a start in February,
/// `FY2026-Q1` is February to April 2025.
public struct FiscalCalendar: Hashable, Sendable, Codable {
    /// 1 ... 12.
    public let firstMonth: Int

    public init(firstMonth: Int = 1) { self.firstMonth = firstMonth }

    public var isFiscal: Bool { firstMonth != 1 }
}

extension FiscalCalendar {
    public func month(of day: Day) -> Period {
        let (year, month, _) = day.components
        return .month(year, month)
    }

    public func quarter(ofMonth month: Period) -> Period {
        guard isFiscal else { return Period(grain: .quarter, ordinal: month.ordinal / 3) }
        let shifted = month.ordinal + 12 - (firstMonth - 1)
        return Period(grain: .quarter, isFiscal: true, ordinal: shifted / 3)
    }

    /// The period of `grain` that holds `day`.
    public func period(_ grain: Grain, of day: Day) -> Period {
        let month = month(of: day)
        return grain == .month ? month : quarter(ofMonth: month)
    }

    /// The months that make up a period, oldest first.
    public func months(of period: Period) -> [Period] {
        guard period.grain == .quarter else { return [period] }
        let first =
            period.isFiscal ? period.ordinal * 3 - 12 + (firstMonth - 1) : period.ordinal * 3
        return (0..<3).map { Period(grain: .month, ordinal: first + $0) }
    }

    public func firstDay(of period: Period) -> Day {
        let start = months(of: period)[0]
        return Day(number: Day.number(year: start.year, month: start.index, day: 1))
    }

    public func lastDay(of period: Period) -> Day {
        let end = months(of: period).last ?? period
        let day = Day.length(ofMonth: end.index, in: end.year)
        return Day(number: Day.number(year: end.year, month: end.index, day: day))
    }

    /// Whether a quarter is of this calendar (fiscal or not); a month always is.
    public func has(_ period: Period) -> Bool {
        period.grain == .month || period.isFiscal == isFiscal
    }
}
