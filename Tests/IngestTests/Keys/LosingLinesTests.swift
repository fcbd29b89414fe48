import Testing

@testable import Ingest

@Suite("Lines that lose")
struct LosingLinesTests {
    @Test("A set of line numbers, told once each")
    func membership() {
        var losing = LosingLines()
        for line: UInt32 in [2, 64, 63, 100_000, 64] { losing.insert(line) }
        #expect(losing.count == 4)
        #expect((0...100_100).filter { losing.contains(UInt32($0)) } == [2, 63, 64, 100_000])
        #expect(!losing.contains(.max))
    }

    @Test("Winners are kept only where they are to be told")
    func winners() {
        let winner = LosingLines.Winner(file: "a.csv", line: 3)
        var counted = LosingLines()
        counted.insert(7, winner: winner)
        #expect(counted.winners == nil)
        var told = LosingLines(tellsWinners: true)
        told.insert(7, winner: winner)
        #expect(told.winners == [7: winner])
    }
}
