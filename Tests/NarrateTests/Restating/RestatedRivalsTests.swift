import SalesCore
import Testing

@testable import Narrate

@Suite("Members against others, in other words")
struct RestatedRivalsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue in EMEA outstripped revenue in APAC in October 2025.", true),
            ("Revenue in APAC outstripped revenue in EMEA in October 2025.", false),
            (
                "Revenue in EMEA ($412,345) exceeded revenue in APAC ($199,500) in "
                    + "October 2025.", true
            ),
            (
                "Revenue in EMEA ($412,345) exceeded revenue in APAC ($299,500) in "
                    + "October 2025.", false
            ),
            (
                "Revenue in APAC ($199,500) exceeded revenue in EMEA ($412,345) in "
                    + "October 2025.", false
            ),
            ("Compared with APAC, EMEA had higher revenue in October 2025.", true),
            ("Compared with APAC, EMEA had lower revenue in October 2025.", false),
            ("APAC was no match for EMEA on revenue in October 2025.", true),
            ("EMEA was no match for APAC on revenue in October 2025.", false),
            (
                "Nobody among the regions had higher revenue in October 2025 than the "
                    + "Americas.", true
            ),
            ("Nobody among the regions had higher revenue in October 2025 than EMEA.", false),
            ("Every other region had higher revenue than APAC in October 2025.", true),
            ("Every other region had higher revenue than EMEA in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
