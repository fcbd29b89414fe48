import Testing

@testable import Narrate

@Suite("Exceptions and counts in everyday words")
struct RestatedMembersTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("All but one region lost revenue in October.", true),
            ("All but one region gained revenue in October.", false),
            ("Revenue fell in every region, bar none, in October.", false),
            ("The win rate rose in every region, bar none, in October.", true),
            ("Without exception, the regions lost revenue in October.", false),
            ("Without exception, the regions raised their win rate in October.", true),
            ("Everyone but APAC lost revenue in October.", true),
            ("Everyone but EMEA lost revenue in October.", false),
            ("Not all regions lost revenue in October.", true),
            ("Not all regions raised their win rate in October.", false),
            ("Not every region lost revenue in October.", true),
            ("Not every region raised its win rate in October.", false),
            ("A single region grew revenue in October.", true),
            ("A single region lost revenue in October.", false),
            ("Two regions went down in October in revenue and one went up.", true),
            ("One region went down in October in revenue and two went up.", false),
            ("Up to the last upload, November brought revenue of $24,000.", true),
            (
                "Up to the latest upload, November revenue stood at $24,000, with the "
                    + "month still open.",
                true
            ),
            ("November revenue to date is $24,000, the month not being over.", true),
            ("Up to the last upload, November brought revenue of $42,000.", false),
            ("Throw all three regions' win rates in together and you get 125.4%.", false),
            ("Throw all three regions in together and the October win rate is 42.0%.", true),
            ("Throw all three regions in together and the October win rate is 125.4%.", false),
            ("Throw all the regions in together and the average order value comes to $866.", false),
            ("Throw all the regions in together and revenue comes to $1.31M in October.", true),
            ("Throw all the regions in together and revenue comes to $1.61M in October.", false),
            ("The win rate was the highest in a year.", true),
            ("October's revenue was at its third-highest in a year.", true),
            ("October's revenue was at its second-highest in a year.", false),
            ("Seen from September, October's orders were 22.5% lower.", true),
            ("Seen from September, October's orders were 29% lower.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
