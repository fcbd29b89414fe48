import Testing

@testable import Narrate

@Suite("Counts told as a part of all members")
struct PluralityClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Half of the regions lost revenue in October.", false),
            ("Two thirds of the regions lost revenue in October.", true),
            ("One third of the regions lost revenue in October.", false),
            ("A third of the regions grew revenue in October.", true),
            ("Most regions lost revenue in October.", true),
            ("Most regions grew revenue in October.", false),
            ("The majority of regions grew revenue in October.", false),
            ("The majority of regions lost revenue in October.", true),
            ("Half the regions saw revenue rise in October.", false),
            ("More than half of the regions lost revenue in October.", true),
            ("More than half of the regions grew revenue in October.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
