import Storage
import Testing

@Suite("Unpacking gzip")
struct GzipDecoderTests {
    private static let content = Array("month;region;value\n2025-10;EMEA;1.234,50\n".utf8)

    @Test("Reads what gzip itself writes", arguments: GzipEncoderTests.contents, ["-1", "-9"])
    func readsGzip(_ content: [UInt8], _ level: String) throws {
        let gzip = try output(of: "/usr/bin/env", ["gzip", "-c", level], input: content)
        #expect(try GzipDecoder.gunzip(gzip) == content)
    }

    @Test("Several members are one content", arguments: [1, 2, 13, 5000])
    func members(_ chunk: Int) throws {
        let gzip = try GzipEncoder.gzip(Self.content)
        let all = gzip + gzip + (try GzipEncoder.gzip([])) + gzip + [0, 0, 0]
        let decoder = GzipDecoder()
        var content: [UInt8] = []
        for start in stride(from: 0, to: all.count, by: chunk) {
            content += try decoder.push(Array(all[start..<min(start + chunk, all.count)]))
        }
        try decoder.finish()
        #expect(content == Self.content + Self.content + Self.content)
    }

    @Test("Members of any length, in pieces and into room of any size", arguments: 0..<40)
    func anyMembers(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        var (all, expected): ([UInt8], [UInt8]) = ([], [])
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let noise = GzipEncoderTests.noise(Int.random(in: 0...400, using: &random))
            let line = Array(Self.content.prefix(Int.random(in: 0...40, using: &random)))
            let member = noise + repeatElement(line, count: 20).joined()
            all += try GzipEncoder.gzip(member)
            expected += member
        }
        let decoder = GzipDecoder()
        var (content, start): ([UInt8], Int) = ([], 0)
        while start < all.count {
            let piece = all[start...].prefix(Int.random(in: 1...60, using: &random))
            start = piece.endIndex
            try piece.withUnsafeBytes { bytes in
                var rest = bytes
                while true {
                    let room = Int.random(in: 1...50, using: &random)
                    let unpacked = try [UInt8](unsafeUninitializedCapacity: room) { output, count in
                        let room = UnsafeMutableRawBufferPointer(
                            rebasing: UnsafeMutableRawBufferPointer(output)[..<room])
                        count = try decoder.decode(&rest, into: room)
                    }
                    if unpacked.isEmpty { break }
                    content += unpacked
                }
                #expect(rest.isEmpty)
            }
        }
        try decoder.finish()
        #expect(content == expected)
    }

    @Test(
        "A header's name, remark, extra field and checksum are no content", arguments: [1, 3, 500])
    func headerFields(_ chunk: Int) throws {
        let plain = try GzipEncoder.gzip(Self.content)
        // Flags: header checksum, extra field, name, remark (RFC 1952, section 2.3.1).
        var gzip: [UInt8] = [0x1F, 0x8B, 8, 0b11110] + plain[4..<10]
        gzip += [3, 0, 65, 66, 67] + Array("sales.csv".utf8) + [0] + Array("a remark".utf8) + [0]
        let checksum = Self.crc32(gzip)
        gzip += [UInt8(truncatingIfNeeded: checksum), UInt8(truncatingIfNeeded: checksum >> 8)]
        gzip += plain[10...]
        let decoder = GzipDecoder()
        var content: [UInt8] = []
        for start in stride(from: 0, to: gzip.count, by: chunk) {
            content += try decoder.push(Array(gzip[start..<min(start + chunk, gzip.count)]))
        }
        try decoder.finish()
        #expect(content == Self.content)
    }

    /// Bit by bit, as RFC 1952 has it.
    private static func crc32(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { crc, byte in
            (0..<8).reduce(crc ^ UInt32(byte)) { crc, _ in
                crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1
            }
        }
    }

    @Test(
        "Straight into memory of any size, and from pieces of any size", arguments: [1, 7, 4096],
        [1, 5, 100_000])
    func decodes(_ room: Int, _ piece: Int) throws {
        let content = Array(repeatElement(Self.content, count: 300).joined())
        let gzip = try GzipEncoder.gzip(content) + GzipEncoder.gzip(Self.content) + [0]
        let decoder = GzipDecoder()
        var decoded: [UInt8] = []
        var output = [UInt8](repeating: 0, count: room)
        for start in stride(from: 0, to: gzip.count, by: piece) {
            try gzip[start..<min(start + piece, gzip.count)].withUnsafeBytes { bytes in
                var rest = bytes
                while true {
                    let count = try output.withUnsafeMutableBytes {
                        try decoder.decode(&rest, into: $0)
                    }
                    if count == 0 { break }
                    decoded += output[..<count]
                }
                #expect(rest.isEmpty)
            }
        }
        try decoder.finish()
        #expect(decoded == content + Self.content)
    }

    @Test("A gzip cut anywhere is told, and never passes for a whole one")
    func truncated() throws {
        let gzip = try GzipEncoder.gzip(Self.content)
        #expect(throws: StorageFailure.gzip(.notGzip)) { try GzipDecoder.gunzip([]) }
        for length in 1..<gzip.count {
            #expect(throws: StorageFailure.gzip(.truncated)) {
                try GzipDecoder.gunzip(Array(gzip.prefix(length)))
            }
        }
    }

    @Test("One byte changed never gives another content")
    func damaged() throws {
        let gzip = try GzipEncoder.gzip(Self.content)
        var refused = 0
        for place in gzip.indices {
            for bit in 0..<8 {
                var damaged = gzip
                damaged[place] ^= 1 << UInt8(bit)
                // Time, system and the padding of the last byte mean nothing; all else is held.
                if let content = try? GzipDecoder.gunzip(damaged) {
                    #expect(content == Self.content, "byte \(place)")
                } else {
                    refused += 1
                }
            }
        }
        #expect(refused > (gzip.count - 8) * 8)
    }

    @Test(
        "What is no gzip is told as that",
        arguments: [Array("metric;month\n".utf8), [0x1F, 0x00], [0x50, 0x4B, 3, 4]] as [[UInt8]])
    func notGzip(_ bytes: [UInt8]) {
        #expect(throws: StorageFailure.gzip(.notGzip)) { try GzipDecoder.gunzip(bytes) }
    }

    @Test("Bytes behind the end are told, unless they are padding")
    func trailing() throws {
        let gzip = try GzipEncoder.gzip(Self.content)
        #expect(throws: StorageFailure.gzip(.trailingBytes)) {
            try GzipDecoder.gunzip(gzip + [65])
        }
        #expect(throws: StorageFailure.gzip(.trailingBytes)) {
            try GzipDecoder.gunzip(gzip + [0, 0] + gzip)
        }
        #expect(try GzipDecoder.gunzip(gzip + [0, 0]) == Self.content)
    }

    @Test("A bomb stops at the limit")
    func bomb() throws {
        let bomb = try GzipEncoder.gzip(Array(repeating: 0, count: 5_000_000))
        #expect(throws: StorageFailure.gzip(.tooLarge)) {
            try GzipDecoder.gunzip(bomb, limit: 4_999_999)
        }
        #expect(try GzipDecoder.gunzip(bomb, limit: 5_000_000).count == 5_000_000)
    }

    @Test("Random bytes end in an error, never in a crash")
    func random() throws {
        var random = SeededRandom(seed: 3)
        let gzip = try GzipEncoder.gzip(GzipEncoderTests.noise(500) + Self.content)
        for _ in 0..<2000 {
            var damaged = gzip
            for _ in 0..<3 {
                damaged[Int.random(in: 0..<gzip.count, using: &random)] =
                    UInt8.random(in: 0...255, using: &random)
            }
            _ = try? GzipDecoder.gunzip(damaged, limit: 100_000)
        }
    }
}
