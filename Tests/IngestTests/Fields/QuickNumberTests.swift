import Testing

@testable import Ingest

@Suite("Plain numbers of up to sixteen bytes")
struct QuickNumberTests {
    /// The same whatever stands around the number.
    private func parse(_ text: String, mark: String = ".") -> (Int64, Int)? {
        let around = [UInt8(ascii: "."), UInt8(ascii: "9"), UInt8(ascii: ","), 0]
        let results = around.map { parse(Array(text.utf8), mark, between: $0) }
        for result in results {
            #expect(result?.0 == results[0]?.0)
            #expect(result?.1 == results[0]?.1)
        }
        return results[0]
    }

    private func parse(
        _ text: [UInt8], _ mark: String, between byte: UInt8
    ) -> (Int64, Int)? {
        let around = [UInt8](repeating: byte, count: 16)
        return (around + text + around).withUnsafeBufferPointer { buffer in
            buffer.baseAddress.flatMap { start in
                QuickNumber.parse(
                    endingAt: start + 16 + text.count, length: text.count,
                    decimalMark: UInt64(mark.utf8.first ?? 0) &* 0x0101_0101_0101_0101)
            }
        }
    }

    private func parseOnce(_ text: String, _ mark: String) -> (Int64, Int)? {
        let parts = text.split(
            separator: Character(mark), maxSplits: 1, omittingEmptySubsequences: false)
        let digits = parts.joined()
        guard !digits.isEmpty, digits.utf8.allSatisfy(Byte.isDigit), let value = Int64(digits)
        else { return nil }
        return (value, parts.count == 2 ? parts[1].utf8.count : 0)
    }

    @Test(
        "Digits with at most one mark",
        arguments: [
            "0", "7", "12", "1234", "12345678", "1.5", "12.50", "1234.56", "99999.99", ".5", "5.",
            "0.000001", "00012", "1234567.", "123456789", "123456.789", "1234567890123456",
            "123456789012345.", "12345678.1234567", "0000000000000001",
        ])
    func accepts(_ text: String) throws {
        let (value, scale) = try #require(parse(text))
        let expected = try #require(parseOnce(text, "."))
        #expect(value == expected.0)
        #expect(scale == expected.1)
    }

    @Test(
        "Everything else is left to the careful reader",
        arguments: [
            ".", "..", "1.2.3", "-1", "1,5", "12a", "a12", "1 2", " 12", "/:;", "1/2", "1.-",
            "1.2345678.90", "123456789-", "12345678901234,5",
            "1.23456789",
        ])
    func refuses(_ text: String) {
        #expect(parse(text) == nil)
    }

    @Test("The mark may be a comma")
    func comma() throws {
        #expect(try #require(parse("3,75", mark: ",")) == (375, 2))
        #expect(parse("3.75", mark: ",") == nil)
    }

    @Test("Agrees with plain reading on a hundred thousand random texts")
    func random() {
        var random = SeededRandom(seed: 7)
        let letters = Array("0123456789.,-/ 5".utf8)
        var disagreements = 0
        for _ in 0..<100_000 {
            let length = Int.random(in: 1...16, using: &random)
            let text = (0..<length).map { _ in
                letters[Int.random(in: 0..<letters.count, using: &random)]
            }
            let quick = parse(text, ".", between: UInt8(ascii: "-"))
            let plain = parseOnce(String(decoding: text, as: UTF8.self), ".")
            // A mark further from the end than eight bytes is left to the careful reader.
            if quick == nil, (plain?.1 ?? 0) >= 8 { continue }
            if quick?.0 != plain?.0 || quick?.1 != plain?.1 { disagreements += 1 }
        }
        #expect(disagreements == 0)
    }
}
