import SalesCore
import Testing

@testable import Narrate

@Suite("The season against its history")
struct SeasonCheckTests {
    @Test(
        "Verdicts",
        arguments: [
            (KnownHistory.season, "unusually high", TextVerdict.contradicted),
            (.season, "unusually low", .contradicted), (.lostSeason, "unusually low", .supported),
            (.lostSeason, "unusually high", .contradicted),
            (.growth, "unusually high", .notCheckable),
        ] as [(KnownHistory, String, TextVerdict)])
    func decides(_ history: KnownHistory, _ words: String, _ verdict: TextVerdict) {
        let text = "Revenue was \(words) for the time of year in October 2025."
        #expect(history.scene.verdict(text) == verdict)
    }
}
