import SalesCore
import Testing

@Suite("What an upload keeps beside its sums")
struct KeptEntriesTests {
    private func kept(_ mark: UInt64) -> KeptEntries {
        KeptEntries(
            groups: .init(months: [], members: [], codes: [], runs: []), pieceCount: 2,
            mark: KeyDigest(high: 0, low: mark)
        ) { [UInt8($0)] }
    }

    @Test("Loads a piece when it is asked for")
    func loads() throws { #expect(try kept(1).piece(1) == [1]) }

    @Test("Is told apart by its mark and by the months that count no more")
    func marks() {
        let months: Set<Period> = [.month(2025, 1)]
        #expect(kept(1) == kept(1))
        #expect(kept(1) != kept(2))
        #expect(kept(1).hiding(months) != kept(1))
        #expect(kept(1).hiding(months).hiding([.month(2025, 2)]).hiddenMonths.count == 2)
    }
}
