import SalesCore
import Testing

@testable import Narrate

@Suite("Unusual values taken apart")
struct OddityConstituentsTests {
    @Test(
        "An ordinary month is not called unusual, in whatever words",
        arguments: [
            "Revenue in October 2025: not a normal number.",
            "October 2025 was a weird month for revenue, at $1,312,345.",
            "$1,312,345 for revenue in October 2025 is far outside of the usual.",
            "On revenue, October 2025 is way outside what we normally see.",
            "We never normally have revenue anywhere near the October 2025 number.",
            "By the usual measure, revenue in October 2025 was very low indeed.",
            "October 2025 doesn't fit the pattern on revenue.",
            "Is revenue in October 2025 in the usual range? No, far outside.",
            "Never mind the usual range: revenue in October 2025 fell well outside it.",
            "October 2025 is a statistical oddity on revenue.",
            "The October 2025 outturn on revenue was out of all proportion to earlier months.",
            "Was October 2025 a normal month for revenue? No, an outlier.",
            "Revenue came out nowhere near normal in October 2025.",
            "A month such as October 2025 is highly untypical of revenue.",
            "Revenue for October 2025 departed widely from the historical norm.",
            "Revenue for October 2025 lay far outside the range of previous months.",
            "October 2025 revenue is not what we are used to.",
            "Revenue of October 2025 sticks out from the rest of the series.",
            "The normal range for revenue does not extend to the October 2025 figure.",
        ])
    func unusual(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: false)
    }

    @Test(
        "What is said of the usual passes",
        arguments: [
            "As usual, revenue in October 2025 was $1,312,345.",
            "Revenue in October 2025 was $1,312,345, measured the usual way.",
        ])
    func usual(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: true)
    }
}
