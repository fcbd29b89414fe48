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

    @Test(
        "What is fallen to is a level, by how much a change",
        arguments: [
            ("Revenue fell 8.1% to $1.31M.", TextVerdict.supported),
            ("Revenue fell by 8.1%, to $1.31M.", .supported),
            ("Revenue fell to 8.1%.", .contradicted),
            ("Revenue fell to 8.1% to $1.31M.", .contradicted),
            ("Revenue dropped to 8.1% from September.", .contradicted),
            ("The decline in revenue came to 8.1%.", .supported),
        ])
    func levelOrChange(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims)")
    }
}
