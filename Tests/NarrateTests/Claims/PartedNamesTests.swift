import Testing

@testable import Narrate

@Suite("Metrics named by a noun and what was done to it")
struct PartedNamesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("We closed 50 deals in October.", true),
            ("We closed 20 deals in October.", false),
            ("50 deals were closed in October.", true),
            ("50 deals had closed, 20 of them won.", true),
            ("Fifty deals have been decided, twenty of them won.", true),
            ("Twenty deals have been decided.", false),
            ("We won 20 deals in October.", true),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(DealTable.check(text), isTrue: isTrue)
    }
}
