import Testing

@testable import Narrate

@Suite("A ratio as a share of what it is counted over")
struct RatioShareClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("40% of the closed deals were won in October.", true),
            ("45% of the closed deals were won in October.", false),
            ("60% of the closed deals were lost in October.", true),
            ("50% of the closed deals were lost in October.", false),
            ("40% of decisions went our way in October.", true),
            ("Half of decisions went our way in October.", false),
            ("60% of the closed deals were won in October.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
