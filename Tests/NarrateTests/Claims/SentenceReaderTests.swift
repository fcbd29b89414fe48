import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences and what they leave to the next")
struct SentenceReaderTests {
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
