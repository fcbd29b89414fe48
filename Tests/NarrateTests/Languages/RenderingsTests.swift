import Testing

@testable import Narrate

@Suite("Renderings of one tenant's names")
struct RenderingsTests {
    @Test("The same words come from each")
    func same() {
        let renderings = Renderings(NameIndex(table: Kontor.table))
        let tokens = Tokenizer.tokens("Der Umsatz lag im Oktober 2025 bei 5 €.")
        let first = renderings.of(.german).english(tokens).map(\.text)
        #expect(renderings.of(.german).english(tokens).map(\.text) == first)
        #expect(first.contains("umsatz"))
    }
}
