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
                    order: .init(day: Int32(number), place: 1 << 40), group: 7)
            }
        }
    }

    @Test("Read back as they were", arguments: kinds)
    func readBack(kind: HolisticMeasure.Kind) {
        let bytes = EntryPieceCodec.encode(entries(kind), kind)
        #expect(EntryPieceCodec.decode(bytes, kind) == entries(kind))
    }

    @Test("Bytes that are cut are no entries", arguments: kinds)
    func damaged(kind: HolisticMeasure.Kind) {
        let bytes = EntryPieceCodec.encode(entries(kind), kind)
        #expect(EntryPieceCodec.decode(Array(bytes.dropLast()), kind) == nil)
        #expect(EntryPieceCodec.decode([], kind) == nil)
    }
}
