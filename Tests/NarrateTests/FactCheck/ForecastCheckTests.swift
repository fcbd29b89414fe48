import SalesCore
import Testing

@testable import Narrate

@Suite("Forecasts against the history")
struct ForecastCheckTests {
    /// Ten dollars more each month.
    private static var scene: SalesScene { .revenue(["North": (0..<14).map { 1000 + 10 * $0 }]) }

    @Test(
        "Verdicts",
        arguments: [
            ("Revenue is forecast at $1,140 for November 2025.", TextVerdict.supported),
            ("Revenue is forecast at $1,240 for November 2025.", .notCheckable),
            ("Revenue is forecast at $1,140 for December 2025.", .notCheckable),
            ("Revenue is forecast at €1,140 for November 2025.", .notCheckable),
            ("Revenue in North is forecast at $1,140 for November 2025.", .supported),
            ("Revenue will reach $1,140 in November 2025.", .notCheckable),
            ("Revenue will reach $5M.", .contradicted),
            ("Revenue is expected to reach $1,140 in November 2025.", .notCheckable),
            (
                "Revenue is forecast at $1,140 for November 2025, likely between $1,140 and $1,140,"
                    + " by the median trend line.", .supported
            ),
            (
                "Revenue is forecast at $1,140 for November 2025, likely between $1,100 and $1,140.",
                .notCheckable
            ),
            (
                "Revenue is forecast at $1,140 for November 2025, likely between $1,140 and $1,140,"
                    + " by the seasonal naive method with drift.", .notCheckable
            ),
        ])
    func decides(_ text: String, _ verdict: TextVerdict) {
        #expect(Self.scene.verdict(text) == verdict)
    }
}
