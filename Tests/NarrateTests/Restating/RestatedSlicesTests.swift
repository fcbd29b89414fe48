import Testing

@testable import Narrate

@Suite("Shares in the words of notes")
struct RestatedSlicesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("31.4% of revenue in October 2025: EMEA.", true),
            ("41.4% of revenue in October 2025: EMEA.", false),
            ("Ops credits EMEA with 31.4% of revenue for October 2025.", true),
            ("Ops credits EMEA with 15.2% of revenue for October 2025.", false),
            ("How much of revenue in October 2025 was EMEA? 31.4%.", true),
            ("How much of revenue in October 2025 was EMEA? 53.4%.", false),
            ("The composition of revenue in October 2025 shows 31.4% for EMEA.", true),
            ("The composition of revenue in October 2025 shows 41.4% for EMEA.", false),
            ("EMEA: $412,345 in October 2025 (31.4% of total revenue).", true),
            ("EMEA: $412,345 in October 2025 (41.4% of total revenue).", false),
            ("If total revenue in October 2025 is 100%, EMEA is 31.4%.", true),
            ("If total revenue in October 2025 is 100%, EMEA is 41.4%.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
