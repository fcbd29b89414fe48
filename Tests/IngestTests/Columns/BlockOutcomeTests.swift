import SalesCore
import Testing

@testable import Ingest

@Suite("What became of a block's lines")
struct BlockOutcomeTests {
    private func draft(_ start: Int, footer: Bool) -> BlockOutcome.Draft {
        .init(
            start: start, end: start + 1, column: nil, reason: "", remedy: "", mayBeFooter: footer)
    }

    @Test("Only what stands behind the last record may be a footer")
    func footers() {
        var outcome = BlockOutcome()
        outcome.add(draft(10, footer: true))
        outcome.accept(1, lastStart: 20)
        outcome.add(draft(30, footer: true))
        outcome.add(draft(40, footer: true))
        #expect(outcome.footerCount == 2)
        #expect(outcome.hasRecords)
    }

    @Test("A fault at the end is no footer")
    func faultLast() {
        var outcome = BlockOutcome()
        outcome.add(draft(10, footer: true))
        outcome.add(draft(20, footer: false))
        #expect(outcome.footerCount == 0)
    }

    @Test("Lines are counted with the line ends inside quotes")
    func lines() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,\"a\n\nb\",1,1\nx,N,1,1\n2025-01-02,N,1,1\ny,N,1,1\n",
            salesSpec())
        #expect(run.rejects.map(\.line) == [5, 7])
    }

    @Test("A very long raw line is kept whole, so that it can be mended")
    func longLine() async throws {
        let long = String(repeating: "x", count: 100_000)
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,N,1,1\n2025-01-02,\(long),x,1\n", salesSpec())
        let raw = try #require(run.rejects.first?.rawLine)
        #expect(raw == "2025-01-02,\(long),x,1")
    }
}
