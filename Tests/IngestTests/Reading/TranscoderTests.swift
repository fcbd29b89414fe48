import SalesCore
import Testing

@testable import Ingest

@Suite("Other encodings become UTF-8")
struct TranscoderTests {
    private func text(_ bytes: [UInt8], _ encoding: TextEncoding, pieces: Int = 1) -> String {
        var transcoder = Transcoder(encoding: encoding)
        var output: [UInt8] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            transcoder.append(rest.prefix(pieces), to: &output)
            rest = rest.dropFirst(pieces)
        }
        transcoder.finish(to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    @Test("Latin-1 and Windows-1252 differ in 27 signs, the euro among them")
    func single() {
        #expect(text([0x5A, 0xFC, 0x80], .windows1252) == "Zü€")
        #expect(text([0x5A, 0xFC, 0x80], .latin1) == "Zü\u{80}")
    }

    @Test("UTF-16, cut anywhere", arguments: [1, 2, 3, 100])
    func utf16(_ pieces: Int) {
        let sample = "aü€𝄞"
        let units = Array(sample.utf16)
        let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(text(little, .utf16LittleEndian, pieces: pieces) == sample)
        #expect(text(big, .utf16BigEndian, pieces: pieces) == sample)
    }

    @Test("What UTF-16 cannot mean is shown as such")
    func damaged() {
        #expect(text([0x00, 0xD8, 0x41, 0x00], .utf16LittleEndian) == "\u{FFFD}A")
        #expect(text([0x00, 0xDC], .utf16LittleEndian) == "\u{FFFD}")
        #expect(text([0x41, 0x00, 0x42], .utf16LittleEndian) == "A\u{FFFD}")
    }
}
