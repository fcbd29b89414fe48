import SalesCore
import Testing

@testable import Ingest

@Suite("The lines of rows")
struct RowLinesTests {
    @Test(
        "Quoted line ends, blank and ragged lines move the rows below them",
        arguments: [Lane.whicheverFits, .slowOnly])
    func lines(lane: Lane) async throws {
        let text = """
            date,region,revenue,units
            2025-01-01,A,1,1
            2025-01-01,"B
            and more",1,1

            2025-01-01,C
            2025-01-01,D,1,1

            """
        let seen = try await ingest(
            Array(text.utf8), keyedSpec(["region"]), pass: .collecting, lane: lane)
        #expect(seen.keys.map(\.line) == [2, 3, 7])
    }

    @Test("Over many blocks and batches, every line has its number", arguments: [100, 1 << 20])
    func many(blockSize: Int) async throws {
        var text = "date,region,revenue,units\n"
        for line in 2...9_000 { text += "2025-01-01,R\(line),1,1\n" }
        let seen = try await ingest(
            Array(text.utf8), keyedSpec(["region"]), pass: .collecting, workers: 2,
            blockSize: blockSize)
        #expect(seen.keys.map(\.line) == (2...9_000).map(UInt32.init))
    }
}
