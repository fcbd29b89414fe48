import Testing

@testable import Narrate

@Suite("Extremes in the words of notes")
struct RestatedTopsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("October 2025 | highest revenue | region | Americas", true),
            ("October 2025 | highest revenue | region | EMEA", false),
            ("Lowest revenue of any region, October 2025: APAC.", true),
            ("Lowest revenue of any region, October 2025: EMEA.", false),
            (
                "Americas ($700,500): highest revenue among the regions in October "
                    + "2025.", true
            ),
            ("EMEA ($412,345): highest revenue among the regions in October 2025.", false),
            ("October 2025 chart of revenue by region: the highest bar is Americas.", true),
            ("October 2025 chart of revenue by region: the highest bar is APAC.", false),
            ("No other region had revenue as high as Americas in October 2025.", true),
            ("No other region had revenue as high as EMEA in October 2025.", false),
            ("Among the regions, Americas was out in front on revenue in October 2025.", true),
            ("Among the regions, APAC was out in front on revenue in October 2025.", false),
            ("The leader in revenue in October 2025 among the regions was Americas.", true),
            ("The leader in revenue in October 2025 among the regions was APAC.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
