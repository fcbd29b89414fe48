/// What no metric table holds and people give as a reason: strikes, suppliers, campaigns, weather.
enum OutsideWords {
    static let all = WordSet(
        of: """
            absence absences absenteeism accident accidents acquisition acquisitions ad ads
            advert advertisement advertising adverts appetite assortment automation backlog
            backlogs ban bankruptcy bans billboard billboards blackout bonus bonuses bottleneck
            bottlenecks brexit bug bugs bundle bundles burglary buyer buyers campaign campaigns
            carnival carrier carriers catalogue championship championships christmas clearance
            client clients closure closures coaching commission commissions commodities
            commodity competition competitive competitor competitors concert concerts confidence
            conflict conflicts construction container containers contest contests coupon coupons
            courier couriers covid crisis currencies currency customer customers customs cutover
            cyber cyberattack defect defects deflation delay delayed delays deliveries delivery
            demand departure departures diesel discount discounting discounts distributor
            distributors diwali downtime downturn drought duties earthquake easter economy
            efficiency eid election elections electricity embargo energy epidemic eruption
            exchange exhibition exodus expo fair fairs festival festivals fire fires flood
            flooding floods flu flyer flyers footfall forex fraud freight frost fuel funding fx
            gasoline giveaway giveaways glitch glitches glut grant grants hack hackers harvest
            harvests headwind headwinds heat heatwave hires hiring holiday holidays hurricane
            illness illnesses incentive incentives inflation influencer influencers influx
            initiative initiatives insolvency inspection inspections inventory investment
            investments launch launches lawsuit lawsuits layoffs legislation licence licensing
            litigation lockdown lockdowns logistics logjam loyalty mailing mailshot markdown
            markdowns merger migration monsoon negotiation negotiations newcomer newcomers oil
            olympics outage outages outsourcing overstocking overtime packaging pandemic parade
            partner partners partnership payroll permit permits personnel petrol phasing
            poaching politics price prices pricing procurement programme promo promos promotion
            promotional promotions publicity rail railway railways rain rainfall rains ramadan
            ransomware rebate rebates rebrand rebranding recall recalls recession
            reclassification recruitment redesign redundancies refurbishment regulation
            regulations regulatory relaunch relocation renegotiation renovation reorganisation
            reorganization reps reseller resellers resignation resignations restructuring
            retailer retailers retirement rival rivals roadworks rollout sabotage salaries
            salary salesman salesperson sanctions scandal sentiment settlement shopper shoppers
            shortage shortages shutdown shutdowns sickness snarl snarls snow snowfall
            sponsorship staff staffing stockout stockouts storm storms strike strikes subsidies
            subsidy supplier suppliers surplus switchover tailwind tailwinds takeover tariff
            tariffs tax taxes television tender tenders thanksgiving theft thefts timing tourism
            tourist tourists tournament traffic training tv typhoon understaffing vacancies
            vacancy vacation vacations vat vendor vendors virus visitors voucher vouchers wage
            wages walkout walkouts war wars weather webshop website wholesaler wholesalers
            wildfire wildfires xmas
            """)

    /// Those that may only tell when.
    static let feasts: Set<String> = [
        "easter", "christmas", "xmas", "diwali", "ramadan", "eid", "thanksgiving", "carnival",
        "holiday", "holidays", "vacation", "vacations", "festival", "festivals", "pandemic",
        "lockdown", "crisis", "launch", "relaunch", "merger", "acquisition", "opening", "closure",
    ]
}
