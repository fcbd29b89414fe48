import Testing

@testable import Narrate

@Suite("Standing, runs and seasons in the words of bulletins")
struct RestatedRemarksTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Did revenue go up or down in October 2025 compared with September 2025? Down.", true),
            ("Did revenue go up or down in October 2025 compared with September 2025? Up.", false),
            ("At $1,427,655 before, revenue fell in October 2025.", true),
            ("At $1,327,655 before, revenue fell in October 2025.", false),
            ("Good news from October 2025: APAC revenue rose.", true),
            ("Good news from October 2025: EMEA revenue rose.", false),
            (
                "October 2025 brought a fall in revenue against September 2025, namely of 8.1%.",
                true
            ),
            (
                "October 2025 brought a fall in revenue against September 2025, namely of 6.1%.",
                false
            ),
            ("EMEA was second to none on revenue in October 2025.", false),
            ("Americas was second to none on revenue in October 2025.", true),
            ("Americas' revenue was unmatched in October 2025.", true),
            ("EMEA bowed to no one on revenue in October 2025.", false),
            ("EMEA took the silver on revenue in October 2025.", true),
            ("EMEA took the bronze on revenue in October 2025.", false),
            ("Last place in October 2025 revenue went to APAC.", true),
            ("Last place in October 2025 revenue went to EMEA.", false),
            ("Revenue: 3-month upswing through September 2025.", false),
            ("Revenue: 8-month upswing through September 2025.", true),
            ("Revenue saw a three-month slide to October 2025.", false),
            ("EMEA revenue has not stopped rising since January 2025.", false),
            ("EMEA and APAC were neck and neck on revenue in October 2025.", false),
            ("Unlike EMEA and Americas, APAC grew revenue in October 2025.", true),
            ("Unlike EMEA, Americas grew revenue in October 2025.", false),
            ("Of the three regions, only APAC grew revenue in October 2025.", true),
            ("Of the four regions, only APAC grew revenue in October 2025.", false),
            ("Of the three regions, only EMEA grew revenue in October 2025.", false),
            ("1,262 orders fewer than in September 2025 came in in October 2025.", true),
            ("1,362 orders fewer than in September 2025 came in in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
