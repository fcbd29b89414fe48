import Testing

@testable import Report

@Suite("Counts with their nouns")
struct QuantityTests {
    @Test(arguments: [
        (0, "0 cells"), (1, "1 cell"), (2, "2 cells"), (1_234, "1,234 cells"),
        (1_000_000, "1,000,000 cells"),
    ])
    func counts(_ count: Int, _ text: String) {
        #expect(Quantity.text(count, "cell") == text)
    }

    @Test func `Members left out are others, one is an other`() {
        #expect(Quantity.others(1) == "1 other")
        #expect(Quantity.others(28) == "28 others")
    }
}
