import SalesCore
import Spec
import Testing

@Suite("Reading slices")
struct SliceReaderTests {
    @Test("By default the total and each dimension alone")
    func standard() throws {
        #expect(try slices("") == [[], ["region"], ["product"]])
    }

    @Test("As listed, each in the order of the dimensions")
    func listed() throws {
        #expect(
            try slices("slices: [[product, region], [], product]") == [
                ["region", "product"], [], ["product"],
            ])
    }

    @Test("What is refused", arguments: refused)
    func refuses(_ refusal: Refusal) { expectRefused(refusal) }

    static let refused = [
        refusal("[[regio]]", "slices[0][0]: no dimension 'regio'. Did you mean 'region'?"),
        refusal("[[stage]]", "slices[0][0]: no dimension 'stage'. Known: region, product."),
        refusal(
            "[[region, region]]", "slices[0][1]: 'region' stands twice in one slice. Keep one."),
        refusal(
            "[[region, product], [product, region]]",
            "slices[1]: the slice [region, product] stands twice. Keep one."),
        refusal("[]", "slices: is an empty list. Write [[]] for the total alone."),
        refusal("all", "slices: expected a list, found 'all'."),
    ]

    private static func refusal(_ slices: String, _ says: String) -> Refusal {
        Refusal(SpecSource.yaml(top: "slices: \(slices)"), says)
    }

    private func slices(_ top: String) throws -> [[String]] {
        try SpecReader.spec(from: SpecSource.yaml(top: top), file: "metrics.yaml").slices
    }
}
