import SalesCore
import Testing

@testable import Narrate

@Suite("Targets by roles")
struct RoleGoalsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Coming in 2.0% above target, revenue stood at $1,427,655 in September 2025.", true),
            ("Coming in 7.0% above target, revenue stood at $1,427,655 in September 2025.", false),
            ("Is the September 2025 target for revenue to be regarded as met in full? Yes.", true),
            ("Is the October 2025 target for revenue to be regarded as met in full? Yes.", false),
            ("The September 2025 target for revenue got done in full.", true),
            ("The October 2025 target for revenue got done in full.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
