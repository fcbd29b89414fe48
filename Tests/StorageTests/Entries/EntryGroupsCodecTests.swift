import SalesCore
import Testing

@testable import Storage

@Suite("Groups of entries as bytes")
struct EntryGroupsCodecTests {
    private let kept = Samples.entries([[1], [2, 3]])

    @Test("Read back as they were, pieces on demand")
    func readBack() throws {
        let read = EntryGroupsCodec.decode(
            EntryGroupsCodec.encode(kept), mark: EntryGroupsCodec.text(of: kept.mark),
            piece: { try kept.piece($0) })
        #expect(read == kept)
        #expect(read?.groups == kept.groups)
        #expect(read?.pieceCount == 2)
        #expect(try read?.piece(1) == [2, 3])
    }

    @Test("Months of weeks stay what they are")
    func weeks() {
        let groups = KeptEntries.Groups(
            months: [.month(2025, 1, isFiscal: true), .month(2025, 12)], members: [],
            codes: [[[0, 1]]], runs: [[]])
        let weekly = KeptEntries(groups: groups, pieceCount: 0, mark: kept.mark) { _ in [] }
        let read = EntryGroupsCodec.decode(
            EntryGroupsCodec.encode(weekly), mark: EntryGroupsCodec.text(of: kept.mark),
            piece: { _ in [] })
        #expect(read?.groups == groups)
    }

    @Test("Damage never crashes; what is cut is found")
    func damaged() {
        let bytes = EntryGroupsCodec.encode(kept)
        let mark = EntryGroupsCodec.text(of: kept.mark)
        for count in 0..<bytes.count {
            #expect(
                EntryGroupsCodec.decode(Array(bytes[..<count]), mark: mark, piece: { _ in [] })
                    == nil)
        }
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x80
            _ = EntryGroupsCodec.decode(changed, mark: mark, piece: { _ in [] })
        }
        #expect(EntryGroupsCodec.decode(bytes, mark: "x", piece: { _ in [] }) == nil)
    }
}
