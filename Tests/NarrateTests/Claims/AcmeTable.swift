import Narrate
import SalesCore
import TestSupport

/// Thirteen whole months and a started one, by region, with numbers that the suites quote.
///
///     total revenue   October 2024 $1,175,200   September 2025 $1,427,655   October 2025 $1,312,345
///     orders          October 2024 4,000        September 2025 5,616        October 2025 4,354
///     win rate        October 2024 38%          September 2025 40%          October 2025 42%
enum Acme {
    static let october = Period.month(2025, 10)

    static let revenue: [String: [ExactDecimal]] = [
        "EMEA": [
            395_200, 410_000, 430_500, 350_250, 360_100, 380_000, 390_400, 395_900, 405_000,
            420_300, 440_000, 428_000, 412_345, 9_000,
        ],
        "APAC": [
            180_000, 185_000, 190_000, 160_000, 165_500, 170_000, 172_300, 175_000, 178_000,
            181_000, 183_000, 187_500, 199_500, 4_000,
        ],
        "Americas": [
            600_000, 620_000, 700_000, 520_000, 530_000, 560_000, 580_000, 600_500, 610_000,
            640_000, 680_000, 812_155, 700_500, 11_000,
        ],
    ]

    static let orders: [String: [ExactDecimal]] = [
        "EMEA": [
            1_300, 1_350, 1_420, 1_200, 1_210, 1_260, 1_290, 1_300, 1_340, 1_390, 1_450, 1_420,
            1_370, 30,
        ],
        "APAC": [
            700, 710, 720, 610, 620, 640, 650, 660, 670, 680, 690, 700, 754, 14,
        ],
        "Americas": [
            2_000, 2_100, 2_300, 1_800, 1_850, 1_900, 1_950, 2_000, 2_050, 2_150, 2_260, 3_496,
            2_230, 40,
        ],
    ]

    static let won: [String: [ExactDecimal]] = [
        "EMEA": [
            494, 520, 560, 470, 480, 500, 510, 520, 540, 560, 580, 568, 580, 10,
        ],
        "APAC": [
            266, 270, 275, 230, 235, 240, 245, 250, 255, 260, 265, 280, 310, 5,
        ],
        "Americas": [
            760, 800, 870, 690, 700, 720, 740, 760, 780, 820, 860, 1_398, 938, 15,
        ],
    ]

    static let table: MetricTable = {
        var builder = TableBuilder(
            metrics: [.revenue, .orders, .averageOrder, .winRate, .won], dimensions: [.region])
        for (metric, regions) in [("revenue", revenue), ("orders", orders), ("won", won)] {
            for (region, values) in regions {
                builder.add(metric, Slice("region", region), from: .month(2024, 10), values)
            }
        }
        return builder.table()
    }()

    static let checker = FactChecker(table: table)

    static func check(_ text: String, period: Period? = october) -> CheckReport {
        checker.check(text, period: period)
    }
}
