import Testing

@testable import Narrate

@Suite("Periods compared with in notes")
struct LooseBaselinesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell 8.1% in October 2025 vs the month just before it.", true),
            ("Revenue fell 9.1% in October 2025 vs the month just before it.", false),
            ("Orders rose 8.9% in October 2025 vs same month a year back.", true),
            ("Orders rose 18.9% in October 2025 vs same month a year back.", false),
            ("Orders rose 8.9% in October 2025 vs what we had in October 2024.", true),
            ("Orders rose 8.9% in October 2025 vs what we had in September 2025.", false),
            ("Orders fell 22.5% in October 2025 put next to September 2025.", true),
            ("Orders fell 22.5% in October 2025 put next to October 2024.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
