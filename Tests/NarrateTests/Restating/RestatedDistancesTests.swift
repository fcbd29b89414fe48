import Testing

@testable import Narrate

@Suite("Gaps to a target with a sign or without a side")
struct RestatedDistancesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue, October, gap to target: -1.3%.", true),
            ("Revenue, October, gap to target: +1.3%.", false),
            ("Revenue, October, gap to target: -4%.", false),
            ("Gap to target for revenue in October: -1.3%", true),
            ("Gap to target for revenue in October: -5.8%", false),
            ("The gap between revenue and target in October was $17.7K.", true),
            ("The gap between revenue and target in October was $37.7K.", false),
            ("Revenue vs target, October: -$17.7K", true),
            ("Revenue vs target, October: +$17.7K", false),
            ("Variance to plan on revenue in October: (1.3%)", true),
            ("Variance to plan on revenue in October: -1.3%", true),
            ("Variance to plan on revenue in October: +1.3%", false),
            ("Versus budget, October revenue was -1.3%.", true),
            ("Versus budget, October revenue was +1.3%.", false),
            ("October revenue missed target by 1.3%.", true),
            ("Deviation from target for revenue in September: +2.0%", true),
            ("Deviation from target for revenue in September: -2.0%", false),
            ("Revenue deviated 1.3% from target in October.", true),
            ("Revenue deviated 4.8% from target in October.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
