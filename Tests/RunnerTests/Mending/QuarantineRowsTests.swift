import Foundation
import Ingest
import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("A quarantine file that comes back")
struct QuarantineRowsTests {
    private let workshop: Workshop
    private static let raw = ["2025-10-01,\"Öst\",=1", "-5", "'=x", "a;b", "x\r\ny", " padded "]

    init() throws { workshop = try Workshop() }

    private var path: String { workshop.path + "/q.csv" }

    private func written() throws -> String {
        let file = QuarantineFile(path: path)
        for (index, raw) in Self.raw.enumerated() {
            try file.add(
                Reject(
                    file: "a.csv", line: index + 2, column: "c", reason: "no, \"it\" is not",
                    remedy: "do", rawLine: raw))
        }
        _ = try file.finish()
        return try workshop.text("q.csv")
    }

    @Test("What was written is read, with every apostrophe undone")
    func plain() throws {
        _ = try written()
        let rows = try QuarantineRows.read(path)
        #expect(zip(rows, Self.raw).map { $0.text(insteadOf: $1) } == Self.raw)
        #expect(rows[1].rawLine == "'-5")
        #expect(rows.map(\.line) == Array(2...7))
        #expect(rows.allSatisfy { $0.file == "a.csv" && $0.reason == "no, \"it\" is not" })
        #expect(rows.map(\.place) == [2, 3, 4, 5, 6, 8])
    }

    @Test("A spreadsheet may save it with semicolons or tabs, line ends, marks and gzip of its own")
    func resaved() throws {
        let header = "file,line,column,reason,remedy,raw_line"
        for (delimiter, end, mark) in [
            (";", "\r\n", "\u{FEFF}"), ("\t", "\n", ""), (";", "\r", ""),
        ] {
            let row = ["a.csv", "7", "c", "r", "m", "\"2025-10-01,\"\"x\"\",5\""]
            let text =
                mark + header.replacing(",", with: delimiter) + end
                + row.joined(separator: delimiter) + end
            for encoding in [TextEncoding.utf8, .utf16LittleEndian] {
                let bytes = TextEncoder(encoding: encoding).bytes(of: text)
                try workshop.write(bytes, to: "q.csv")
                #expect(try QuarantineRows.read(path).map(\.rawLine) == ["2025-10-01,\"x\",5"])
            }
            try workshop.write(try GzipEncoder.gzip(Array(text.utf8)), to: "q.csv")
            #expect(try QuarantineRows.read(path).map(\.line) == [7])
        }
    }

    @Test("The apostrophe goes, too, when what it guarded was mended", arguments: ["'5", "5"])
    func mendedStart(cell: String) {
        let row = QuarantineRow(place: 2, file: "a", line: 2, reason: nil, rawLine: cell)
        #expect(row.text(insteadOf: "-5") == "5")
        #expect(row.text(insteadOf: "x") == cell, "an apostrophe of its owner's stays")
    }

    @Test("Columns may stand in any order, and those that only explain may be gone")
    func columns() throws {
        try workshop.write("Raw_Line,Line,File,note\n\"x,1\", 3 ,a.csv,hm\n,,,\n", to: "q.csv")
        #expect(
            try QuarantineRows.read(path) == [
                QuarantineRow(place: 2, file: "a.csv", line: 3, reason: nil, rawLine: "x,1")
            ])
    }

    @Test(
        "What is no quarantine file is told",
        arguments: ["date,region\n1,2\n", "file,line\na,1\n", "just text\nmore\n"])
    func foreign(text: String) throws {
        try workshop.write(text, to: "q.csv")
        #expect(throws: MendFailure.notQuarantine(path: path)) { try QuarantineRows.read(path) }
    }

    @Test(
        "A row that cannot be placed is told with its line",
        arguments: [
            ("a.csv,x,raw", "its line is no number"), ("a.csv,0,raw", "its line is no number"),
            ("a.csv,7", "it has too few cells"),
        ])
    func broken(row: String, reason: String) throws {
        try workshop.write("file,line,raw_line\na.csv,1,ok\n\(row)\n", to: "q.csv")
        #expect(throws: MendFailure.brokenRow(path: path, place: 3, reason: reason)) {
            try QuarantineRows.read(path)
        }
    }

    @Test("A file that is not there is told")
    func missing() {
        #expect(throws: RunFailure.missingExport(path: path)) { try QuarantineRows.read(path) }
    }
}
