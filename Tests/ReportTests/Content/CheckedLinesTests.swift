import SalesCore
import Testing

@testable import Report

@Suite("A checked text in pieces")
struct CheckedLinesTests {
    @Test("Pieces hold the whole text, line by line")
    func wholeText() {
        let lines = CheckedLines("One.\r\n\nTwo 2.", CheckReport(claims: [claim(10, 11)])).lines
        #expect(lines.map { $0.map(\.text).joined() } == ["One.", "", "Two 2."])
        #expect(lines[2].map(\.claims) == [[], [0], []])
    }

    @Test("Overlapping claims share the piece that both hold")
    func overlaps() {
        let report = CheckReport(claims: [claim(0, 6), claim(4, 9)])
        #expect(
            CheckedLines("abcdefghij", report).lines == [
                [
                    .init(text: "abcd", claims: [0]), .init(text: "ef", claims: [0, 1]),
                    .init(text: "ghi", claims: [1]), .init(text: "j", claims: []),
                ]
            ])
    }

    @Test("Offsets are scalars, and those past the end mark nothing")
    func offsets() {
        let report = CheckReport(claims: [claim(5, 6), claim(40, 50)])
        let pieces = CheckedLines("👩‍👩‍👧7", report).lines[0]
        #expect(pieces.filter { !$0.claims.isEmpty }.map(\.text) == ["7"])
    }

    private func claim(_ start: Int, _ end: Int) -> Claim {
        Claim(
            sentence: 0, start: start, end: end, text: "", kind: .number, verdict: .supported,
            cells: [], reason: "")
    }
}
