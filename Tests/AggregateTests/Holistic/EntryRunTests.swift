import Testing

@testable import Aggregate

@Suite("Runs of entries")
struct EntryRunTests {
    private let entries = (0..<2500).map { HolisticEntry(key: UInt128($0), group: 3) }

    @Test("Read back piece by piece from the scratch space")
    func scratch() throws {
        let scratch = MemoryScratch()
        let run = try EntryRun(in: scratch, scale: 2, level: 1) { body in
            try body(entries[..<1000])
            try body(entries[1000...])
        }
        #expect(run.pieceCount == 2)
        #expect(try (0..<2).flatMap(run.piece) == entries)
        #expect(scratch.size == 2500 * 48)
    }

    @Test("In memory a run is one piece, and none without entries")
    func memory() throws {
        #expect(try EntryRun(entries, scale: 0).piece(0) == entries)
        #expect(EntryRun([], scale: 0).pieceCount == 0)
    }
}
