import SalesCore
import Testing

@Suite("The digest of a key")
struct KeyDigesterTests {
    /// From the reference implementation: secret 00…0f, message 00, 01, 02, ….
    @Test(
        "Published vectors of SipHash-2-4-128",
        arguments: [
            (0, "A3817F04BA25A8E66DF67214C7550293"), (1, "3B62A9BA6258F5610F83E264F31497B4"),
            (2, "6EE2A4CA67B054BBFD3315BF85230577"), (3, "2DB479AE78BD50D8882A8A178A6132AD"),
            (8, "1EAF077DC0D4CD3F8CAD4D383658A74B"),
        ])
    func vectors(words: Int, expected: String) {
        var digester = KeyDigester(secret: (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908))
        for word in 0..<words {
            digester.absorb((0..<8).reduce(0) { $0 | UInt64(word * 8 + $1) << UInt64($1 * 8) })
        }
        let digest = digester.finish()
        let bytes = [digest.low, digest.high].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64($0 * 8)) }
        }
        let hex = bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        #expect(hex.uppercased() == expected)
    }

    private func digest(_ body: (inout KeyDigester) -> Void) -> KeyDigest {
        var digester = KeyDigester()
        body(&digester)
        return digester.finish()
    }

    @Test(
        "A number is its value, whatever its decimal places",
        arguments: [(Int128(150), 2, Int128(15), 1), (0, 3, 0, 0), (-1200, 2, -12, 0)])
    func numbers(mantissa: Int128, scale: Int, same: Int128, sameScale: Int) {
        #expect(
            digest { $0.absorb(mantissa: mantissa, scale: scale) }
                == digest { $0.absorb(mantissa: same, scale: sameScale) })
        #expect(
            digest { $0.absorb(mantissa: mantissa + 1, scale: scale) }
                != digest { $0.absorb(mantissa: same, scale: sameScale) })
    }

    @Test("Two texts are not one: where one ends counts")
    func texts() {
        func key(_ first: String, _ second: String) -> KeyDigest {
            digest {
                $0.absorb(first.utf8)
                $0.absorb(second.utf8)
            }
        }
        #expect(key("ab", "c") != key("a", "bc"))
        #expect(key("ab", "") != key("", "ab"))
        #expect(key("12345678", "9") != key("123456789", ""))
        #expect(key("ORD-1", "2") == key("ORD-1", "2"))
    }

    @Test("A hundred thousand numbered keys have as many digests, in all of their bits")
    func spread() {
        var high: Set<UInt64> = []
        var low: Set<UInt64> = []
        var ones = 0
        for number in 0..<100_000 {
            let digest = digest { $0.absorb("ORD-\(number)".utf8) }
            high.insert(digest.high)
            low.insert(digest.low)
            ones += digest.high.nonzeroBitCount + digest.low.nonzeroBitCount
        }
        #expect(high.count == 100_000 && low.count == 100_000)
        #expect(abs(Double(ones) / 12_800_000 - 0.5) < 0.001)
    }
}
