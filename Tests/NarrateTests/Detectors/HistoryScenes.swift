import SalesCore

@testable import Narrate

extension SalesScene {
    /// Revenue of one region by month, the last month being October 2025; every value moved by a
    /// little noise of its own, so that no history is perfectly still.
    static func history(_ months: Int, _ value: (Int) -> Double) -> SalesScene {
        .revenue([
            "North": (0..<months).map { month in
                Int(value(month) * (1 + 0.01 * Double((month * 37) % 7 - 3)))
            }
        ])
    }

    /// Orders at a third of their usual number, of 20 months or of 48.
    static func fewOrders(_ months: Int) -> SalesScene {
        var scene = history(months) { 100_000 + 10 * Double($0 % 12) }
        let entry = scene.entry
        scene.entry = { region, product, month in
            entry(region, product, month).map {
                Entry(
                    revenue: $0.revenue,
                    orders: 900 + (month * 37) % 29 - (month == months - 1 ? 600 : 0),
                    cost: $0.cost)
            }
        }
        return scene
    }

    /// A third more than ever, after twenty ordinary months.
    static var jump: SalesScene { history(20) { $0 == 19 ? 140_000 : 100_000 } }

    /// Each October half as much again, for four years.
    static var season: SalesScene { history(48) { $0 % 12 == 11 ? 150_000 : 100_000 } }

    /// The same with an October that did not come.
    static var lostSeason: SalesScene {
        history(48) { $0 % 12 == 11 && $0 < 47 ? 150_000 : 100_000 }
    }

    static var growth: SalesScene { history(12) { 100_000 * (1 + 0.05 * Double($0)) } }

    /// Eight steps up, then eight down.
    static var peak: SalesScene {
        history(17) { 100_000 * (1 + 0.08 * Double($0 <= 8 ? $0 : 16 - $0)) }
    }

    /// Nothing but chance: every value by itself about the same mean.
    static func chance(seed: UInt64, months: Int) -> SalesScene {
        var generator = SplitMix(state: seed)
        func value(_ mean: Double) -> Int {
            let dice = (0..<12).reduce(0.0) { sum, _ in
                sum + Double.random(in: 0..<1, using: &generator)
            }
            return Int(mean * (1 + 0.1 * (dice - 6)))
        }
        let entries = (0..<months * 4).map { _ in
            Entry(revenue: value(100_000), orders: value(900), cost: value(60_000))
        }
        var scene = SalesScene()
        scene.regions = ["East", "North", "South", "West"]
        scene.products = ["Tent"]
        scene.months = months
        scene.first = Period.month(2025, 10).advanced(by: 1 - months)
        let places = Dictionary(uniqueKeysWithValues: zip(scene.regions, 0...))
        scene.entry = { region, _, month in entries[month * 4 + (places[region] ?? 0)] }
        return scene
    }

    /// Average order value rises in both regions and in total falls: orders moved to the cheap one.
    static var shiftedMix: SalesScene {
        var scene = SalesScene()
        scene.regions = ["North", "South"]
        scene.products = ["Tent"]
        scene.entry = { region, _, month in
            let isNow = month == 12
            let orders = region == "North" ? (isNow ? 200 : 600) : (isNow ? 800 : 400)
            let price = region == "North" ? (isNow ? 210 : 200) : (isNow ? 105 : 100)
            return Entry(revenue: orders * price, orders: orders, cost: orders * 50)
        }
        return scene
    }

    /// Three years in which few lines with many returns go with low revenue: orders fall where
    /// cost rises, by nothing that both are made of.
    static func companions(isOpposite: Bool, months: Int = 36) -> SalesScene {
        var scene = SalesScene()
        scene.regions = ["North"]
        scene.products = ["Tent"]
        scene.months = months
        scene.first = Period.month(2025, 10).advanced(by: 1 - months)
        scene.entry = { _, _, month in
            let wave = (month * 7919) % 101 - 50
            return Entry(
                revenue: 100_000 + 400 * wave, orders: 1000 + ((month * 37) % 11) * 9,
                cost: 60_000 + (isOpposite ? -200 : 200) * wave + ((month * 53) % 13) * 40)
        }
        return scene
    }

    /// October 2025 with a target for revenue that it missed by a tenth, and one for the quarter.
    static var targeted: SalesScene {
        var scene = history(25) { 90_000 + 500 * Double($0 % 3) }
        let total = scene.table.value("revenue", .total, scene.last) ?? .zero
        let target = (try? total.divided(by: ExactDecimal(mantissa: 9, scale: 1))) ?? nil
        scene.targets = [
            MetricTargets(
                metric: "revenue",
                targets: [
                    .init(period: scene.last, value: target ?? .zero),
                    .init(period: .quarter(2025, 4), value: 400_000),
                ])
        ]
        return scene
    }
}

extension SalesScene {
    /// What the built-in writer makes of the last month, and what the checker says of it.
    func sentences(
        _ kind: FindingKind, turn: Int = 0, audience: NarrativeAudience = .executive,
        period: Period? = nil
    ) -> [(text: String, verdict: TextVerdict)] {
        let period = period ?? last
        let search = FindingSearch(table: table, period: period, lines: nil)
        let sheet = FactSheet(search.run().candidates, of: table)
        let writer = SentenceWriter(spec: spec, period: period, audience: audience)
        return sheet.findings.filter { $0.finding.kind == kind }
            .compactMap { writer.sentence(for: $0, turn: turn) }
            .map { draft in
                let sentence = DraftSentence(
                    text: draft, facts: [], finding: nil, origin: .template)
                let text = FilledSentence(sentence, from: sheet).text
                return (text, FactChecker(table: table).check(text, period: period).verdict)
            }
    }

    func verdict(_ text: String) -> TextVerdict {
        FactChecker(table: table).check(text, period: last).verdict
    }
}

/// The scenes by name, as arguments of tests.
enum KnownHistory: Sendable {
    case jump, season, lostSeason, growth, peak, shiftedMix, targeted

    var scene: SalesScene {
        switch self {
        case .jump: .jump
        case .season: .season
        case .lostSeason: .lostSeason
        case .growth: .growth
        case .peak: .peak
        case .shiftedMix: .shiftedMix
        case .targeted: .targeted
        }
    }
}
