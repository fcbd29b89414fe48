import Testing

@testable import Narrate

@Suite("Statements of newsrooms, letters and boards")
struct RestatedBulletinsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("A filing put revenue for October 2025 at $1.31M.", true),
            ("A filing put revenue for October 2025 at $1.41M.", false),
            ("Revenue printed at $1.31M for October 2025, a trading update showed.", true),
            ("Revenue printed at $1.21M for October 2025, a trading update showed.", false),
            ("Anyone tracking revenue should pencil in $1.31M for October 2025.", true),
            ("Anyone tracking revenue should pencil in $1.61M for October 2025.", false),
            ("In October 2025 the meter on revenue stopped at $1.31M.", true),
            ("In October 2025 the meter on revenue stopped at $1.01M.", false),
            ("Those who follow revenue will find $1.31M next to October 2025.", true),
            ("Those who follow revenue will find $1.43M next to October 2025.", false),
            ("The scoreboard for October 2025 has revenue on $1.31M.", true),
            ("The scoreboard for October 2025 has revenue on $1.13M.", false),
            ("Investors learned that revenue fell by 8.1% in October 2025.", true),
            ("Investors learned that revenue rose by 8.1% in October 2025.", false),
            ("Per the morning note, revenue for October 2025 stood at $1.31M.", true),
            ("Per the morning note, revenue for October 2025 stood at $1.91M.", false),
            (
                "8.1% is the size of the October 2025 move in revenue, and the arrow "
                    + "points down.",
                true
            ),
            (
                "8.1% is the size of the October 2025 move in revenue, and the arrow "
                    + "points up.",
                false
            ),
            ("Anyone tracking revenue should pencil in $1.61M for December 2026.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
