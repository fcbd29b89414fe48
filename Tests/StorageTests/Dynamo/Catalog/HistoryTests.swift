import SalesCore
import Testing

@testable import Storage

@Suite("What was restated")
struct HistoryTests {
    private func restatement(_ before: Int, _ now: Int) -> Restatement {
        Restatement(
            cell: ChangedCell(
                address: CellAddress(metric: "revenue", period: .month(2025, 2)),
                before: ExactDecimal(before), now: ExactDecimal(now)),
            unit: .count, sources: [], asOf: Samples.asOf, runID: "r")
    }

    @Test("Each is kept once in a row, told by one run, and read back as it was written")
    func tells() throws {
        var history = History()
        history.append([restatement(1, 2), restatement(1, 2), restatement(2, 3)])
        #expect(history.restatements.count == 2)
        #expect(history.restatements(toldBy: "a").isEmpty)
        history.tell(in: "a")
        history.tell(in: "b")
        history.append([restatement(3, 4)])
        history.tell(in: "b")
        #expect(history.restatements(toldBy: "a").map(\.cell.now) == [2, 3])
        #expect(history.restatements(toldBy: "b").map(\.cell.now) == [4])
        let bytes = try StableJSON.bytes(history)
        #expect(try StableJSON.decode(History.self, from: bytes) == history)
    }

    @Test("A report is superseded once, in the order of the keys' bytes")
    func reports() {
        var history = History()
        for (key, run) in [("b", "1"), ("Z", "2"), ("b", "3")] {
            history.supersede([SupersededReport(report: key, runID: run, asOf: Samples.asOf)])
        }
        #expect(history.reports.map(\.runID) == ["2", "1"])
    }
}
