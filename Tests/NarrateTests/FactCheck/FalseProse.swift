import SalesCore

/// Sentences about `Acme` that are false at the mark, and a part of the explanation.
enum FalseProse {
    static let sentences: [(String, String)] = [
        // Values, in every place a number can stand.
        ("Revenue was ⟦$1.32M⟧ in October 2025.", "$1,312,345.00"),
        ("Revenue fell ⟦8.3%⟧ to $1.31M.", "8.1%"),
        ("Revenue fell 8.1% to ⟦$1.30M⟧.", "$1,312,345.00"),
        ("Revenue fell by ⟦$116K⟧ from $1.43M in September 2025.", "$115,310.00"),
        ("Revenue fell from ⟦$1.45M⟧ in September 2025 to $1.31M.", "$1,427,655.00"),
        ("Orders were ⟦4,345⟧.", "4,354"),
        ("Orders fell ⟦1,263⟧ to 4,354.", "1,262"),
        ("The company took ⟦4,453⟧ orders in October.", "4,354"),
        ("- EMEA: ⟦$421,345⟧", "$412,345.00"),
        ("| Revenue | ⟦$1,321,345⟧ |", "$1,312,345.00"),
        ("EMEA (⟦-7.3%⟧) declined.", "3.7%"),
        // Scale.
        ("Revenue was ⟦$1.31B⟧.", "another scale"),
        ("Revenue was ⟦$1,312⟧.", "another scale"),
        // Unit.
        ("Revenue was ⟦€1.31M⟧.", "USD"),
        ("Orders were ⟦$4,354⟧.", "not money"),
        ("Win rate rose ⟦2.0%⟧ to 42%.", "points, not percent"),
        ("Win rate rose ⟦5.0 points⟧.", "percent, not points"),
        ("Revenue fell ⟦8.1 points⟧.", "not in percent"),
        // Direction.
        ("Revenue ⟦rose⟧ in October 2025.", "fell 8.1%"),
        ("Revenue was ⟦up⟧ from September.", "fell 8.1%"),
        ("APAC revenue ⟦dipped⟧ in October.", "rose 6.4%"),
        ("Revenue was 11.7% ⟦lower⟧ than in October 2024.", "rose 11.7%"),
        ("Revenue rose ⟦8.1%⟧.", "the direction is not"),
        ("Revenue did not ⟦fall⟧ in October.", "fell 8.1%"),
        ("Win rate ⟦worsened⟧.", "rose 2.0 points"),
        ("Revenue was ⟦flat⟧ in October.", "fell 8.1%"),
        ("Revenue in October 2025 was ⟦little changed⟧.", "fell 8.1%"),
        // Period.
        ("Revenue was ⟦$1,427,655⟧ in October 2025.", "true of September 2025"),
        ("Revenue was ⟦$1,312,345⟧ in September 2025.", "true of October 2025"),
        ("EMEA revenue fell ⟦2.7%⟧ in October 2025.", "true of September 2025"),
        // Baseline.
        ("Revenue rose ⟦11.7%⟧ from September.", "true against the year before"),
        ("Revenue ⟦rose⟧ 11.7%.", "true against the year before"),
        ("Compared with October 2024, revenue fell ⟦8.1%⟧.", "true against the previous month"),
        ("Revenue fell 8.1% from ⟦$1.18M⟧ in September 2025.", "true of October 2024"),
        // Entity.
        ("EMEA revenue was ⟦$199,500⟧.", "true of APAC"),
        ("EMEA revenue fell ⟦13.7%⟧.", "true of Americas"),
        ("Revenue was ⟦$412,345⟧ in October 2025.", "true of EMEA"),
        ("EMEA ⟦made up 53.4% of revenue⟧.", "true of Americas"),
        // Metric.
        ("Won deals aside, orders were ⟦1,828⟧.", "true of Deals won"),
        // Parts.
        ("EMEA accounted for ⟦96.8% of the decline⟧.", "true of Americas"),
        ("Americas accounted for ⟦69.8% of the decline⟧.", "96.8%"),
        ("Americas accounted for ⟦96.8% of the increase⟧ in revenue.", "-$115,310.00"),
        ("APAC accounted for ⟦10.4% of the decline⟧.", "against the change"),
        ("EMEA ⟦offset part of the decline⟧ in revenue.", "-$15,655.00"),
        ("The ⟦top two regions made up 88.4%⟧ of revenue.", "84.8%"),
        ("The ⟦top three regions made up 84.8%⟧ of revenue.", "100.0%"),
        ("EMEA and APAC together made up ⟦53.4%⟧ of revenue.", "46.6%"),
        // Places.
        ("EMEA was the ⟦largest region⟧ by revenue.", "true of Americas"),
        ("APAC was the ⟦second-largest region⟧.", "true of EMEA"),
        ("APAC ranked ⟦second of three regions⟧ by revenue.", "third of 3"),
        ("APAC ranked ⟦third of four regions⟧ by revenue.", "there are 3"),
        ("EMEA had the ⟦largest decline⟧ of any region.", "second"),
        ("APAC was ⟦larger⟧ than EMEA.", "$412,345.00"),
        // Records and streaks.
        ("Revenue in October 2025 was the ⟦highest of the 13 months on record⟧.", "since"),
        ("APAC revenue was the ⟦highest of the 31 months on record⟧.", "13"),
        ("EMEA revenue was the ⟦lowest since records began⟧.", "lowest since"),
        ("Revenue was the ⟦lowest since June 2025⟧.", "the lowest since August 2025"),
        ("Revenue hit a ⟦record⟧ in October.", "the highest since"),
        ("Revenue in EMEA ⟦fell for the third month⟧ in a row.", "2 times"),
        ("Revenue in APAC ⟦rose for the eighth month⟧ in a row.", "9 times"),
        ("Revenue in APAC ⟦fell for the ninth month⟧ in a row.", "rose 6.4%"),
        // Counts.
        ("⟦Three of three regions⟧ fell.", "2 of 3"),
        ("⟦Two of four regions⟧ fell.", "there are 3"),
        ("⟦All regions⟧ fell.", "2 of 3"),
        ("⟦No region⟧ grew.", "1 of 3"),
        ("⟦Only EMEA⟧ fell.", "2 of 3"),
        // Grain and kind of number.
        ("Quarterly revenue was ⟦$1.31M⟧.", "Q3 2025"),
        ("Revenue in October 2025 was ⟦8.1%⟧.", "not in percent"),
        ("With revenue of ⟦$700.5K⟧, EMEA was the second-largest region.", "true of Americas"),
        ("EMEA came in ⟦third⟧.", "second of 3"),
        ("EMEA fell the ⟦most⟧.", "second by amount"),
        ("EMEA revenue hit an ⟦all-time⟧ high.", "the highest since"),
        ("EMEA revenue fell to a ⟦five-month low⟧.", "the lowest since"),
        ("The decline of 8.1% was the ⟦steepest since August⟧.", "January 2025"),
        ("APAC's gain offset ⟦20% of the decline⟧.", "-10.4%"),
        ("EMEA fell 3.7%, APAC ⟦6.4%⟧.", "the direction is not"),
        ("**Revenue** fell **8.1%** to **⟦$1.43M⟧**.", "true of September 2025"),
        // Partial periods.
        ("Revenue ⟦fell⟧ 98% in November 2025.", "November 2025 is partial"),
        ("October 2025 is ⟦partial⟧.", "complete"),
    ]
}

/// Sentences about `Acme` that no cell decides at the mark, and the kind of the claim.
enum UndecidedProse {
    static let sentences: [(String, ClaimKind)] = [
        ("⟦Churn⟧ hit 3.1% in October.", .entity),
        ("In October, ⟦customer churn⟧ hit 3.1%.", .metric),
        ("⟦Nordics⟧ revenue rose 5%.", .entity),
        ("Revenue rose 5% in the ⟦Nordics⟧.", .entity),
        ("⟦Northern Europe⟧ made up 40% of revenue.", .entity),
        ("Online revenue was ⟦$1.31M⟧.", .number),
        ("Revenue was $1.31M from ⟦12 customers⟧.", .number),
        ("Revenue fell ⟦because⟧ prices rose.", .cause),
        ("Revenue fell 8.1% ⟦due to⟧ weak demand.", .cause),
        ("The decline was ⟦driven by⟧ the Americas.", .cause),
        ("⟦Thanks to⟧ APAC, the decline was limited.", .cause),
        ("Revenue ⟦will⟧ reach $5M next year.", .forecast),
        ("We ⟦expect⟧ revenue of $2M.", .forecast),
        ("Revenue ⟦beat⟧ plan.", .target),
        ("Revenue was below ⟦target⟧.", .target),
        ("Revenue was ⟦$15M⟧ in 2025.", .number),
        ("Revenue was ⟦$1.2M⟧ in March 2019.", .number),
        ("Revenue was $1.2M in ⟦Q5 2025⟧.", .period),
        ("Revenue was $1.2M in ⟦2025-13⟧.", .period),
        ("⟦Adjusted⟧ revenue was $1.31M.", .metric),
        ("Average revenue was ⟦$1.31M⟧ in October.", .number),
        ("Revenue ⟦accelerated⟧ in October.", .comparison),
        ("Revenue was ⟦seasonally⟧ low, at $1.31M.", .intensity),
        ("EMEA made up ⟦42%⟧ of win rate.", .share),
        ("Some ⟦38%⟧ of visitors bought something.", .share),
        ("The number is ⟦42⟧.", .number),
        ("Annual revenue was ⟦$1.31M⟧.", .number),
        ("APAC's contribution was ⟦$12K⟧.", .number),
        ("EMEA outperformed the market by ⟦12%⟧.", .number),
        ("We had 4,354 orders and ⟦300⟧ returns.", .number),
    ]
}
