import Testing

@testable import Storage

@Suite("The binary form of partials, byte by byte")
struct ByteCodingTests {
    @Test(
        "Signed integers of any size come back",
        arguments: [0, 1, -1, 63, -64, 64, 1 << 40, .max, .min] as [Int128])
    func signed(_ value: Int128) throws {
        var writer = ByteWriter()
        writer.write(signed: value)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.signed() == value)
        #expect(reader.isAtEnd)
    }

    @Test("Small numbers of either sign take one byte", arguments: [0, 63, -64] as [Int128])
    func short(_ value: Int128) {
        var writer = ByteWriter()
        writer.write(signed: value)
        #expect(writer.bytes.count == 1)
    }

    @Test("Text comes back", arguments: ["", "EMEA", "日本\u{0}\u{1F4C8}"])
    func text(_ text: String) throws {
        var writer = ByteWriter()
        writer.write(text)
        var reader = ByteReader(writer.bytes)
        #expect(try reader.text() == text)
    }

    @Test(
        "What nobody wrote is refused",
        arguments: [
            [], [0x80], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F], [5, 0x61],
            [1, 0xFF],
        ] as [[UInt8]])
    func malformed(_ bytes: [UInt8]) {
        var reader = ByteReader(bytes)
        #expect(throws: ByteReader.Malformed.self) { try reader.text() }
    }
}
