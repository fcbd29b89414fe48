import Testing

@testable import Narrate

@Suite("Gaps and reasons in the words of notes")
struct RestatedGapsTests {
    @Test(
        "True ones are supported, untrue ones are not",
        arguments: [
            ("Revenue fell 8.1% in October 2025 ← the rail strike.", false),
            ("Revenue fell 8.1% in October 2025; reason: the rail strike.", false),
            ("The rail strike → revenue fell 8.1% in October 2025.", false),
            ("It really comes down to the rail strike: revenue fell 8.1% in October 2025.", false),
            ("The pay award explains the following: revenue fell 8.1% in October 2025.", false),
            ("For October 2025, no data on revenue could be obtained.", false),
            ("No record can be found of revenue for October 2025.", false),
            ("Absent from the record: revenue for October 2025.", false),
            ("No one reported revenue for October 2025.", false),
            ("October 2025 has a hole where revenue should be.", false),
            ("I'm seeing 0 for revenue in October 2025.", false),
            ("A nil return was made for revenue in October 2025.", false),
            ("There is a $1,312,345 next to revenue for October 2025.", true),
            ("There is a $1,112,345 next to revenue for October 2025.", false),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
