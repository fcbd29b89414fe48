import SalesCore
import Testing

@testable import Ingest

@Suite("Crosstab lines in their counts")
struct CrosstabBlockTests {
    @Test("Whatever the cells hold, each line ends in one count", arguments: 0..<6)
    func counts(seed: Int) async throws {
        var random = SplitMix(state: UInt64(seed) &+ 99)
        let cells = ["", "1", "2.50", "x", "-", "1,000", "\"3\"", "Total", "2025-01"]
        let labels = ["North", "", "Total", "\"So\"\"uth\"", "region", "Grand Total"]
        var text = "region,2025-01,2025-02,2025-03\n"
        let count = Int.random(in: 1...60, using: &random)
        for _ in 0..<count {
            let fields =
                [labels.randomElement(using: &random) ?? ""]
                + (0..<Int.random(in: 2...4, using: &random)).map { _ in
                    cells.randomElement(using: &random) ?? ""
                }
            text += fields.joined(separator: ",") + "\n"
        }
        text += "North,1,2,3\n"
        let spec = salesSpec(
            layout: .crosstab(metric: nil, value: "revenue"),
            columns: [
                ColumnSpec(name: "date", type: .date), ColumnSpec(name: "region", type: .text),
                ColumnSpec(name: "revenue", type: .money),
            ])
        let run = try await ingest(text, spec)
        #expect(run.counts.read == count + 2)
        #expect(run.counts.rejected == run.rejects.count)
        let slow = try await ingest(
            Array(text.utf8), spec, workers: 2, blockSize: 64, lane: .slowOnly)
        #expect(slow == run)
    }
}
