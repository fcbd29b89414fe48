import SalesCore
import Testing

@testable import Narrate

@Suite("What a false number would be true of")
struct NearestSearchTests {
    @Test(
        "Told in the claim",
        arguments: [
            ("Revenue was $1,427,655.", "true of September 2025"),
            ("EMEA revenue was $199,500.", "true of APAC"),
            ("EMEA revenue was $1,312,345.", "true of the total"),
            ("Revenue was $1.312B.", "another scale"),
            ("Revenue fell 8.79%.", "the other way round"),
            ("Revenue rose 11.7% from September.", "true against the year before (October 2024)"),
            ("EMEA fell 13.7%.", "true of Americas"),
        ])
    func finds(_ text: String, _ nearest: String) {
        let told = Acme.check(text).claims.compactMap(\.nearest)
        #expect(told.contains { $0.contains(nearest) }, "\(told)")
    }

    @Test("Few digits are true of something somewhere, so nothing is said")
    func keepsSilent() {
        let told = Acme.check("Revenue rose 4% from September.").claims.compactMap(\.nearest)
        #expect(!told.contains { $0.hasPrefix("true of") })
    }
}
