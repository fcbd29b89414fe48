import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences and what they leave to the next")
struct SentenceReaderTests {
    @Test(
        "A new paragraph speaks of what it names, not of what the one before named",
        arguments: [
            ("Press mentions for EMEA came to 1,370 in October 2025.", false),
            ("Having fallen against September 2025, APAC revenue was $199,500.", false),
            ("Having fallen against September 2025, EMEA revenue was $412,345.", true),
            ("EMEA took 1,370 in October 2025.", true),
        ])
    func beginsAnew(_ text: String, _ isTrue: Bool) {
        let before = "Orders were 4,354 in October 2025."
        expectVerdict(Acme.check("\(before)\n\n\(text)"), isTrue: isTrue)
    }

    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("EMEA and the Nordics met.", ["entity: Nordics"]),
            ("Churn was 3%.", ["entity: Churn", "number: 3%"]),
            ("Revenue was $1M in Q5 2025.", ["number: $1M", "period: Q5 2025"]),
            ("We met customers.", [] as [String]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
