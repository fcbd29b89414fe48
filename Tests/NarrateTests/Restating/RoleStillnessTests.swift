import SalesCore
import Testing

@testable import Narrate

@Suite("Levels that stayed, by roles")
struct RoleStillnessTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "At $1,312,345 in October 2025, revenue was right where September 2025 left off.",
                false
            ),
            ("Revenue was stuck at its September 2025 level in October 2025.", false),
            ("Orders for EMEA in May 2025 were right where October 2024 left off.", true),
            (
                "Orders for EMEA in May 2025 were essentially a repetition of October 2024.",
                true
            ),
            (
                "Orders for EMEA in August 2025 were essentially a repetition of January 2025.",
                false
            ),
            (
                "Orders for EMEA in May 2025 ended up about where they had been in October 2024.",
                true
            ),
            (
                "Orders for EMEA in August 2025 ended up about where they had been in January 2025.",
                false
            ),
            (
                "We ended May 2025 on orders for EMEA right about where we were in October 2024.",
                true
            ),
            (
                "We ended August 2025 on orders for EMEA right about where we were in January 2025.",
                false
            ),
            (
                "Orders for EMEA in May 2025 were at roughly the October 2024 level.",
                true
            ),
            (
                "Orders for EMEA in August 2025 were at roughly the January 2025 level.",
                false
            ),
            (
                "Orders for EMEA hardly altered in May 2025 against October 2024.",
                true
            ),
            (
                "Orders for EMEA hardly altered in August 2025 against January 2025.",
                false
            ),
            (
                "In May 2025, nothing much changed in orders for EMEA against October 2024.",
                true
            ),
            (
                "In August 2025, nothing much changed in orders for EMEA against January 2025.",
                false
            ),
            (
                "What moved in orders for EMEA in May 2025 against October 2024? Practically nothing.",
                true
            ),
            (
                "What moved in orders for EMEA in August 2025 against January 2025? Practically nothing.",
                false
            ),
            (
                "Orders for EMEA in May 2025 and orders for EMEA in October 2024 are as good as equal.",
                true
            ),
            (
                "Orders for EMEA in August 2025 and orders for EMEA in January 2025 are as good as equal.",
                false
            ),
            (
                "On orders for EMEA, May 2025 came out where October 2024 did, more or less.",
                true
            ),
            (
                "On orders for EMEA, August 2025 came out where January 2025 did, more or less.",
                false
            ),
            (
                "If you know October 2024, you know May 2025: orders for EMEA were all but unchanged.",
                true
            ),
            (
                "If you know January 2025, you know August 2025: orders for EMEA were all but unchanged.",
                false
            ),
            (
                "Note the stability of orders for EMEA in May 2025 against October 2024.",
                true
            ),
            (
                "Note the stability of orders for EMEA in August 2025 against January 2025.",
                false
            ),
            (
                "Practically nil: that was the variance in orders for EMEA in May 2025 against October 2024.",
                true
            ),
            (
                "Practically nil: that was the variance in orders for EMEA in August 2025 against January 2025.",
                false
            ),
            (
                "Orders for EMEA held at 1,300 in May 2025, broadly the level of October 2024.",
                true
            ),
            (
                "Orders for EMEA held at 1,450 in August 2025, broadly the level of January 2025.",
                false
            ),
            (
                "Orders for EMEA stood at 1,300 in May 2025, practically the same against October 2024.",
                true
            ),
            (
                "Orders for EMEA stood at 1,450 in August 2025, practically the same against January 2025.",
                false
            ),
            (
                "The May 2025 figure for EMEA orders is close to that of October 2024.",
                true
            ),
            (
                "The August 2025 figure for EMEA orders is close to that of January 2025.",
                false
            ),
            (
                "On EMEA orders, May 2025 was more of the same after October 2024.",
                true
            ),
            (
                "On EMEA orders, August 2025 was more of the same after January 2025.",
                false
            ),
            (
                "Orders for EMEA did next to nothing in May 2025 compared with October 2024.",
                true
            ),
            (
                "Orders for EMEA did next to nothing in August 2025 compared with January 2025.",
                false
            ),
            (
                "Orders for EMEA in May 2025 were neither up nor down on October 2024.",
                true
            ),
            (
                "Orders for EMEA in August 2025 were neither up nor down on January 2025.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }

    @Test(
        "What denies sameness, or makes a multiple of it, is not read as stillness",
        arguments: [
            "Orders for EMEA in May 2025 were far from the October 2024 level.",
            "Orders for EMEA in May 2025 were half the October 2024 level.",
        ])
    func refuses(_ text: String) {
        #expect(Acme.check(text).verdict != .supported)
    }
}
