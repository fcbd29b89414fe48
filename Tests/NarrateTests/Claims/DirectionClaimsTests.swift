import SalesCore
import Testing

@testable import Narrate

@Suite("Words of direction")
struct DirectionClaimsTests {
    @Test(
        "Where claims stand, and of which kind",
        arguments: [
            ("Revenue fell.", ["direction: fell"]),
            ("Revenue doubled.", ["number: doubled"]),
            ("More regions were added.", [] as [String]),
            ("EMEA was larger than APAC.", ["comparison: larger than APAC"]),
            ("Revenue was higher than in September.", ["direction: higher"]),
        ])
    func reads(_ text: String, _ claims: [String]) {
        let found = Acme.check(text).claims.map { "\($0.kind.rawValue): \($0.text)" }
        #expect(found == claims)
    }
}
