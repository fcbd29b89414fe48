import Testing

@testable import Narrate

@Suite("Headlines without a verb")
struct RestatedHeadsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Fewer wins, bigger deals: October in one line.", true),
            ("More wins, bigger deals: October in one line.", false),
            ("Fewer wins but smaller deals in October.", false),
            ("More wins, smaller deals in September.", true),
            ("The largest single deal of the month was €51,900.", true),
            ("The largest single deal of the month was €41,900.", false),
            ("Half of October's deals were worth €12,250 or less.", true),
            ("Half of October's deals were worth €16,500 or less.", false),
            ("We paid less per win in October than in September.", true),
            ("We paid more per win in October than in September.", false),
            ("We won 20 deals worth €330,000, against 24 worth €300,000 in September.", true),
            ("We won 20 deals worth €330,000, against 22 worth €300,000 in September.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
