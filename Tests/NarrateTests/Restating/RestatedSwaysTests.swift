import Testing

@testable import Narrate

@Suite("Ranges told by swings")
struct RestatedSwaysTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            (
                "Monthly revenue bounced around between $1.0M and $1.4M from January "
                    + "to October 2025.",
                true
            ),
            (
                "Monthly revenue bounced around between $1.2M and $1.4M from January "
                    + "to October 2025.",
                false
            ),
            ("Monthly revenue ranged from $1.0M to $1.4M from January to October 2025.", true),
            (
                "Monthly revenue fluctuated between $1.0M and $1.4M from January to "
                    + "October 2025.",
                true
            ),
            ("Monthly revenue swung between $1.0M and $1.4M from January to October 2025.", true),
            (
                "Monthly revenue oscillated between $1.0M and $1.4M from January to "
                    + "October 2025.",
                true
            ),
            (
                "Monthly revenue oscillated between $1.0M and $1.6M from January to "
                    + "October 2025.",
                false
            ),
            ("Monthly revenue hovered between $1.0M and $1.4M from January to October 2025.", true),
            (
                "Monthly revenue moved in a corridor of $1.0M to $1.4M from January to "
                    + "October 2025.",
                true
            ),
            (
                "Monthly revenue moved in a corridor of $1.1M to $1.4M from January to "
                    + "October 2025.",
                false
            ),
            (
                "The low was $1.0M and the high $1.4M for monthly revenue from January "
                    + "to October 2025.",
                true
            ),
            (
                "The low was $1.1M and the high $1.4M for monthly revenue from January "
                    + "to October 2025.",
                false
            ),
            ("Across the regions, October revenue ran anywhere from $199.5K to $700.5K.", true),
            ("Across the regions, October revenue ran anywhere from $299.5K to $700.5K.", false),
            ("Across the regions, October revenue ran anywhere from $199.5K to $600.5K.", false),
            (
                "Across the regions, October revenue bounced around between $199.5K "
                    + "and $700.5K.",
                true
            ),
            (
                "Across the regions, October revenue bounced around between $199.5K "
                    + "and $800.5K.",
                false
            ),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
