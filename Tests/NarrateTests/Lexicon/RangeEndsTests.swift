import SalesCore
import Testing

@testable import Narrate

@Suite("Words for the ends of a range")
struct RangeEndsTests {
    @Test(
        "Each pair of words tells a low and a high end",
        arguments: [
            ("min", "max"), ("floor", "ceiling"), ("low", "high"), ("minimum", "maximum"),
            ("trough", "peak"),
        ])
    func pairs(_ low: String, _ high: String) {
        for (first, second, isTrue) in [
            ("$1,241,300", "$1,427,655", true), ("$1,246,300", "$1,527,655", false),
            ("$1,141,300", "$1,427,655", false),
        ] {
            expectVerdict(
                Acme.check(
                    "Monthly revenue in Q3 2025: \(low) \(first), \(high) \(second)."),
                isTrue: isTrue)
        }
    }
}
