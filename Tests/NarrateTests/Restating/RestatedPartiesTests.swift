import Testing

@testable import Narrate

@Suite("Members and parts in figures of speech")
struct RestatedPartiesTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The picture on revenue in October 2025 was rosier than in September 2025.", false),
            ("The picture on revenue in October 2025 was gloomier than in September 2025.", true),
            ("Head office calls October 2025 good on revenue.", false),
            ("Head office calls October 2025 bad on revenue.", true),
            ("The shift in revenue in October 2025 counts as welcome.", false),
            ("The shift in revenue in October 2025 counts as unwelcome.", true),
            ("October 2025 was good for orders on the month before.", false),
            ("October 2025 was bad for orders on the month before.", true),
            ("Americas was the whole story for revenue in October 2025.", false),
            ("Revenue in October 2025 was all Americas and nothing but Americas.", false),
            ("Revenue in October 2025 came from Americas to the last cent.", false),
            ("Americas' slice of the October 2025 pie in revenue: 43.4%.", false),
            ("We relied on Americas for 53.4% of our revenue in October 2025.", true),
            ("We relied on Americas for 58.4% of our revenue in October 2025.", false),
            ("EMEA had the higher revenue of the two in October 2025, the other being APAC.", true),
            (
                "APAC had the higher revenue of the two in October 2025, the other "
                    + "being EMEA.",
                false
            ),
            ("EMEA had the bigger number on revenue in October 2025, $412K; APAC had $200K.", true),
            (
                "APAC had the bigger number on revenue in October 2025, $200K; EMEA "
                    + "had $412K.",
                false
            ),
            ("We didn't see revenue go up at a single region in October 2025.", false),
            ("We didn't see the win rate go down at a single region in October 2025.", true),
            ("Revenue in October 2025: none.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
