import SalesCore
import TestSupport
import Testing

@testable import Narrate

/// Acme with targets: revenue missed October's by 1.3% and beat September's and the quarter's.
enum AcmeTargets {
    static let checker: FactChecker = {
        func rows(_ metric: String, _ values: [(Period, ExactDecimal)]) -> MetricTargets {
            MetricTargets(
                metric: metric, targets: values.map { .init(period: $0.0, value: $0.1) })
        }
        var builder = TableBuilder(
            metrics: [.revenue, .orders, .averageOrder, .winRate, .won, .cost],
            dimensions: [.region])
        for (metric, regions) in [
            ("revenue", Acme.revenue), ("orders", Acme.orders), ("won", Acme.won),
        ] {
            for (region, values) in regions {
                builder.add(metric, Slice("region", region), from: .month(2024, 10), values)
            }
        }
        builder.add("cost", from: .month(2025, 9), [900_000, 800_000])
        builder.targets = [
            rows(
                "revenue",
                [
                    (.month(2025, 9), 1_400_000), (.month(2025, 10), 1_330_000),
                    (.month(2025, 11), 1_500_000), (.month(2025, 12), 1_600_000),
                    (.quarter(2025, 3), 3_900_000),
                ]),
            rows("orders", [(.month(2025, 10), 4_350)]),
            rows("win_rate", [(.month(2025, 10), ExactDecimal(mantissa: 4, scale: 1))]),
            rows("cost", [(.month(2025, 10), 850_000)]),
        ]
        return FactChecker(table: builder.table())
    }()

    static func check(_ text: String) -> CheckReport { checker.check(text, period: Acme.october) }
}

@Suite("Targets against their rows")
struct TargetCheckTests {
    @Test("The cells are the value's and the target's")
    func cells() throws {
        let claim = try #require(AcmeTargets.check("Revenue missed its target.").claims.first)
        #expect(claim.kind == .target && claim.verdict == .supported)
        #expect(claim.cells.map(\.metric) == ["revenue", "target:revenue"])
        #expect(claim.cells.map(\.value) == ["1312345.00", "1330000.00"])
        #expect(claim.reason.contains("$17,655.00 (1.3%) below the target"))
    }

    @Test("A number that is another period's target says whose")
    func nearest() throws {
        let claims = AcmeTargets.check("The revenue target for October was $1.40M.").claims
        #expect(claims.first?.nearest == "the target of September 2025")
    }

    @Test(
        "What has no row is not decided",
        arguments: [
            "Revenue beat the target for May 2025.", "EMEA revenue missed its target.",
            "Deals won beat plan.", "Revenue beat the November target.",
            "Revenue beat its target in four of the last six months.",
            "Revenue beat consensus.", "Revenue will beat the December target.",
        ])
    func undecided(_ text: String) {
        let report = AcmeTargets.check(text)
        #expect(report.verdict == .notCheckable, "\(report.claims.map(\.reason))")
    }
}
