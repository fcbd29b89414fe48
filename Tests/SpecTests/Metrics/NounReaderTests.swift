import Testing

@testable import Spec

@Suite("Reading nouns")
struct NounReaderTests {
    @Test(
        "Regular English plurals",
        arguments: [
            ("region", "regions"), ("category", "categories"), ("day", "days"),
            ("branch", "branches"), ("class", "classes"), ("tax", "taxes"),
            ("sales person", "sales persons"), ("y", "ys"), ("", "s"),
        ])
    func plurals(_ singular: String, _ plural: String) {
        #expect(NounReader.plural(of: singular) == plural)
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal(
            "order",
            "metrics.x.noun: expected a list, found 'order'."),
        refusal(
            "[order]",
            "metrics.x.noun: needs two words, has 1. Write the singular and the plural: [order, orders]."
        ),
        refusal(
            "[order, ' ']",
            "metrics.x.noun[1]: is blank. Write a text, or leave the key out."),
    ]

    private static func refusal(_ noun: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(metrics: "x: {aggregate: count, noun: \(noun)}"), says)
    }
}
