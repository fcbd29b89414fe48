import SalesCore
import Testing

@testable import Narrate

@Suite("Words of business prose")
struct ProseWordsTests {
    @Test("Each is read as what the list says")
    func entries() { #expect(WordLists.problems(of: ProseWords.entries) == []) }

    @Test("None is a claim by itself")
    func silent() {
        for entry in ProseWords.entries where entry.sense == .plain {
            #expect(Acme.check("The \(entry.phrase).").claims == [], "\(entry.phrase)")
        }
    }

    @Test(
        "A sentence around a number may say much",
        arguments: [
            ("The APAC team booked $199.5K in October 2025.", TextVerdict.supported),
            ("The APAC team booked $195.5K in October 2025.", .contradicted),
            ("EMEA turned over $412K in October.", .supported),
            ("EMEA turned over $402K in October.", .contradicted),
            ("Orders numbered 4,354 in October.", .supported),
            ("Orders numbered 4,345 in October.", .contradicted),
            ("Our EMEA team completed 1,370 orders.", .supported),
            ("Happily for the team, revenue was cut by 8.1%.", .supported),
            ("Revenue was cut by 9.1%.", .contradicted),
            ("The win rate worked out at 42%.", .supported),
            ("The win rate worked out at 44%.", .contradicted),
        ])
    func prose(_ text: String, _ verdict: TextVerdict) {
        let report = Acme.check(text)
        #expect(report.verdict == verdict, "\(report.claims)")
    }

    @Test(
        "What could be a measure stays unknown",
        arguments: [
            "Churn hit 3.1%.", "Calls rose 8.1%.", "Cash came to $1.31M.", "Visits fell 8.1%.",
            "Online revenue fell 8.1%.", "Headcount stood at 4,354.",
        ])
    func measures(_ text: String) { #expect(Acme.check(text).verdict == .notCheckable) }
}
