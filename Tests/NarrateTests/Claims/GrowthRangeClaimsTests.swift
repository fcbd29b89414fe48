import Testing

@testable import Narrate

@Suite("What the changes of members reach")
struct GrowthRangeClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Growth by region ranged from -13.9% to +22.7%.", true),
            ("Growth by region ranged from -10.9% to +22.7%.", false),
            ("Growth rates by region ran from −13.9% in West to +22.7% in South.", true),
            ("Growth rates by region ran from −13.9% in North to +22.7% in South.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
