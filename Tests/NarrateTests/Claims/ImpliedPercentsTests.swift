import SalesCore
import Testing

@testable import Narrate

@Suite("Percents half said")
struct ImpliedPercentsTests {
    @Test(
        "Of what is no percent they are shares",
        arguments: [
            ("October 2025 revenue: EMEA 31.4%, APAC 15.2%.", TextVerdict.supported),
            ("October 2025 revenue: EMEA 31.4%, APAC 25.2%.", .contradicted),
            ("Revenue in October 2025 was 31.4% EMEA.", .supported),
            ("Revenue in October 2025 was 41.4% EMEA.", .contradicted),
            ("Revenue in October 2025 was 31.4%.", .contradicted),
        ])
    func shares(_ text: String, _ verdict: TextVerdict) {
        #expect(Acme.check(text).verdict == verdict)
    }

    @Test(
        "Beside points a percent goes without its sign",
        arguments: [
            (
                "The win rate gained two points in October 2025, ending at 42.0.",
                TextVerdict.supported
            ),
            ("The win rate gained two points in October 2025, ending at 43.0.", .contradicted),
        ])
    func percents(_ text: String, _ verdict: TextVerdict) {
        #expect(Acme.check(text).verdict == verdict)
    }
}
