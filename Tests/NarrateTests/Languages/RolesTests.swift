import Testing

@testable import Narrate

@Suite("What a sentence speaks of")
struct RolesTests {
    private func spoken(_ text: String) -> Roles? {
        Roles(
            Rendering(.german, NameIndex(table: Kontor.table)).pieces(Tokenizer.tokens(text)))
    }

    @Test("One metric, its members, one time, the numbers") func told() throws {
        let roles = try #require(spoken("Umsatz in Nord im Oktober 2025: 412.345 €"))
        #expect(roles.metric.text == "umsatz")
        #expect(roles.members.map(\.text) == ["nord"])
        #expect(roles.numbers.count == 1)
        #expect(roles.time != nil)
    }

    @Test("Neither of two metrics nor of two times") func severalAreNone() {
        #expect(spoken("Umsatz und Aufträge im Oktober 2025") == nil)
        #expect(spoken("Umsatz im Oktober 2025 und im Mai 2025") == nil)
    }
}
