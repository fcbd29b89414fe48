import Testing

@testable import Ingest

@Suite("Digits and their grouping")
struct NumberDigitsTests {
    private func read(_ text: String) throws -> ParsedNumber {
        try withBytes(text) { try NumberDigits(format: NumberSpelling.format(".")).read($0[...]) }
    }

    @Test(
        "Mantissa and places",
        arguments: [
            ("0", 0, 0), ("12.50", 1250, 2), ("1,234", 1234, 0), ("12,34,567.5", 12_345_675, 1),
            ("1 234 567", 1_234_567, 0), ("007", 7, 0),
        ])
    func reads(_ text: String, _ mantissa: Int, _ scale: Int) throws {
        #expect(try read(text) == ParsedNumber(mantissa: Int128(mantissa), scale: scale))
    }

    @Test("Thousands in twos are Indian, with commas only", arguments: ["1 23 456", "1'23'456"])
    func indian(_ text: String) {
        #expect(throws: NumberFault.wrongGrouping) { try read(text) }
    }
}
