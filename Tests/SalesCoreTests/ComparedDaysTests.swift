import SalesCore
import TestSupport
import Testing

@Suite("Days that are compared")
struct ComparedDaysTests {
    /// 2017 has 53 weeks: 2017-01-29 to 2018-02-03. The restated first week of 2017 is 5 to 11
    /// February (nrf.com, "4-5-4 Calendar FAQs"); 10 February 2018 stands beside 11 February 2017
    /// (Weather Trends, "Restated Retail Calendar").
    @Test(
        "A year of 53 weeks beside the next",
        arguments: [
            ("restate", "FY2018-P01", "2018-02-04/2018-03-03", "2017-02-05/2017-03-04"),
            ("drop", "FY2018-P01", "2018-02-04/2018-03-03", "2017-01-29/2017-02-25"),
            ("raw", "FY2018-P01", "2018-02-04/2018-03-03", "2017-01-29/2017-02-25"),
            ("restate", "FY2018-P12", "2019-01-06/2019-02-02", "2018-01-07/2018-02-03"),
            ("drop", "FY2018-P12", "2019-01-06/2019-02-02", "2017-12-31/2018-01-27"),
            ("raw", "FY2018-P12", "2019-01-06/2019-02-02", "2017-12-31/2018-02-03"),
            ("restate", "FY2018-Q4", "2018-11-04/2019-02-02", "2017-11-05/2018-02-03"),
            ("drop", "FY2018-Q4", "2018-11-04/2019-02-02", "2017-10-29/2018-01-27"),
            ("raw", "FY2018-Q4", "2018-11-04/2019-02-02", "2017-10-29/2018-02-03"),
        ])
    func after53(_ policy: String, _ period: String, now: String, before: String) throws {
        try expect(policy, period, .yearBefore, now, before)
    }

    @Test(
        "A year of 53 weeks beside the one before",
        arguments: [
            ("restate", "FY2017-P01", "2017-01-29/2017-02-25", "2016-01-31/2016-02-27"),
            ("restate", "FY2017-P12", "2017-12-31/2018-01-27", "2017-01-01/2017-01-28"),
            ("drop", "FY2017-P12", "2017-12-31/2018-01-27", "2017-01-01/2017-01-28"),
            ("raw", "FY2017-P12", "2017-12-31/2018-02-03", "2017-01-01/2017-01-28"),
            ("drop", "FY2017-Q4", "2017-10-29/2018-01-27", "2016-10-30/2017-01-28"),
        ])
    func before53(_ policy: String, _ period: String, now: String, before: String) throws {
        try expect(policy, period, .yearBefore, now, before)
    }

    @Test(
        "Only the year before is restated",
        arguments: ["restate", "drop", "raw"])
    func previous(_ policy: String) throws {
        try expect(
            policy, "FY2018-P01", .previous, "2018-02-04/2018-03-03", "2017-12-31/2018-02-03")
        try expect(
            policy, "FY2019-P01", .yearBefore, "2019-02-03/2019-03-02", "2018-02-04/2018-03-03")
    }

    @Test(
        "Days so far stand in the same place of the other period, in its last where it is shorter",
        arguments: [
            ("2025-03", "2025-03-10", Baseline.previous, "2025-02-01/2025-02-10"),
            ("2025-03", "2025-03-30", .previous, "2025-02-01/2025-02-28"),
            ("2025-02", "2025-02-28", .previous, "2025-01-01/2025-01-31"),
            ("2024-02", "2024-02-28", .yearBefore, "2023-02-01/2023-02-28"),
            ("2025-Q1", "2025-02-10", .previous, "2024-10-01/2024-11-10"),
            ("2025-Q1", "2025-03-01", .yearBefore, "2024-01-01/2024-03-01"),
        ])
    func through(_ text: String, _ last: String, _ baseline: Baseline, _ before: String) throws {
        let (period, last) = (try period(text), try day(last))
        let calendar = FiscalCalendar()
        let days = try #require(calendar.comparedDays(of: period, with: baseline, through: last))
        #expect(
            days.description == "\(calendar.days(of: period).lowerBound)/\(last) \(before)")
        #expect(
            calendar.comparedDays(
                of: period, with: baseline,
                through: calendar.days(of: period).upperBound.advanced(by: 1)) == nil)
    }

    @Test("Days of weeks so far are compared with as many, shifted where the year is")
    func weeksThrough() throws {
        let days = FiscalCalendar.retail(.restate).comparedDays(
            of: try period("FY2018-P01"), with: .yearBefore, through: try day("2018-02-10"))
        #expect(days?.description == "2018-02-04/2018-02-10 2017-02-05/2017-02-11")
    }

    @Test("Both sides of a year before hold the same number of weeks, unless they are raw")
    func sameLength() throws {
        for policy in [WeekCalendar.ExtraWeek.restate, .drop] {
            let calendar = FiscalCalendar.retail(policy)
            for ordinal in (2000 * 12)..<(2030 * 12) {
                let month = Period(grain: .month, isFiscal: true, ordinal: ordinal)
                for period in [month, calendar.quarter(ofMonth: month)] {
                    let compared = calendar.comparedDays(of: period, with: .yearBefore)
                    #expect(compared.now.count == compared.before.count, "\(period)")
                    #expect(
                        compared.now.lowerBound.weekday == compared.before.lowerBound.weekday)
                }
            }
        }
    }

    @Test("Months of the calendar are compared as they stand")
    func calendarMonths() throws {
        let calendar = FiscalCalendar(firstMonth: 2)
        let compared = calendar.comparedDays(of: try period("2025-02"), with: .yearBefore)
        #expect(compared.now == (try day("2025-02-01")...day("2025-02-28")))
        #expect(compared.before == (try day("2024-02-01")...day("2024-02-29")))
        #expect(calendar.comparesWhole(try period("2025-02"), with: .yearBefore))
    }

    @Test(
        "Whole periods are compared but for those that a 53rd week moves",
        arguments: [
            ("restate", "FY2018-P05", false), ("drop", "FY2018-P05", true),
            ("drop", "FY2018-P12", false), ("drop", "FY2017-P12", false),
            ("raw", "FY2018-P12", true), ("restate", "FY2019-P05", true),
        ])
    func whole(_ policy: String, _ text: String, isWhole: Bool) throws {
        let calendar = FiscalCalendar.retail(try #require(.init(rawValue: policy)))
        #expect(calendar.comparesWhole(try period(text), with: .yearBefore) == isWhole)
    }

    private func expect(
        _ policy: String, _ text: String, _ baseline: Baseline, _ now: String, _ before: String
    ) throws {
        let calendar = FiscalCalendar.retail(try #require(.init(rawValue: policy)))
        let compared = calendar.comparedDays(of: try period(text), with: baseline)
        #expect(compared == ComparedDays(now: try range(now), before: try range(before)))
    }

    private func range(_ text: String) throws -> ClosedRange<Day> {
        let days = try text.split(separator: "/").map { try day(String($0)) }
        return days[0]...days[1]
    }
}

extension ClosedRange<Day> {
    fileprivate var count: Int { upperBound.days(since: lowerBound) + 1 }
}
