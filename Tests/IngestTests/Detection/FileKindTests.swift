import SalesCore
import Testing

@testable import Ingest

@Suite("Files that are not CSV")
struct FileKindTests {
    @Test(
        "Are named for what they are",
        arguments: [
            (Array("PK\u{3}\u{4}....xl/workbook.xml".utf8), FileKind.excelWorkbook),
            (Array("PK\u{3}\u{4}....readme.txt".utf8), .zip),
            ([0xD0, 0xCF, 0x11, 0xE0], .oldExcelWorkbook),
            ([0x1F, 0x8B, 8, 0], .gzip), (Array("%PDF-1.7".utf8), .pdf),
            (Array("BZh9".utf8), .otherArchive), ([0x37, 0x7A, 0xBC, 0xAF, 0x27], .otherArchive),
            (
                Array("PK\u{3}\u{4}..mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8),
                .openDocument
            ),
            (Array("{\\rtf1\\ansi".utf8), .rtf), (Array("<?xml version=\"1.0\"?><a/>".utf8), .xml),
            (Array("<?xml version=\"1.0\"?><html>".utf8), .html),
            (Array("[{\"date\": \"2025-01-01\"}]".utf8), .json),
            (Array("{\n \"a\" : 1}".utf8), .json),
            ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
            ([0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0], .utf32),
            (Array("<!DOCTYPE html><html>".utf8), .html), (Array("\n <HTML>".utf8), .html),
            (Array("PAR1".utf8), .parquet), (Array("SQLite format 3\u{0}".utf8), .sqlite),
            ([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0], .binary),
        ] as [([UInt8], FileKind)])
    func kinds(_ head: [UInt8], _ kind: FileKind) {
        #expect(FileKind(head: head) == kind)
    }

    @Test(
        "Text is text",
        arguments: [
            "date,region\n", "a\u{1F}b\u{1F}c\n1\u{1F}2\u{1F}3\n", "{a},b\n", "[x],y\n1,2\n",
            "PK,name\n1,2\n", "\u{FEFF}a;b",
            "a\tb\u{0}c and much more text besides, so that one stray byte is no proof of anything\n",
        ])
    func text(_ head: String) {
        #expect(FileKind(head: Array(head.utf8)) == nil)
    }

    @Test("The pipeline says so, with the remedy")
    func failure() async throws {
        await #expect(throws: IngestFailure.notText(file: "export.csv", .pdf)) {
            try await ingest("%PDF-1.7\n1 0 obj\n", salesSpec())
        }
        #expect(FileKind.allCases.allSatisfy { !$0.name.isEmpty && !$0.remedy.isEmpty })
    }
}
