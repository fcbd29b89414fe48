import SalesCore
import Testing

@Suite("What became of an input file")
struct UploadSummaryTests {
    @Test("Kept in JSON")
    func codes() throws {
        var counts = LineCounts()
        counts.accepted = 3
        counts.skipped.header = 1
        let summary = UploadSummary(
            file: "a.csv", sha256: "1", bytes: 120, counts: counts, notices: ["unused column"])
        #expect(try throughJSON(summary) == summary)
    }
}
