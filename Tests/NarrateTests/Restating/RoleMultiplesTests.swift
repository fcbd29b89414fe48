import SalesCore
import Testing

@testable import Narrate

@Suite("Multiples by roles")
struct RoleMultiplesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Revenue rose by a factor of 1.9 between September 2025 and October 2025.",
                false
            ),
            (
                "Won for EMEA grew by a factor of 1.9 between October 2024 and October 2025.",
                false
            ),
            (
                "The ratio of won for EMEA in October 2024 to October 2025 is 1.2 to 1.",
                false
            ),
            (
                "At 2,230 in October 2025, orders for Americas were 0.6 times the 3,496 reported for September 2025.",
                true
            ),
            (
                "At 2,230 in October 2025, orders for Americas were 1.6 times the 3,496 reported for September 2025.",
                false
            ),
            (
                "Having been 1,800 in January 2025, orders for Americas came to 1.9 times that in September 2025.",
                true
            ),
            (
                "Having been 1,800 in January 2025, orders for Americas came to 1.4 times that in September 2025.",
                false
            ),
            (
                "Multiple of January 2025, orders for Americas, September 2025: 1.9.",
                true
            ),
            (
                "Multiple of January 2025, orders for Americas, September 2025: 1.4.",
                false
            ),
            (
                "Divide September 2025 by January 2025 on orders for Americas and you get 1.9.",
                true
            ),
            (
                "Divide September 2025 by January 2025 on orders for Americas and you get 1.4.",
                false
            ),
            (
                "The factor between January 2025 and September 2025 for orders in Americas was 1.9.",
                true
            ),
            (
                "The factor between January 2025 and September 2025 for orders in Americas was 1.4.",
                false
            ),
            (
                "Relative to January 2025, the factor for orders for Americas in September 2025 is 1.9.",
                true
            ),
            (
                "Relative to January 2025, the factor for orders for Americas in September 2025 is 1.4.",
                false
            ),
            (
                "Every 1 we had in January 2025 became 1.9 in September 2025, looking at orders for Americas.",
                true
            ),
            (
                "Every 1 we had in January 2025 became 1.4 in September 2025, looking at orders for Americas.",
                false
            ),
            (
                "Multiply the January 2025 number for orders for Americas by 1.9 and you land on September 2025.",
                true
            ),
            (
                "Multiply the January 2025 number for orders for Americas by 1.4 and you land on September 2025.",
                false
            ),
            (
                "The ratio of orders for Americas in September 2025 to orders for Americas in January 2025 stood at 1.9.",
                true
            ),
            (
                "The ratio of orders for Americas in September 2025 to orders for Americas in January 2025 stood at 1.4.",
                false
            ),
            (
                "Orders for Americas were 1,800 in January 2025 and 1.9 times that in September 2025.",
                true
            ),
            (
                "Orders for Americas were 1,800 in January 2025 and 1.4 times that in September 2025.",
                false
            ),
            (
                "In September 2025 orders for Americas were at roughly twice where we had them in January 2025.",
                true
            ),
            (
                "In October 2025 orders for Americas were at roughly twice where we had them in January 2025.",
                false
            ),
            (
                "Orders for Americas ended October 2025 at 2,230, roughly half what September 2025 had.",
                false
            ),
            (
                "Orders for Americas rose by a factor of three in September 2025 against January 2025.",
                false
            ),
            (
                "Taking January 2025 as 1, orders for Americas in September 2025 come to 1.9.",
                true
            ),
            (
                "Taking January 2025 as 1, orders for Americas in September 2025 come to 1.4.",
                false
            ),
            (
                "What was 1 in January 2025 is 1.9 in September 2025 as regards orders for Americas.",
                true
            ),
            (
                "What was 1 in January 2025 is 1.4 in September 2025 as regards orders for Americas.",
                false
            ),
            (
                "We did 1.9 times in September 2025 what we did in January 2025 on orders for Americas.",
                true
            ),
            (
                "We did 1.4 times in September 2025 what we did in January 2025 on orders for Americas.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
