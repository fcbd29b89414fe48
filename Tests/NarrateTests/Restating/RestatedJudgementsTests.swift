import SalesCore
import Testing

@testable import Narrate

@Suite("Judgements, causes and denials, in other words")
struct RestatedJudgementsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "What October 2025 gave us was a favourable move in win rate on "
                    + "September 2025.", true
            ),
            (
                "What October 2025 gave us was a favourable move in revenue on "
                    + "September 2025.", false
            ),
            ("Revenue developed unfavourably in October 2025 against September 2025.", true),
            ("Revenue developed favourably in October 2025 against September 2025.", false),
            (
                "Revenue fell in October 2025 against September 2025. The strike "
                    + "explains it.", false
            ),
            (
                "Revenue fell in October 2025 against September 2025. The weather was "
                    + "to blame.", false
            ),
            (
                "The claim that revenue rose in October 2025 against September 2025 is "
                    + "wrong.", true
            ),
            (
                "The claim that revenue fell in October 2025 against September 2025 is "
                    + "wrong.", false
            ),
            ("Revenue in October 2025 was out of line with history.", false),
            ("Revenue went through the roof in October 2025 against September 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
