import Testing

@testable import Narrate

@Suite("Sentences taken apart")
struct ConstituentsTests {
    static func told(_ text: String) -> Constituents? {
        let pieces = Rendering(.german, NameIndex(table: Kontor.table))
            .pieces(Tokenizer.tokens(text))
        return Constituents(VerbOrder(pieces).withWholeVerbs)
    }

    @Test("One metric, its member and a way are found")
    func subject() throws {
        let told = try #require(
            Self.told("Der Umsatz in Nord stieg im Oktober 2025 gegenüber dem Vormonat um 3 %."))
        #expect(told.subject?.map(\.text) == ["umsatz", "in", "nord"])
        #expect(told.way?.sign == .up)
        #expect(told.places(.baseline).count == 1)
    }

    @Test(
        "A word that nobody knows leaves no reading",
        arguments: [
            "Der Umsatz der Mitbewerber stieg im Oktober 2025 um 3 %.",
            "Der Umsatz stieg im Oktober 2025 voraussichtlich um 3 %.",
            "Im Oktober 2025 waren es 3 %.",
        ])
    func refused(_ text: String) { #expect(Self.told(text) == nil) }

    @Test("Two members of one dimension are no subject")
    func members() throws {
        let told = try #require(Self.told("Der Umsatz in Nord und Süd stieg um 3 %."))
        #expect(told.subject == nil)
        #expect(told.named.count == 2)
    }
}
