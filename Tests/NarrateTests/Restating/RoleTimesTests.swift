import SalesCore
import Testing

@testable import Narrate

@Suite("Which period is compared with which")
struct RoleTimesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "We see revenue for EMEA, as against October 2024, up by 4.3%: that was in October 2025.",
                true
            ),
            (
                "We see revenue for EMEA, as against October 2024, up by 8.3%: that was in October 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
