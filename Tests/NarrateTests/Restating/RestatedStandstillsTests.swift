import Testing

@testable import Narrate

@Suite("Levels told by what did not happen")
struct RestatedStandstillsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue didn't really move in October.", false),
            ("Revenue neither gained nor lost in October.", false),
            ("Revenue neither gained nor lost ground in October.", false),
            ("Orders hadn't budged by the end of October.", false),
            ("Revenue in October hasn't really changed from September.", false),
            ("Nothing much changed in orders in October.", false),
            ("Not much happened to revenue in October.", false),
            ("October left revenue where September had put it.", false),
            ("There was little to tell September and October apart on revenue.", false),
            ("Revenue neither rose nor fell in October.", false),
            ("Revenue in October wasn't far off September's.", false),
            ("Revenue was stuck at its September level in October.", false),
            ("Revenue moved sideways in October.", false),
            ("October revenue was in line with September.", false),
            ("October was a carbon copy of September for revenue.", false),
            ("Revenue was no different in October from September.", false),
            ("Revenue flatlined in October.", false),
            ("Revenue plateaued in October.", false),
            ("Revenue stood still in October.", false),
            ("It was a case of no change for revenue in October.", false),
            ("Revenue treaded water in October.", false),
            ("Orders stagnated in October.", false),
            ("Orders did not go anywhere in October.", false),
            ("Orders remained static in October.", false),
            ("Orders remained at September's level in October.", false),
            ("The win rate didn't really move in September 2025.", false),
            ("Revenue didn't really move in February 2025.", false),
            ("The win rate hardly changed in March 2025.", true),
            ("The win rate didn't really move in March 2025.", true),
            ("Not much happened to the win rate in March 2025.", true),
            ("March 2025 left the win rate where February 2025 had put it.", true),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
