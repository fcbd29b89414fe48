import Testing

@testable import Narrate

@Suite("Openers and labels of notes")
struct RestatedNotesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Heads-up: revenue was $1,312,345 in October 2025.", true),
            ("Heads-up: revenue was $1,412,345 in October 2025.", false),
            ("TL;DR for October 2025: revenue fell 8.1% from September 2025.", true),
            ("TL;DR for October 2025: revenue rose 8.1% from September 2025.", false),
            ("Ops says EMEA's orders came to 1,370 in October 2025.", true),
            ("Ops says EMEA's orders came to 1,420 in October 2025.", false),
            ("Per the October 2025 pull, orders fell by 1,262 month over month.", true),
            ("Per the October 2025 pull, orders fell by 1,162 month over month.", false),
            ("The tile for orders reads 4,354 for October 2025.", true),
            ("The tile for orders reads 4,954 for October 2025.", false),
            ("Please use 4,354 as orders for October 2025.", true),
            ("Please use 5,616 as orders for October 2025.", false),
            ("JIRA-4402: orders were 4,354 in October 2025 (QBR deck, slide 6).", true),
            ("JIRA-4402: orders were 4,454 in October 2025 (QBR deck, slide 6).", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
