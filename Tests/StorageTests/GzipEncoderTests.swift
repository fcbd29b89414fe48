import Storage
import Testing

@Suite("Compressing to gzip")
struct GzipEncoderTests {
    static let contents: [[UInt8]] = [
        [], [0], Array("revenue,2025-10,1312345.67\n".utf8),
        Array(repeatElement(Array("EMEA;1.234,50\n".utf8), count: 50_000).joined()),
        noise(300_000),
    ]

    static func noise(_ count: Int) -> [UInt8] {
        var random = SeededRandom(seed: 42)
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    @Test("gzip itself reads what we write", arguments: contents)
    func readByGzip(_ content: [UInt8]) throws {
        let gzip = try GzipEncoder.gzip(content)
        #expect(try output(of: "/usr/bin/env", ["gzip", "-dc"], input: gzip) == content)
    }

    @Test("The header has no name, no time and always the same system", arguments: contents)
    func header(_ content: [UInt8]) throws {
        let gzip = try GzipEncoder.gzip(content)
        #expect(Array(gzip.prefix(10)) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])
    }

    @Test("The cuts between chunks do not change a byte", arguments: [1, 7, 4096, 100_000])
    func chunks(_ size: Int) throws {
        let content = Self.contents[3] + Self.noise(1000)
        let encoder = try GzipEncoder()
        var gzip: [UInt8] = []
        for start in stride(from: 0, to: content.count, by: size) {
            gzip += try encoder.push(Array(content[start..<min(start + size, content.count)]))
        }
        gzip += try encoder.finish()
        #expect(gzip == (try GzipEncoder.gzip(content)))
    }
}
