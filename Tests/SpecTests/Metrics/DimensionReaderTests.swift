import SalesCore
import Spec
import Testing

@Suite("Reading dimensions")
struct DimensionReaderTests {
    @Test("A list of text columns, with regular nouns")
    func list() throws {
        #expect(
            try dimensions("[product, region]") == [
                Dimension(name: "product", singular: "product", plural: "products"),
                Dimension(name: "region", singular: "region", plural: "regions"),
            ])
    }

    @Test("A mapping that gives nouns of its own")
    func mapping() throws {
        #expect(
            try dimensions("{region: {noun: [territory, territories]}, product: {}}") == [
                Dimension(name: "region", singular: "territory", plural: "territories"),
                Dimension(name: "product", singular: "product", plural: "products"),
            ])
    }

    @Test("None at all")
    func none() throws {
        #expect(try dimensions("[]") == [])
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal("[regoin]", "dimensions[0]: no column 'regoin'. Did you mean 'region'?"),
        refusal(
            "[revenue]",
            "dimensions[0]: 'revenue' is a money column, not a text column. "
                + "Known: region, product, stage."),
        refusal(
            "[date]",
            "dimensions[0]: 'date' is a date column, not a text column. "
                + "Known: region, product, stage."),
        refusal("[region, region]", "dimensions[1]: 'region' stands twice. Keep one."),
        refusal(
            "{region: {nouns: [a, b]}}",
            "dimensions.region: unknown key 'nouns'. Did you mean 'noun'?"),
    ]

    private static func refusal(_ dimensions: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(dimensions: "dimensions: \(dimensions)"), says)
    }

    private func dimensions(_ dimensions: String) throws -> [Dimension] {
        try SpecReader.spec(
            from: SpecSource.yaml(dimensions: "dimensions: \(dimensions)"), file: "metrics.yaml"
        ).dimensions
    }
}
