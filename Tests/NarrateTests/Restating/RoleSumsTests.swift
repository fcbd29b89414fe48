import SalesCore
import Testing

@testable import Narrate

@Suite("Wholes and their parts by roles")
struct RoleSumsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Hello team, revenue in October 2025 came to $1,312,345, that is: EMEA with $412,345, APAC with $199,500 and Americas with $700,500.",
                true
            ),
            (
                "Hello team, revenue in October 2025 came to $1,312,345, that is: EMEA with $412,345, APAC with $299,500 and Americas with $700,500.",
                false
            ),
            (
                "The split of revenue in October 2025: $412,345 from EMEA, $199,500 from APAC, $700,500 from Americas; $1,312,345 in all.",
                true
            ),
            (
                "The split of revenue in October 2025: $412,345 from EMEA, $199,500 from APAC, $700,500 from Americas; $1,512,345 in all.",
                false
            ),
            (
                "Lump EMEA and APAC together and revenue for October 2025 comes to $611,845.",
                true
            ),
            (
                "Lump EMEA and APAC together and revenue for October 2025 comes to $711,845.",
                false
            ),
            (
                "October 2025 had EMEA and APAC at a joint $611,845 in revenue.",
                true
            ),
            (
                "October 2025 had EMEA and APAC at a joint $412,345 in revenue.",
                false
            ),
            (
                "What did revenue come to in October 2025? $1,312,345 in total, so EMEA on $412,345, $199,500 from APAC and $700,500 for Americas.",
                true
            ),
            (
                "What did revenue come to in October 2025? $1,312,345 in total, so EMEA on $199,500, $412,345 from APAC and $700,500 for Americas.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
