import SalesCore
import Testing

@testable import Narrate

@Suite("Places")
struct RankClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("EMEA was the second-largest region.", ["rank: second-largest region"]),
            ("EMEA ranked second of three regions by revenue.", ["rank: second of three regions"]),
            (
                "EMEA ranked second by revenue, up from third in September 2025.",
                ["rank: second", "rank: up from third", "rank: up"]
            ),
            (
                "EMEA ranked second by revenue, unchanged from September 2025.",
                ["rank: second", "rank: unchanged"]
            ),
            ("First, revenue fell.", ["direction: fell"]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }

    @Test("\"Unchanged\" behind a rank is the place, not the value that fell")
    func unmoved() {
        let text = "EMEA ranked second by revenue, unchanged from September 2025."
        #expect(Acme.check(text).verdict == .supported, "\(Acme.check(text).claims)")
        #expect(Acme.check("Revenue in EMEA was unchanged.").verdict == .contradicted)
    }
}
