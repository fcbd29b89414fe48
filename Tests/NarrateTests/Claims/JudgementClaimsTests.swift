import Testing

@testable import Narrate

@Suite("Changes judged beside them")
struct JudgementClaimsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("The win rate took a turn for the better in October.", true),
            ("Revenue took a turn for the better in October.", false),
            ("Revenue changed for the better in October.", false),
            ("Revenue changed for the worse in October.", true),
            ("Ominously, revenue fell in October.", true),
            ("Encouragingly, revenue fell in October.", false),
            ("Good news: revenue fell in October.", false),
            ("Bad news: revenue fell in October.", true),
            ("Good news: costs fell in October.", true),
            ("Bad news: costs fell in October.", false),
            ("A welcome drop in costs came in October.", true),
            ("A welcome drop in revenue came in October.", false),
            ("Costs saw a welcome drop in October.", true),
            ("Revenue saw a welcome drop in October.", false),
            ("Revenue saw an unwelcome drop in October.", true),
            ("Costs saw an unwelcome drop in October.", false),
            ("Costs saw a worrying drop in October.", false),
            ("Revenue saw a worrying drop in October.", true),
            ("Worryingly, costs fell in October.", false),
            ("Worryingly, revenue fell in October.", true),
            ("Thankfully, costs fell in October.", true),
            ("Thankfully, revenue fell in October.", false),
            ("Sadly, orders fell in October.", true),
            ("Costs, happily, came down in October.", true),
            ("The fall in costs in October is good for us.", true),
            ("The fall in orders in October is good for us.", false),
            ("October's drop in orders is a blow.", true),
            ("October's drop in costs is a blow.", false),
            ("Orders improved in October.", false),
            ("The win rate improved in October.", true),
            ("Ominously, the win rate rose in October.", false),
            ("Pleasingly, the win rate rose in October.", true),
            ("Disappointingly, the win rate rose in October.", false),
            ("The win rate rose in October, which is good news.", true),
            ("The win rate rose in October, which is bad news.", false),
            ("Revenue fell in October, which is good news.", false),
            ("Revenue fell in October, which is bad news.", true),
            ("Revenue moved against us in October.", true),
            ("Revenue moved in our favour in October.", false),
            ("Orders fell in October, to our regret.", true),
            ("Orders fell in October, to our delight.", false),
            ("Encouragingly, revenue fell only 8.1% in October.", true),
            ("Revenue fell 8.1% in October, but there is good news.", true),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(AcmeTargets.check(text), isTrue: isTrue)
    }
}
