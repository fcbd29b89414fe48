import SalesCore
import Testing

@testable import Narrate

@Suite("Sentences on ranges taken apart")
struct RangeConstituentsTests {
    @Test(
        "Over the months of a quarter",
        arguments: [
            "The floor for monthly revenue in Q3 2025 was LOW, the ceiling HIGH.",
            "The extremes by month in Q3 2025: revenue of LOW and of HIGH.",
            "Monthly revenue | Q3 2025 | min LOW | max HIGH",
            "All three months of Q3 2025 landed between LOW and HIGH on revenue.",
            "The low month in Q3 2025 was LOW and the high one HIGH, that's for revenue.",
            "What's the monthly range on revenue for Q3 2025? LOW to HIGH.",
            "Revenue never left the LOW to HIGH range in any month of Q3 2025.",
            "From trough to peak, the months of Q3 2025 moved from LOW to HIGH in revenue.",
            "Q3 2025 had a monthly high of HIGH and a monthly low of LOW in revenue.",
            "Revenue per month ran from LOW up to HIGH in Q3 2025.",
            "Over the three months of Q3 2025, revenue ranged from LOW to HIGH a month.",
        ])
    func months(_ text: String) {
        check(text, "$1,241,300", "$1,427,655", others: ("$1,141,300", "$1,527,655"))
    }

    @Test(
        "Over the members of a dimension",
        arguments: [
            "The extremes among the regions in October 2025 for revenue were LOW and HIGH.",
            "No region came in under LOW or over HIGH on revenue in October 2025.",
            "The low region in October 2025 was at LOW and the high one at HIGH, for revenue.",
            "We had regions anywhere from LOW to HIGH in revenue in October 2025.",
            "The region with the lowest revenue in October 2025 had LOW, the one with the highest HIGH.",
            "At region level, revenue in October 2025 started at LOW and went up to HIGH.",
        ])
    func members(_ text: String) {
        check(text, "$199,500", "$700,500", others: ("$299,500", "$812,155"))
    }

    private func check(_ text: String, _ low: String, _ high: String, others: (String, String)) {
        for (first, second, isTrue) in [
            (low, high, true), (others.0, high, false), (low, others.1, false),
        ] {
            let told = text.replacing("LOW", with: first).replacing("HIGH", with: second)
            expectVerdict(Acme.check(told), isTrue: isTrue)
        }
    }
}
