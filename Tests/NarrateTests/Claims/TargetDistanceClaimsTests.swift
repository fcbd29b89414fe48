import Testing

@testable import Narrate

@Suite("Distances to a target without a side")
struct TargetDistanceClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("October revenue: 1.3% off target.", true),
            ("October revenue: 4% off target.", false),
            ("Revenue in October was 1.3% off target.", true),
            ("Revenue in October was 6% off target.", false),
            ("Revenue was 1.3% away from target in October.", true),
            ("Revenue was 8.2% away from target in October.", false),
            ("Revenue landed within 2% of target in October.", true),
            ("Revenue landed within 1% of target in October.", false),
            ("Revenue came within $18K of the target in October.", true),
            ("Revenue came within $10K of the target in October.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
