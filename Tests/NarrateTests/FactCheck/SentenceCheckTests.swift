import SalesCore
import Testing

@testable import Narrate

@Suite("One sentence with its question")
struct SentenceCheckTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Did orders rise in October 2025 against October 2024? Indeed.", true),
            ("Did orders fall in October 2025 against October 2024? Indeed.", false),
            ("Orders rose. Did they? Revenue was $1,312,345 in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
