/// Words of statements that no cell can decide: causes, forecasts, expectations.
enum UndecidableWords {
    static let entries: [LexiconEntry] =
        LexiconEntry.list(
            "because,because of,due to,owing to,thanks to,driven by,caused by,as a result of,"
                + "resulting from,resulted from,resulted in,resulting in,attributable to,"
                + "attributed to,led to,on the back of,fuelled by,fueled by,boosted by,helped by,"
                + "hurt by,weighed on by,dragged down by,dragged by,pushed by,spurred by,"
                + "stemming from,reflecting,reflects,reflected,on account of,as a consequence of,"
                + "in response to,thereby,consequently,therefore,caused,causes,causing,owed to,"
                + "explained by,triggered by,prompted by,supported by,underpinned by,lifted by,"
                + "buoyed by,hampered by,the reason,reason for,reasons for,leading to,powered by,"
                + "propelled by,impacted by,affected by,brought about by,brought on by,down to,"
                + "on the strength of,courtesy of,sparked by,bolstered by,aided by,assisted by,"
                + "dented by,depressed by,held back by,squeezed by,knocked by,fed by,"
                + "a consequence of,the result of,a result of,the product of,the effect of,"
                + "the work of,the fruit of,stoked by,thanks in part to,thanks largely to",
            .undecidable(.cause))
        + LexiconEntry.list(
            "will,shall,expect,expects,expected,forecast,forecasts,forecasted,projected,"
                + "projection,projections,outlook,likely,should,is set to,are set to,going to,"
                + "anticipate,anticipates,anticipated,could,might,would,predict,predicts,predicted,"
                + "poised,on track,set to,next month,next quarter,next year,in the future,"
                + "in the coming,going forward,estimate,estimates,potential,predicted to,may,"
                + "won't,'ll,upcoming",
            .undecidable(.forecast))
        + LexiconEntry.list(
            "guidance,expectation,expectations,consensus,benchmark",
            .undecidable(.target))
        + LexiconEntry.list(
            "adjusted,organic,like for like,constant currency,excluding,excluding the,"
                + "net of,underlying,pro forma,annualised,annualized,seasonally adjusted,"
                + "on average,average,median,cumulative,cumulatively,year to date,ytd,"
                + "trailing twelve months,ttm,trailing,run rate,mean,typical,typically,per,"
                + "quarter to date,rolling,compound,page views,call volume,cash conversion,"
                + "site visits,phone calls,water use,power use,head count,staff turnover,"
                + "working capital,cash flow,cash balance,net debt,bank balance,wage bill",
            .undecidable(.adjusted))
        + LexiconEntry.list(
            "accelerated,accelerates,accelerating,acceleration,decelerated,decelerating,slowed,"
                + "slows,slowing,faster,slower,deceleration,volatile,volatility,fluctuated,"
                + "correlated,correlation,trending",
            .undecidable(.pace))
        + LexiconEntry.list(
            "broad base,solid base,sound base,large sample,big sample,broad sample,"
                + "robust sample,statistically robust,representative sample,"
                + "seasonal,seasonality,seasonally,unexpected,unexpectedly,statistically,"
                + "significant at",
            .undecidable(.unusual))
        + LexiconEntry.list(
            "everywhere,across the board,on all fronts,on every front",
            .undecidable(.everywhere))
}
