import SalesCore
import Testing

@testable import Storage

@Suite("Keyed lines as bytes")
struct KeyLineCodecTests {
    @Test("Come back as they were, 24 bytes each, the same on every machine")
    func roundTrip() throws {
        let lines =
            keyedLines(0..<50) + [
                KeyedLine(key: KeyDigest(high: .max, low: 1), day: .min, line: .max)
            ]
        var bytes: [UInt8] = []
        KeyLineCodec.encode(lines, into: &bytes)
        #expect(bytes.count == 51 * 24)
        var last = [UInt8](repeating: 255, count: 8)
        last += [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 128, 255, 255, 255, 255]
        #expect(Array(bytes.suffix(24)) == last)
        #expect(bytes.withUnsafeBytes(KeyLineCodec.decode) == lines)
    }

    @Test("Half a line is no line", arguments: [1, 23, 25])
    func broken(count: Int) {
        let bytes = [UInt8](repeating: 0, count: count)
        #expect(bytes.withUnsafeBytes(KeyLineCodec.decode) == nil)
    }
}
