import SalesCore
import Testing

@testable import Narrate

@Suite("Words for how a value stands to its target")
struct OutcomeWordsTests {
    @Test(
        "Above in September, below in October",
        arguments: [
            "ended in excess of", "stood beyond", "were past", "cleared", "went past", "satisfied",
            "overshot", "did better than",
        ])
    func tellsAbove(_ outcome: String) {
        expectVerdict(
            AcmeTargets.check("Sales \(outcome) the monthly budget in September 2025."),
            isTrue: true)
        expectVerdict(
            AcmeTargets.check("Sales \(outcome) the monthly budget in October 2025."),
            isTrue: false)
    }

    @Test(
        "Below in October, above in September",
        arguments: [
            "were beneath", "failed to attain", "remained below", "undershot", "fell short of",
            "underachieved", "did not reach",
        ])
    func tellsBelow(_ outcome: String) {
        expectVerdict(
            AcmeTargets.check("Sales \(outcome) the agreed budget in October 2025."), isTrue: true)
        expectVerdict(
            AcmeTargets.check("Sales \(outcome) the agreed budget in September 2025."),
            isTrue: false)
    }
}
