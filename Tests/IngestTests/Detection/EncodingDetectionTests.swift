import SalesCore
import Testing

@testable import Ingest

@Suite("How bytes stand for characters")
struct EncodingDetectionTests {
    private func encoding(_ head: [UInt8], isWhole: Bool = true) -> TextEncoding {
        EncodingEvidence(head: head, isWhole: isWhole).encoding
    }

    @Test("Byte order marks")
    func marks() {
        #expect(EncodingEvidence(head: [0xEF, 0xBB, 0xBF, 0x61], isWhole: true).markLength == 3)
        #expect(encoding([0xFF, 0xFE, 0x61, 0]) == .utf16LittleEndian)
        #expect(encoding([0xFE, 0xFF, 0, 0x61]) == .utf16BigEndian)
    }

    @Test("UTF-16 without a mark")
    func wide() {
        let units = Array("date,region\n".utf16)
        #expect(encoding(units.flatMap { [UInt8($0 & 0xFF), 0] }) == .utf16LittleEndian)
        #expect(encoding(units.flatMap { [0, UInt8($0 & 0xFF)] }) == .utf16BigEndian)
    }

    @Test("Valid UTF-8 is UTF-8; what is not is Windows-1252 or Latin-1")
    func eightBit() {
        #expect(encoding(Array("Zürich".utf8)) == .utf8)
        #expect(encoding(Array("Z".utf8) + [0xFC] + Array("rich".utf8)) == .latin1)
        #expect(encoding([0x80, 0x2C, 0x35]) == .windows1252)
    }

    @Test("A character cut by the end of the sample is no fault; by the end of the file it is")
    func cut() {
        #expect(encoding([0x61, 0xC3], isWhole: false) == .utf8)
        #expect(encoding([0x61, 0xC3], isWhole: true) == .latin1)
    }

    @Test("Other scripts have zeros only in their marks")
    func scripts() {
        let units = Array("дата,регион\nсто,юг\n".utf16)
        #expect(
            encoding(units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == .utf16LittleEndian)
        #expect(
            encoding(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == .utf16BigEndian)
    }

    @Test("A few bytes of another encoding do not turn all the others")
    func mixed() {
        let good = Array("Zürich,Köln,Basel\n".utf8)
        #expect(encoding(good + [0x5A, 0xFC, 0x72, 0x0A]) == .utf8)
        #expect(encoding(Array("Basel\n".utf8) + [0x5A, 0xFC, 0x72, 0x0A]) == .latin1)
    }

    @Test("The spec has the last word")
    func declared() {
        let evidence = EncodingEvidence(
            head: Array("Zürich".utf8), isWhole: true, declared: .windows1252)
        #expect(evidence.encoding == .windows1252)
    }

    @Test(
        "UTF-8 as Unicode defines it",
        arguments: [
            ([0xC0, 0x80], false), ([0xED, 0xA0, 0x80], false), ([0xF4, 0x90, 0x80, 0x80], false),
            ([0xF0, 0x9F, 0x98, 0x80], true), ([0xE2, 0x82], false), ([0x80], false), ([], true),
            ([0xE0, 0x9F, 0xBF], false), ([0xF0, 0x8F, 0xBF, 0xBF], false),
        ] as [([UInt8], Bool)])
    func validity(_ bytes: [UInt8], _ isValid: Bool) {
        #expect(UTF8Validity.isValid(bytes) == isValid)
        #expect((String(validating: bytes, as: UTF8.self) != nil) == isValid)
    }

    @Test(
        "Encodings read the same records",
        arguments: [
            TextEncoding.utf8, .utf16LittleEndian, .utf16BigEndian, .latin1, .windows1252,
        ])
    func sameRecords(_ encoding: TextEncoding) async throws {
        let text = "date,region,revenue,units\n2025-01-01,Zürich,1.50,1\n"
        let bytes: [UInt8] =
            switch encoding {
            case .utf8: Array(text.utf8)
            case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
            case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
            case .latin1, .windows1252: text.unicodeScalars.map { UInt8($0.value) }
            }
        let run = try await ingest(bytes, salesSpec())
        #expect(run.records.map(\.fields) == [["Zürich", "1.5", "1"]])
    }
}
