import SalesCore
import TestSupport

@testable import Narrate

/// Six whole months of deals in three regions, with what was spent on them and what was left.
///
///     bookings   May to October   260, 262, 270, 255, 300, 330 (thousand)
///     won        22, 21, 22, 20, 24, 20            closed   44, 42, 44, 50, 60, 50
///     West's result                                 3, 2, 1, 1, -4, -8 (thousand)
enum DealTable {
    static let october = Period.month(2025, 10)

    private static let metrics = [
        Metric(
            name: "bookings", label: "Bookings",
            definition: .aggregate(.sum, of: "amount", filter: nil),
            unit: .money(.eur), better: .up),
        Metric(
            name: "won", label: "Deals won", also: ["wins"],
            definition: .aggregate(.count, of: nil, filter: nil), unit: .count, better: .up,
            noun: Noun(singular: "deal", plural: "deals")),
        Metric(
            name: "closed", label: "Deals closed", also: ["closed deals", "decisions"],
            definition: .aggregate(.count, of: nil, filter: nil), unit: .count),
        Metric(
            name: "win_rate", label: "Win rate",
            definition: .ratio(numerator: "won", denominator: "closed"), unit: .percent, better: .up
        ),
        Metric(
            name: "average_deal", label: "Average deal size", also: ["average deal"],
            definition: .ratio(numerator: "bookings", denominator: "won"), unit: .money(.eur),
            better: .up),
        Metric(
            name: "median_deal", label: "Median deal",
            definition: .aggregate(.median, of: "amount", filter: nil), unit: .money(.eur),
            better: .up),
        Metric(
            name: "largest_deal", label: "Largest deal",
            definition: .aggregate(.max, of: "amount", filter: nil), unit: .money(.eur), better: .up
        ),
        Metric(
            name: "spend", label: "Marketing spend",
            definition: .aggregate(.sum, of: "spend", filter: nil), unit: .money(.eur),
            better: .down),
        Metric(
            name: "cost_per_win", label: "Cost per win", also: ["CAC"],
            definition: .ratio(numerator: "spend", denominator: "won"), unit: .money(.eur),
            better: .down),
        Metric(
            name: "operating_profit", label: "Operating profit",
            definition: .aggregate(.sum, of: "profit", filter: nil), unit: .money(.eur), better: .up
        ),
    ]

    private static let bookings: [String: [ExactDecimal]] = [
        "North": [120_000, 122_000, 125_000, 120_000, 140_000, 160_000],
        "South": [80_000, 80_000, 82_000, 75_000, 88_000, 108_000],
        "West": [60_000, 60_000, 63_000, 60_000, 72_000, 62_000],
    ]
    private static let won: [String: [ExactDecimal]] = [
        "North": [10, 10, 10, 9, 11, 11], "South": [7, 6, 7, 6, 7, 7], "West": [5, 5, 5, 5, 6, 2],
    ]
    private static let closed: [String: [ExactDecimal]] = [
        "North": [20, 19, 20, 22, 25, 20], "South": [14, 13, 14, 16, 20, 18],
        "West": [10, 10, 10, 12, 15, 12],
    ]
    private static let spend: [String: [ExactDecimal]] = [
        "North": [40_000, 40_000, 40_000, 40_000, 44_000, 30_000],
        "South": [20_000, 20_000, 20_000, 20_000, 22_000, 18_000],
        "West": [10_000, 10_000, 10_000, 10_000, 12_000, 12_000],
    ]
    private static let profit: [String: [ExactDecimal]] = [
        "North": [9_000, 9_000, 9_000, 9_000, 9_000, 9_500],
        "South": [5_000, 5_000, 5_000, 5_000, 5_000, 5_200],
        "West": [3_000, 2_000, 1_000, 1_000, -4_000, -8_000],
    ]

    static let table: MetricTable = {
        var builder = TableBuilder(currency: .eur, metrics: metrics, dimensions: [.region])
        for (metric, regions) in [
            ("bookings", bookings), ("won", won), ("closed", closed), ("spend", spend),
            ("operating_profit", profit),
        ] {
            for (region, values) in regions {
                builder.add(metric, Slice("region", region), from: .month(2025, 5), values)
            }
        }
        builder.add(
            "median_deal", from: .month(2025, 5), [11_000, 11_500, 11_200, 11_800, 11_900, 12_250])
        builder.add(
            "largest_deal", from: .month(2025, 5), [40_000, 41_000, 42_000, 39_000, 50_000, 51_900])
        builder.targets = [
            MetricTargets(
                metric: "bookings",
                targets: zip(5..., [250_000, 270_000, 265_000, 260_000, 310_000, 320_000]).map {
                    MetricTargets.Target(period: .month(2025, $0), value: ExactDecimal($1))
                })
        ]
        return builder.table()
    }()

    static let checker = FactChecker(table: table)

    static func check(_ text: String, period: Period? = october) -> CheckReport {
        checker.check(text, period: period)
    }
}
