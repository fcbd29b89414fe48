import Testing

@testable import Narrate

@Suite("Changes in the words of notes")
struct RestatedTurnsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("8.1% down vs September 2025: that's revenue in October 2025.", true),
            ("9.1% down vs September 2025: that's revenue in October 2025.", false),
            ("8.9% higher than in October 2024: orders in October 2025.", true),
            ("8.9% lower than in October 2024: orders in October 2025.", false),
            (
                "Orders 5,616 → 4,354 in October 2025: down 22.5% from the month "
                    + "before.", true
            ),
            (
                "Orders 5,616 → 4,354 in October 2025: down 32.5% from the month "
                    + "before.", false
            ),
            ("Orders rose 8.9% in October 2025 with October 2024 as the base.", true),
            ("Orders rose 8.9% in October 2025 with September 2025 as the base.", false),
            ("Orders in October 2025: good news vs October 2024.", true),
            ("Orders in October 2025: bad news vs October 2024.", false),
            ("Which way did orders go in October 2025 vs September 2025? Down.", true),
            ("Which way did orders go in October 2025 vs September 2025? Up.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
