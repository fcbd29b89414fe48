import SalesCore
import Testing

@testable import Ingest

@Suite("The count of every line")
struct LineLedgerTests {
    private func block(_ drafts: [Bool], accepted: Int = 0, lines: Int) -> BlockOutcome {
        var outcome = BlockOutcome()
        outcome.lineCount = lines
        for _ in 0..<accepted { outcome.accept(1, lastStart: 0) }
        for (index, footer) in drafts.enumerated() {
            outcome.add(
                .init(
                    start: index + 1, end: index + 2, column: nil, reason: "", remedy: "",
                    mayBeFooter: footer, line: index))
        }
        return outcome
    }

    @Test("Blocks may come in any order; rejects go out in the order of the file")
    func order() throws {
        var lines: [Int] = []
        var ledger = LineLedger(file: "f", counts: LineCounts(), line: 1)
        try ledger.add(block([false], lines: 10), sequence: 1) { lines.append($0.line) }
        #expect(lines.isEmpty)
        try ledger.add(block([false], lines: 5), sequence: 0) { lines.append($0.line) }
        #expect(lines == [2, 7])
        #expect(ledger.counts.rejected == 2)
    }

    @Test("A footer is what no record follows")
    func footer() throws {
        var rejected = 0
        var ledger = LineLedger(file: "f", counts: LineCounts(), line: 0)
        try ledger.add(block([true], accepted: 1, lines: 2), sequence: 0) { _ in rejected += 1 }
        try ledger.add(block([], accepted: 1, lines: 1), sequence: 1) { _ in rejected += 1 }
        #expect(rejected == 1)
        try ledger.add(block([true, true], lines: 2), sequence: 2) { _ in rejected += 1 }
        ledger.finish()
        #expect(rejected == 1)
        #expect(ledger.counts.skipped.footer == 2)
    }

    @Test("A long run of such lines is a fault, to its last line")
    func tooLong() throws {
        var rejected = 0
        var ledger = LineLedger(file: "f", counts: LineCounts(), line: 0)
        let drafts = [Bool](repeating: true, count: 13)
        try ledger.add(block(drafts, lines: 13), sequence: 0) { _ in rejected += 1 }
        ledger.finish()
        #expect(rejected == 13)
        #expect(ledger.counts.skipped.footer == 0)
    }
}
