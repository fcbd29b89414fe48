import Testing

@testable import Narrate

@Suite("Values said of every member")
struct EachMemberClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("All regions had a win rate of 42% in October.", false),
            ("Each region had a win rate of 42% in October.", false),
            ("Every region had revenue of $1.31M in October.", false),
            ("All regions had a win rate above 41% in October.", true),
            ("All regions had a win rate above 42% in October.", false),
            ("No region had a win rate above 43% in October.", true),
            ("None of the regions had a win rate above 42% in October.", false),
            ("Across all regions, the win rate was 42% in October.", true),
            ("All regions together had a win rate of 42% in October.", true),
            ("Over all regions, revenue was $1.31M in October.", true),
            ("In every region the win rate was above 41% in October.", true),
            ("In each region the win rate was 42% in October.", false),
            ("Every single region pulled in $1.31M in October.", false),
            ("The regions each brought home $1.31M in revenue in October.", false),
            ("The three regions took $1.31M each in October.", false),
            ("All regions made $1.31M of revenue each in October.", false),
            ("$1.31M of revenue apiece is what the regions delivered in October.", false),
            ("Revenue of $1.31M was booked by each region in October.", false),
            ("No matter which region you look at, revenue was $1.31M in October.", false),
            ("Whichever region you pick, October revenue was $1.31M.", false),
            ("Taken over every region, the win rate came to 42% in October.", true),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
