import Testing

@testable import Narrate

@Suite("Words that judge a change")
struct JudgementWordsTests {
    @Test(
        "Good and bad ones",
        arguments: [
            ("encouragingly", true), ("good news", true), ("to our delight", true),
            ("worryingly", false), ("bad news", false), ("to our regret", false), ("revenue", nil),
        ] as [(String, Bool?)])
    func judges(_ text: String, _ isGood: Bool?) {
        let tokens = Tokenizer.tokens(text)
        #expect(JudgementWords.phrases.longest(in: tokens, at: 0)?.value == isGood)
    }
}
