import SalesCore
import Testing

@testable import Ingest

@Suite("Text as the bytes of an encoding")
struct TextEncoderTests {
    @Test("What is written is read again", arguments: TextEncoding.allCases)
    func roundTrip(encoding: TextEncoding) {
        let text = "a,\"é\"\r\nÄÿ½"
        let encoder = TextEncoder(encoding: encoding)
        #expect(encoder.unwritable(in: text) == nil)
        #expect(encoder.text(of: encoder.bytes(of: text)[...]) == text)
    }

    @Test(
        "What an encoding does not have is told, and is a question mark",
        arguments: [
            (TextEncoding.latin1, "5 €", "5 ?"), (.windows1252, "Łódź", "?ód?"),
            (.latin1, "日", "?"),
        ])
    func unwritable(encoding: TextEncoding, text: String, written: String) {
        let encoder = TextEncoder(encoding: encoding)
        #expect(encoder.unwritable(in: text) != nil)
        #expect(encoder.text(of: encoder.bytes(of: text)[...]) == written)
    }

    @Test("Windows-1252 has its own upper controls; UTF-16 has everything")
    func examples() {
        #expect(TextEncoder(encoding: .windows1252).bytes(of: "€Ÿ") == [0x80, 0x9F])
        #expect(
            TextEncoder(encoding: .utf16LittleEndian).bytes(of: "a😀")
                == [0x61, 0, 0x3D, 0xD8, 0x00, 0xDE])
        #expect(TextEncoder(encoding: .utf16BigEndian).bytes(of: "a") == [0, 0x61])
    }

    @Test("Line ends at the end are counted in bytes")
    func lineEnds() {
        #expect(TextEncoder(encoding: .utf8).trailingLineEnds(of: Array("a\r\n".utf8)[...]) == 2)
        #expect(TextEncoder(encoding: .utf8).trailingLineEnds(of: Array("a".utf8)[...]) == 0)
        #expect(
            TextEncoder(encoding: .utf16LittleEndian).trailingLineEnds(of: [0x61, 0, 0x0A, 0]) == 2)
    }
}
