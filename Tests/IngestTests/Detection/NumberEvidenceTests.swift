import Testing

@testable import Ingest

@Suite("The decimal mark, by the numbers themselves")
struct NumberEvidenceTests {
    private func mark(_ cells: [String]) -> UInt8? {
        var evidence = NumberEvidence()
        for cell in cells { evidence.add(Array(cell.utf8)) }
        return evidence.decimalMark
    }

    @Test(
        "Numbers that prove a point",
        arguments: ["1.5", "12.50", "1,234.5", "1,234,567", "0.125", "$9.99", "1234.567"])
    func point(_ cell: String) {
        #expect(mark([cell]) == UInt8(ascii: "."))
    }

    @Test(
        "Numbers that prove a comma",
        arguments: ["1,5", "1.234,5", "1.234.567", "0,125", "3,75 €", "-7,5"])
    func comma(_ cell: String) {
        #expect(mark([cell]) == UInt8(ascii: ","))
    }

    @Test(
        "Numbers that prove nothing",
        arguments: ["1", "1,234", "1.234", "", "abc", "2025-01-01", "10:30", "A1.5B2"])
    func nothing(_ cell: String) {
        #expect(mark([cell]) == nil)
    }

    @Test("One stray cell among many is that cell's fault; a mixture proves nothing")
    func mixed() {
        #expect(mark(Array(repeating: "1.5", count: 30) + ["1,5"]) == UInt8(ascii: "."))
        #expect(mark(["1,5", "2,5", "3,5", "1.234,5", "$7.50"]) == UInt8(ascii: ","))
        #expect(mark(["1.5", "1,5"]) == nil)
        #expect(mark(["1.5", "2.5", "3.5", "1,5"]) == nil)
        #expect(mark(Array(repeating: "1.5", count: 30) + ["1,5", "2,5"]) == nil)
    }
}
