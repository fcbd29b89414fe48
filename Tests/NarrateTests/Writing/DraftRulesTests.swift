import SalesCore
import Testing

@testable import Narrate

@Suite("Rules for a model's sentence")
struct DraftRulesTests {
    private func problems(_ text: String, facts: [String]? = nil) -> [String] {
        let sentence = DraftSentence(
            text: text, facts: facts ?? SlotText(text).slots, finding: nil, origin: .model)
        return DraftRules.problems(of: sentence, sheet: FactIDs(.westFell).sheet)
    }

    @Test(
        "Sound sentences pass",
        arguments: [
            "Revenue fell {{f1}} to {{f3}}.", "Revenue fell ({{f1}}).", "\"{{f1}}\", no less.",
            "{{f11}} accounted for {{f12}} of the decline in revenue.",
        ])
    func sound(_ text: String) {
        #expect(problems(text) == [])
    }

    @Test(
        "Digits of any script are refused",
        arguments: [
            "Revenue fell 12.", "Revenue fell ٣.", "Revenue fell ½.", "Revenue fell ².",
            "Top 5 {{f1}}.",
            "Revenue fell １２.",
        ])
    func digits(_ text: String) {
        #expect(problems(text) == ["it writes digits; every number must be a slot"])
    }

    @Test(
        "Nothing may be attached to a slot",
        arguments: [
            "{{f1}}%", "€{{f1}}", "-{{f1}}", "{{f1}}M", "x{{f1}}", "{{f1}}{{f2}}", "−{{f1}}",
        ])
    func glued(_ text: String) {
        #expect(problems(text).contains { $0.hasPrefix("something is attached to {{f1}}") })
    }

    @Test("Ids must be known, used and intact")
    func ids() {
        #expect(
            problems("Fell {{f1}}.", facts: ["f1", "f2"]) == ["it cites f2 but has no slot for it"])
        #expect(problems("Fell {{f777}}.") == ["there is no fact f777"])
        #expect(problems("Fell {f1}.").contains("a slot was changed; write it exactly as {{f1}}"))
    }

    @Test(
        "Empty, endless, or with markup",
        arguments: [
            ("", "it is empty"), ("# Big {{f1}}", "it holds markup or a link"),
            ("See https://x.example {{f1}}", "it holds markup or a link"),
            (String(repeating: "word ", count: 100), "it is longer than 400 characters"),
        ])
    func shape(_ text: String, _ problem: String) {
        #expect(problems(text).contains(problem))
    }
}
