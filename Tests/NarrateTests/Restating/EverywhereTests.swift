import SalesCore
import Testing

@testable import Narrate

@Suite("Everywhere")
struct EverywhereTests {
    @Test(
        "What is said of every member is held against every member",
        arguments: [
            ("Revenue fell everywhere in October 2025.", false),
            ("Revenue fell across the board in October 2025.", false),
            ("Orders fell everywhere in October 2025 compared with September 2025.", false),
            ("Revenue rose on all fronts in October 2025 compared with October 2024.", true),
            ("Revenue fell nowhere in October 2025 compared with October 2024.", true),
            ("Revenue fell nowhere in October 2025 compared with September 2025.", false),
            ("Everywhere, revenue rose in October 2025 compared with October 2024.", true),
            ("Revenue rose everywhere in October 2025 compared with October 2024.", true),
        ])
    func decides(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }

    @Test("Of several dimensions nothing is said, and so nothing is passed")
    func leaves() {
        let tokens = Tokenizer.tokens("revenue fell everywhere")
        let places = Dimension(name: "region", singular: "region", plural: "regions")
        let things = Dimension(name: "product", singular: "product", plural: "products")
        let texts = { (dimensions: [Dimension]) in
            Everywhere(dimensions).named(tokens).map(\.text)
        }
        #expect(texts([places, things]) == ["revenue", "fell", "everywhere"])
        #expect(texts([places]) == ["revenue", "fell", "in", "every", "region"])
    }

    @Test(
        "What was so before is held against both periods",
        arguments: [
            ("As in September, revenue rose in October 2025.", false),
            ("Revenue fell in October 2025, as in September 2025.", false),
            ("Just as in September 2025, revenue fell in October 2025.", false),
            ("Revenue rose in September 2025, as in August 2025.", true),
            ("As in August 2025, revenue rose in September 2025.", true),
        ])
    func decidesBoth(_ text: String, _ isTrue: Bool) {
        expectVerdict(Acme.check(text), isTrue: isTrue)
    }
}
