import SalesCore
import Testing

@testable import Narrate

@Suite("Words for a part of a whole")
struct SoftShareWordsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The greater portion of revenue came from the Americas in October 2025.", true),
            ("The greater portion of revenue came from EMEA in October 2025.", false),
            ("The minor part of revenue came from EMEA in October 2025.", true),
            ("The minor part of revenue came from the Americas in October 2025.", false),
            ("Only a minor portion of revenue came from EMEA in October 2025.", false),
            ("Less than a majority of revenue came from EMEA in October 2025.", true),
            ("Less than a majority of revenue came from the Americas in October 2025.", false),
            ("A double-digit percentage of revenue came from APAC in October 2025.", true),
            ("A single-digit percentage of revenue came from APAC in October 2025.", false),
            ("Way less than half of revenue came from EMEA in October 2025.", true),
            ("Way less than half of revenue came from the Americas in October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
