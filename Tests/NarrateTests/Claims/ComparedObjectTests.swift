import SalesCore
import Testing

@testable import Narrate

@Suite("What stands behind a comparing word")
struct ComparedObjectTests {
    private func object(of text: String) -> ComparedObject? {
        let scalars = Array(text.unicodeScalars)
        let tokens = Tokenizer.tokens(text)
        let mentions = MentionReader(
            names: NameIndex(table: Acme.table), calendar: Acme.table.spec.calendar, of: scalars
        ).mentions(in: tokens)
        return mentions.indices.lazy.compactMap {
            ComparedObject(of: $0, in: mentions, tokens)
        }.first
    }

    @Test(
        "Members",
        arguments: [
            ("EMEA outsold APAC in October.", ["APAC"], false),
            ("Americas outsold EMEA and the APAC.", ["EMEA", "APAC"], false),
            ("Americas outsold EMEA and APAC combined.", ["EMEA", "APAC"], true),
            ("EMEA had more orders than APAC.", ["APAC"], false),
            ("EMEA had more orders than in APAC.", ["APAC"], false),
            ("EMEA is twice the size of APAC.", ["APAC"], false),
            ("Revenue doubled in EMEA.", [], false),
            ("Revenue grew more than orders in EMEA.", [], false),
        ])
    func members(_ text: String, _ names: [String], _ isCombined: Bool) {
        let object = object(of: text)
        #expect(object?.members.compactMap { $0.members.first?.value } ?? [] == names)
        #expect(object?.isCombined ?? false == isCombined)
    }

    @Test(
        "All others",
        arguments: ["any other region", "all other regions", "the rest", "the other regions"])
    func allOthers(_ words: String) {
        #expect(object(of: "EMEA had more orders than \(words).")?.isAllOthers == true)
    }

    @Test("A target before anything else")
    func target() {
        #expect(object(of: "Revenue beat the January target.")?.target != nil)
        #expect(object(of: "EMEA beat APAC.")?.target == nil)
    }
}
