import Testing

@testable import Narrate

@Suite("Results below zero as amounts")
struct RestatedLossesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("West lost €8,000 at the operating level in October.", true),
            ("West lost €9,000 at the operating level in October.", false),
            ("West made an operating loss of €8,000 in October.", true),
            ("West's operating loss came to €6,000 in October.", false),
            ("West slipped into an operating loss in September.", true),
            ("North slipped into an operating loss in September.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
