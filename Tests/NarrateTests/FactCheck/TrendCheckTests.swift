import SalesCore
import Testing

@testable import Narrate

@Suite("Trends against the cells")
struct TrendCheckTests {
    @Test(
        "Verdicts",
        arguments: [
            (KnownHistory.growth, "an upward trend from November 2024", TextVerdict.supported),
            (.growth, "a downward trend from November 2024", .contradicted),
            (.peak, "an upward trend from November 2024", .contradicted),
            (.peak, "a falling trend from February 2025", .supported),
            (.growth, "an upward trend from November 2020", .notCheckable),
            (.growth, "an upward trend from August 2025", .notCheckable),
        ] as [(KnownHistory, String, TextVerdict)])
    func decides(_ history: KnownHistory, _ words: String, _ verdict: TextVerdict) {
        #expect(history.scene.verdict("Revenue was on \(words) to October 2025.") == verdict)
    }

    @Test("The slope is the median one")
    func slope() {
        func text(_ slope: String) -> String {
            "Revenue was on an upward trend from November 2024 to October 2025, rising by a median of"
                + " \(slope) a month."
        }
        #expect(SalesScene.growth.verdict(text("$9.9K")) == .contradicted)
        #expect(SalesScene.growth.verdict(text("$5K")) == .supported)
    }
}
