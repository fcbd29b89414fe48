import SalesCore
import Testing

@testable import Narrate

@Suite("Metrics that move together, against the cells")
struct CorrelationCheckTests {
    private static let start = "from November 2022 to October 2025"

    @Test(
        "Verdicts",
        arguments: [
            (false, "Revenue and cost moved together \(start).", TextVerdict.supported),
            (false, "Revenue and cost moved in opposite directions \(start).", .contradicted),
            (true, "Revenue and cost moved in opposite directions \(start).", .supported),
            (true, "Revenue and cost moved in tandem \(start).", .contradicted),
            (true, "Revenue and orders moved together \(start).", .contradicted),
            (
                true, "Revenue and cost moved together from January 2020 to October 2025.",
                .notCheckable
            ),
            (
                true, "Revenue and cost moved together from May 2025 to October 2025.",
                .notCheckable
            ),
            (
                false, "Revenue and cost moved together \(start), with a rank correlation of 0.12.",
                .contradicted
            ),
        ] as [(Bool, String, TextVerdict)])
    func decides(_ isOpposite: Bool, _ text: String, _ verdict: TextVerdict) {
        #expect(SalesScene.companions(isOpposite: isOpposite).verdict(text) == verdict)
    }
}
