import Testing

@testable import Narrate

@Suite("What the pieces of a sentence are")
struct ConstituentTests {
    static func kinds(_ text: String) -> [Constituent.Kind] {
        let pieces = Rendering(.german, NameIndex(table: Kontor.table))
            .pieces(Tokenizer.tokens(text))
        return pieces.compactMap(Constituent.Kind.of)
    }

    @Test(
        "Words have a kind",
        arguments: [
            ("Anstieg", Constituent.Kind.way(DirectionSense(sign: .up, form: .noun))),
            ("gegenüber dem Vormonat", .baseline), ("kräftig", .degree),
            ("Bericht", .silent), ("höchste", .extreme(.high)),
        ])
    func told(_ text: String, _ kind: Constituent.Kind) {
        #expect(Self.kinds(text).first == kind)
    }

    @Test("What may claim more has none", arguments: ["voraussichtlich", "Bilanzsumme", "würde"])
    func refused(_ text: String) { #expect(Self.kinds(text).isEmpty) }
}
