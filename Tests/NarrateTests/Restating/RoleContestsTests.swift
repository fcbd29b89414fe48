import SalesCore
import Testing

@testable import Narrate

@Suite("A member against all others by roles")
struct RoleContestsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "All other regions had lower revenue than Americas in October 2025.",
                true
            ),
            (
                "All other regions had lower revenue than EMEA in October 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
