import SalesCore
import Testing

@testable import Narrate

@Suite("Where a statement stands")
struct NumberedReferencesTests {
    @Test(
        "Its numbers are no claims, those beside it are",
        arguments: [
            "Schedule 4, line 17: WHAT.", "Cost centre 4400, remark 2: WHAT.",
            "4.2 In short, WHAT.",
            "(4) Overall WHAT.", "WHAT (ledger 01, journal 5512).", "WHAT [5].",
            "WHAT [ref. 2.17].", "Reference no. 20-118: WHAT.", "In row 48 of the file: WHAT.",
            "As discussed in call no. 7, WHAT.", "Account 8010: WHAT.",
            "Under covenant 5, we disclose the following: WHAT.", "As per circular 18, WHAT.",
            "Further to our letter, item 2(b), WHAT.", "WHAT; see also page 48.",
            "WHAT – reviewed under checklist 3, step 5.", "Question 3 from the board: WHAT.",
            "Dial-in code 7734, first topic: WHAT.", "Agenda 4b: WHAT.",
        ])
    func passes(_ text: String) {
        for (value, isTrue) in [("$1,312,345", true), ("$1,412,345", false)] {
            let told = text.replacing("WHAT", with: "revenue in October 2025 was \(value)")
            expectVerdict(Acme.check(told), isTrue: isTrue)
        }
    }

    @Test(
        "What tells something stays",
        arguments: [
            "Headcount 4400: revenue in October 2025 was $1,312,345.",
            "Orders 17: revenue in October 2025 was $1,312,345.",
            "Revenue in October 2025 was $1,312,345 (up 40%).",
        ])
    func keeps(_ text: String) {
        expectVerdict(Acme.check(text), isTrue: false)
    }
}
