import Testing

@testable import Narrate

@Suite("How near a metric came to its target")
struct RestatedAttainmentsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Only 98.7% of the October revenue target was achieved.", true),
            ("Only 95.2% of the October revenue target was achieved.", false),
            ("At 98.7% of plan, October revenue missed the mark.", true),
            ("At 98.7% of plan, October revenue beat the mark.", false),
            ("The October shortfall against the revenue target is $17.7K.", true),
            ("The October shortfall against the revenue target is $57.7K.", false),
            ("The budget for October revenue, $1.33M, was missed by $17.7K.", true),
            ("The budget for October revenue, $1.45M, was missed by $17.7K.", false),
            ("On revenue we were behind target in October, but ahead of it in September.", true),
            ("On revenue we were ahead of target in October, but behind it in September.", false),
            ("Measured against target, October revenue was 1.3% light.", true),
            ("Measured against target, October revenue was 5.8% light.", false),
            ("The October revenue plan went unmet.", true),
            ("The September revenue plan went unmet.", false),
            ("Did October revenue meet its target? It did not.", true),
            ("Did September revenue meet its target? It did not.", false),
            ("Was the October revenue target hit? No.", true),
            ("Did we hit the budget on revenue in October? No, we ended 1.3% short.", true),
            ("Did we hit the budget on revenue in October? No, we ended 3.8% short.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
