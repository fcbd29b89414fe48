import Testing

@testable import Aggregate

@Suite("Entries as bytes")
struct EntryPieceCodecTests {
    private static let kinds: [HolisticMeasure.Kind] = [
        .distinct, .registers, .values, .roundedValues, .first, .last,
    ]

    private func entries(_ kind: HolisticMeasure.Kind) -> [HolisticEntry] {
        (0..<40).map { number in
            switch kind {
            case .distinct: HolisticEntry(key: .max - UInt128(number), group: UInt32(number))
            case .registers:
                HolisticEntry(key: UInt128(16_383 - number), value: 65, group: .max - 1)
            case .values, .roundedValues:
                HolisticEntry(key: HolisticEntry.key(Int128(-number)), value: 1 << 40)
            case .first, .last:
                HolisticEntry(
                    key: UInt128(number) << 100, value: Int128(-number),
                    order: .init(day: Int32(number), time: 86_399_999, place: 1 << 35), group: 7)
            }
        }
    }

    @Test("Read back as they were", arguments: kinds)
    func readBack(kind: HolisticMeasure.Kind) {
        let bytes = EntryPieceCodec.encode(entries(kind), kind)
        #expect(EntryPieceCodec.decode(bytes, kind) == entries(kind))
    }

    @Test("Orders of an earlier version are read as those of lines without times")
    func withoutTimes() {
        let entry = HolisticEntry(
            key: 1, value: 2, order: .init(high: UInt64(20_000 + (1 << 20)) << 42, low: 9))
        let bytes = EntryPieceCodec.encode([entry], .last)
        #expect(
            EntryPieceCodec.decode(bytes, .last, hasTimes: false)?.map(\.order)
                == [.init(day: 20_000, place: 9)])
        #expect(EntryPieceCodec.decode(bytes, .last)?.map(\.order) == [entry.order])
    }

    @Test("An order of an earlier version that does not fit any more is told")
    func tooLarge() {
        let order = HolisticEntry.Order(
            high: UInt64(20_000 + (1 << 20)) << 42 | 0x3_FFFF, low: 9)
        let entry = HolisticEntry(key: 1, value: 2, order: order)
        let bytes = EntryPieceCodec.encode([entry], .last)
        #expect(EntryPieceCodec.decode(bytes, .last, hasTimes: false) == nil)
    }

    @Test("Bytes that are cut are no entries", arguments: kinds)
    func damaged(kind: HolisticMeasure.Kind) {
        let bytes = EntryPieceCodec.encode(entries(kind), kind)
        #expect(EntryPieceCodec.decode(Array(bytes.dropLast()), kind) == nil)
        #expect(EntryPieceCodec.decode([], kind) == nil)
    }
}
