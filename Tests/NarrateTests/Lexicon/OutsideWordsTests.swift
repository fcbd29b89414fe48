import SalesCore
import Testing

@testable import Narrate

@Suite("Words of what no table holds")
struct OutsideWordsTests {
    @Test(
        "Beside a movement they tell a reason",
        arguments: ["strike", "supplier", "weather", "campaign", "competitor", "tariffs"])
    func tellsReason(_ word: String) {
        let claims = Acme.check("Revenue fell 8.1% in October (\(word)).").claims
        #expect(claims.contains { $0.kind == .cause && $0.verdict == .notCheckable })
    }

    @Test("Whatever may only tell when is among them", arguments: OutsideWords.feasts)
    func feasts(_ word: String) {
        let claims = Acme.check("After \(word), revenue fell 8.1% in October.").claims
        #expect(!claims.contains { $0.kind == .cause })
    }
}
