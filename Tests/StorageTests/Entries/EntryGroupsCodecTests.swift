import SalesCore
import Testing

@testable import Storage

@Suite("Groups of entries as bytes")
struct EntryGroupsCodecTests {
    private let kept = Samples.entries([[1], [2, 3]])
    private let damage = StorageFailure.corrupt(path: "memory", what: "groups")

    @Test("Read back as they were, pieces on demand")
    func readBack() throws {
        let read = try EntryGroupsCodec.decode(
            EntryGroupsCodec.encode(kept), mark: EntryGroupsCodec.text(of: kept.mark),
            damaged: damage,
            piece: { try kept.piece($0) })
        #expect(read == kept)
        #expect(try read?.groups() == kept.groups())
        #expect(read?.pieceCount == 2)
        #expect(try read?.piece(1) == [2, 3])
    }

    @Test("Entries of an earlier version are told apart, and stay so when they are written again")
    func withoutTimes() throws {
        let bytes = try EntryGroupsCodec.encode(
            Samples.entries([[1], [2, 3]], hasTimes: false))
        #expect(bytes.first == 2)
        let decoded = EntryGroupsCodec.decode(
            bytes, mark: EntryGroupsCodec.text(of: kept.mark), damaged: damage,
            piece: { try kept.piece($0) })
        let read = try #require(decoded)
        #expect(!read.hasTimes)
        #expect(try read.groups() == kept.groups())
        #expect(try EntryGroupsCodec.encode(read) == bytes)
        #expect(try EntryGroupsCodec.encode(kept).first == 3)
    }

    @Test("Months of weeks stay what they are")
    func weeks() throws {
        let groups = KeptEntries.Groups(
            months: [.month(2025, 1, isFiscal: true), .month(2025, 12)], members: [],
            codes: [[[0, 1]]], runs: [[]])
        let weekly = KeptEntries(groups: groups, pieceCount: 0, mark: kept.mark) { _ in [] }
        let read = try EntryGroupsCodec.decode(
            EntryGroupsCodec.encode(weekly), mark: EntryGroupsCodec.text(of: kept.mark),
            damaged: damage,
            piece: { _ in [] })
        #expect(try read?.groups() == groups)
    }

    @Test("Damage never crashes; what is cut is found")
    func damaged() throws {
        let bytes = try EntryGroupsCodec.encode(kept)
        let mark = EntryGroupsCodec.text(of: kept.mark)
        for count in 0..<bytes.count {
            #expect(throws: damage) {
                let read = EntryGroupsCodec.decode(
                    Array(bytes[..<count]), mark: mark, damaged: damage, piece: { _ in [] })
                guard let read else { throw damage }
                _ = try read.groups()
            }
        }
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x80
            _ = try? EntryGroupsCodec.decode(
                changed, mark: mark, damaged: damage, piece: { _ in [] })?.groups()
        }
        #expect(
            EntryGroupsCodec.decode(bytes, mark: "x", damaged: damage, piece: { _ in [] }) == nil)
    }
}
