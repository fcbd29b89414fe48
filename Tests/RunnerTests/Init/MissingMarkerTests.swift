import Testing

@testable import Runner

@Suite("Words for no value")
struct MissingMarkerTests {
    @Test(arguments: ["-", "n/a", "N/A", "k. A.", "NULL", "#N/A"])
    func known(_ cell: String) { #expect(MissingMarker.isKnown(cell)) }

    @Test(arguments: ["", "0", "on request", "#REF!", "12"])
    func others(_ cell: String) { #expect(!MissingMarker.isKnown(cell)) }
}
