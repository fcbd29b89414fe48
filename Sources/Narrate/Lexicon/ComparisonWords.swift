import SalesCore

/// Phrases that name what a value is compared with.
enum ComparisonWords {
    static let entries: [LexiconEntry] =
        alone(.yearBefore, nil, "year over year,year on year,yoy,y/y,y o y,year to year")
        + alone(
            .yearBefore, nil, views("annual,yearly,year on year,year over year,yoy,year to year"))
        + alone(.previous, .month, views("month on month,month over month,mom,month to month"))
        + alone(
            .previous, .quarter, views("quarter on quarter,quarter over quarter,qoq"))
        + alone(.yearBefore, nil, "from one year to the next,from year to year")
        + alone(.previous, .month, "from one month to the next,from month to month")
        + alone(.previous, .quarter, "from one quarter to the next,from quarter to quarter")
        + alone(
            .yearBefore, nil,
            "on the year,on a year earlier,on a year ago,annually,"
                + "over the year,over the past year,over the last year,"
                + "versus prior year,versus last year,vs prior year,"
                + "vs last year,from prior year")
        + alone(.previous, .month, "month over month,month on month,mom,m/m,month to month")
        + alone(
            .yearBefore, nil,
            "on the year before,on the previous year,on the prior year,on the year earlier,"
                + "on last year,over the year before,over the previous year,over the prior year")
        + alone(
            .previous, .month,
            "on the month,over the month,on the month before,on the previous month,"
                + "on the prior month,on the month earlier,over the month before,"
                + "over the previous month,over the prior month")
        + alone(.previous, .quarter, "quarter over quarter,quarter on quarter,qoq,q/q")
        + alone(
            .previous, .quarter,
            "on the quarter,over the quarter,on the quarter before,on the previous quarter,"
                + "on the prior quarter,over the quarter before,over the previous quarter,"
                + "over the prior quarter")
        + alone(
            .previous, nil,
            "sequentially,on a sequential basis,in sequential terms,period over period")
        + alone(
            .yearBefore, nil,
            "a year earlier,a year ago,a year before,one year earlier,one year ago,year earlier,"
                + "one year before,twelve months earlier,twelve months ago,12 months earlier,"
                + "12 months ago,year ago")
        + alone(.previous, .month, "a month earlier,a month ago,a month before,one month earlier")
        + alone(
            .previous, .quarter,
            "a quarter earlier,a quarter ago,a quarter before,"
                + "three months earlier")
        + named(
            .yearBefore, nil,
            "the year before,the previous year,the prior year,previous year,prior year,last year,"
                + "the same period last year,the same period a year earlier,the preceding year,"
                + "the same period of the previous year,the same period a year ago,the year earlier,"
                + "the same period in the previous year,the year earlier period,the prior year period,"
                + "the same time last year,this time last year,the same period the year before")
        + named(.yearBefore, .month, sameSpan("month"))
        + named(.yearBefore, .quarter, sameSpan("quarter"))
        + named(
            .previous, .month,
            "the month before,the previous month,the prior month,previous month,prior month,"
                + "last month,the preceding month,the month earlier")
        + named(
            .previous, .quarter,
            "the quarter before,the previous quarter,the prior quarter,previous quarter,"
                + "prior quarter,last quarter,the preceding quarter")
        + named(
            .previous, nil,
            "the previous period,the prior period,the preceding period,the period before,"
                + "previous period,prior period,last period")
        + LexiconEntry.list(
            "than,than in,than for,than at,than the,compared with,compared to,compared with the,"
                + "compared to the,versus,vs,vs.,against,relative to,in comparison with,"
                + "in comparison to,as compared to,as compared with,as against,when compared with,"
                + "when compared to,measured against,vs the,versus the,"
                + "compared against,compares with,compares to,compare with,compare to,"
                + "compares against,comparing with,set against,as opposed to,"
                + "when measured versus,when measured against,when set against,"
                + "as measured against,when compared against,when held against,"
                + "measured versus,held against,in contrast to,"
                + "in relation to,when put beside,stacked up against,stacked against,held up next to,"
                + "next to,put next to,when put next to,placed next to,set next to,held next to,"
                + "held up against,laid next to,laid against,as set beside",
            .comparator)
        + LexiconEntry.list("since", .since)

    /// "in an annual comparison", "on a month over month view".
    private static func views(_ words: String) -> String {
        words.split(separator: ",").flatMap { word in
            ["in a", "in an", "on a", "on an", "in", "from a", "from an", "by"].flatMap { lead in
                ["comparison", "comparisons", "view", "terms", "perspective", "basis"].map {
                    "\(lead) \(word) \($0)"
                }
            }
        }
        .joined(separator: ",")
    }

    private static func sameSpan(_ noun: String) -> String {
        [
            "the same NOUN last year", "the same NOUN a year earlier", "the same NOUN a year ago",
            "the same NOUN of the previous year", "the same NOUN in the previous year",
            "the same NOUN of the prior year", "the same NOUN the year before",
            "the same NOUN one year earlier", "the same NOUN of last year", "the year earlier NOUN",
            "the same NOUN the previous year", "the same NOUN in the prior year",
            "the same NOUN the prior year", "the year ago NOUN", "the same NOUN in the year before",
            "the same NOUN a year before", "the same NOUN of the year before",
            "the prior year NOUN", "the same NOUN one year ago", "the corresponding NOUN last year",
        ]
        .joined(separator: ",")
        .split(separator: "NOUN", omittingEmptySubsequences: false).joined(separator: noun)
    }

    private static func alone(
        _ baseline: Baseline, _ grain: Grain?, _ phrases: String
    ) -> [LexiconEntry] {
        LexiconEntry.list(
            phrases,
            .baseline(BaselineSense(baseline: baseline, grain: grain, standsAlone: true)))
    }

    private static func named(
        _ baseline: Baseline, _ grain: Grain?, _ phrases: String
    ) -> [LexiconEntry] {
        LexiconEntry.list(
            phrases,
            .baseline(BaselineSense(baseline: baseline, grain: grain, standsAlone: false)))
    }
}
