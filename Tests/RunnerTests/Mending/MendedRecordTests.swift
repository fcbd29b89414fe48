import Ingest
import SalesCore
import Testing

@testable import Runner

@Suite("A rejected record beside what came back")
struct MendedRecordTests {
    private func outcome(
        _ raw: String, _ returned: String, reason: String? = "why",
        encoding: TextEncoding = .utf8
    ) throws -> MendedRecord.Outcome {
        try MendedRecord(
            reject: Reject(
                file: "a.csv", line: 7, column: nil, reason: "why", remedy: "", rawLine: raw),
            row: QuarantineRow(
                place: 2, file: "a.csv", line: 7, reason: reason, rawLine: returned),
            dialect: Dialect(encoding: encoding), header: ["date", "region"]
        ).outcome()
    }

    @Test(
        "What an editor does to blanks and line ends is no change",
        arguments: [("a,b", " a,b "), ("a,\"x\r\ny\"", "a,\"x\ny\""), ("a,b ", "a,b\n")])
    func untouched(raw: String, returned: String) throws {
        #expect(try outcome(raw, returned) == .untouched)
    }

    @Test("A line is never left out by emptying it", arguments: ["", "  ", "\n"])
    func emptied(returned: String) throws { #expect(try outcome("a,b", returned) == .emptied) }

    @Test("New text keeps the line ends that the record had inside")
    func changed() throws {
        #expect(try outcome("a,b", "a,c\n") == .changed("a,c", records: 1))
        #expect(try outcome("\"x\r\ny\"", "\"x\nz\"") == .changed("\"x\r\nz\"", records: 1))
        #expect(try outcome("\"x\ry\"", "\"x\r\nz\"") == .changed("\"x\rz\"", records: 1))
    }

    @Test("A quote closed gives back the lines that it had taken, and no more")
    func closedQuote() throws {
        #expect(try outcome("a,\"b\nc,d", "a,\"b\"\nc,d") == .changed("a,\"b\"\nc,d", records: 2))
        #expect(throws: MendFailure.moreLines(file: "a.csv", line: 7, records: 2)) {
            try outcome("a,b", "a\nb")
        }
        #expect(throws: MendFailure.openQuote(file: "a.csv", line: 7)) {
            try outcome("a,b", "a,\"b")
        }
    }

    @Test("A row of another state of the export is refused; reasons may have lost characters")
    func otherState() throws {
        #expect(throws: MendFailure.otherState(file: "a.csv", line: 7)) {
            try outcome("a,b", "a,c", reason: "because")
        }
        #expect(try outcome("a,b", "a,c", reason: nil) == .changed("a,c", records: 1))
        #expect(try outcome("a,b", "a,c", reason: " why ") == .changed("a,c", records: 1))
    }

    @Test("Text that a spreadsheet cut is refused")
    func cut() throws {
        let long = String(repeating: "x", count: 40_000)
        #expect(throws: MendFailure.cut(file: "a.csv", line: 7)) {
            try outcome(long, String(long.prefix(32_767)))
        }
        #expect(try outcome(long, "short") == .changed("short", records: 1))
    }

    @Test("Characters that were lost on the way are refused, those that were replaced are not")
    func lost() throws {
        #expect(throws: MendFailure.lostCharacters(file: "a.csv", line: 7, "Ł")) {
            try outcome("Łódź,x", "?ód?,5")
        }
        #expect(throws: MendFailure.lostCharacters(file: "a.csv", line: 7, "\u{FFFD}")) {
            try outcome("M\u{FFFD}ller,x", "M\u{FFFD}ller,5")
        }
        #expect(try outcome("Łódź,x", "Lodz,5") == .changed("Lodz,5", records: 1))
        #expect(try outcome("M\u{FFFD}ller", "Müller") == .changed("Müller", records: 1))
    }

    @Test("A character that the export's encoding lacks is told with its column")
    func unwritable() throws {
        #expect(
            throws: MendFailure.unwritable(
                file: "a.csv", line: 7, column: "region", "Ł", encoding: .windows1252)
        ) { try outcome("a,x", "a,\"Łódź\"", encoding: .windows1252) }
    }
}
