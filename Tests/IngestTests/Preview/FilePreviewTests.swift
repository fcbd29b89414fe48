import SalesCore
import Testing

@testable import Ingest

@Suite("How a file is understood")
struct FilePreviewTests {
    private func preview(_ bytes: [UInt8]) throws -> FilePreview {
        try FilePreview(file: "export.csv", read: reader(of: bytes))
    }

    @Test("Each choice with its evidence")
    func evidence() throws {
        let preview = try preview(
            Array("Datum;Region;Umsatz\n31.01.2025;Z".utf8) + [0xFC]
                + Array("rich;1.234,50\n28.02.2025;Bern;7,5\n".utf8))
        #expect(preview.encoding.encoding == .latin1)
        #expect(preview.dialect.delimiterName == "semicolon")
        #expect(preview.header == ["Datum", "Region", "Umsatz"])
        #expect(preview.columns.map(\.type) == [.date, .text, .decimal])
        #expect(preview.columns[1].examples == ["Zürich", "Bern"])
        #expect(preview.counts.accepted == 2)
        #expect(preview.problems.isEmpty)
        #expect(!preview.reasons.delimiter.isEmpty && !preview.headerReason.isEmpty)
    }

    @Test("A header without lines is a problem, not a failure")
    func noLines() throws {
        let preview = try preview(Array("a,b,c\n".utf8))
        #expect(preview.header == ["a", "b", "c"])
        #expect(preview.problems.map(\.problem) == ["there is no record below the header"])
    }

    @Test("An empty file and a workbook are failures")
    func failures() {
        #expect(throws: IngestFailure.empty(file: "export.csv")) { try preview([]) }
        #expect(throws: IngestFailure.notText(file: "export.csv", .zip)) {
            try preview(Array("PK\u{3}\u{4}xxxx".utf8))
        }
    }

    @Test("Counts go over the whole file, not the sample")
    func wholeFile() throws {
        let lines = (0..<12_000).map { "2025-01-01,name \($0),\($0)\n" }.joined()
        let preview = try preview(Array(("date,name,n\n" + lines + "odd\n").utf8))
        #expect(preview.counts.accepted == 12_001)
        #expect(preview.problems.map(\.line) == [12_002])
    }

    @Test("Repeated headers and totals say nothing about a column")
    func roles() throws {
        let text = "date,amount\n2025-01-31,1.50\ndate,amount\n2025-02-28,2.50\nTotal,4.00\n"
        let preview = try preview(Array(text.utf8))
        #expect(preview.columns.map(\.type) == [.date, .decimal])
        #expect(preview.columns.map(\.cells) == [2, 2])
        #expect(preview.problems.isEmpty)
    }

    @Test("Cells that do not fit their column, in the order of their lines")
    func misfits() throws {
        let lines = (1...9).map { "2025-01-0\($0),€\($0).50" }
        let text = (["date,amount"] + lines + ["2025-02-31,$9.50", "2025-02-01,#REF!"])
            .joined(separator: "\n")
        let preview = try preview(Array(text.utf8))
        #expect(preview.problems.map(\.line) == [11, 11, 12])
        #expect(preview.problems.map(\.column) == ["date", "amount", "amount"])
        #expect(preview.problemCount == 3)
    }
}
