import SalesCore
import Testing

@testable import Narrate

@Suite("Idioms")
struct IdiomWordsTests {
    @Test(
        "They say which way a value went",
        arguments: [
            ("Revenue went south in October 2025.", true),
            ("Revenue headed north in October 2025.", false),
            ("There was a pickup in win rate in October 2025.", true),
            ("There was a slide in win rate in October 2025.", false),
            ("Win rate took a turn for the better in October 2025.", true),
            ("Win rate took a turn for the worse in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        let verdict = Acme.check(text).verdict
        #expect(verdict == (isTrue ? .supported : .contradicted))
    }
}
