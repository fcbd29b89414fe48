import SalesCore
import Testing

@testable import Storage

@Suite("Day cells as bytes")
struct DayCellsCodecTests {
    private let cells = DayCells(
        slices: [
            .total: [
                "orders": [
                    .init(day: Day(number: -3), accumulation: Accumulation(rows: 1)),
                    .init(day: Day(number: 20_100), accumulation: Accumulation(rows: 2)),
                ],
                "revenue": [
                    .init(
                        day: Day(number: 20_100),
                        accumulation: Accumulation(
                            rows: 2, values: 1, sum: ExactDecimal(mantissa: -125, scale: 2),
                            minimum: 4, overflowed: true))
                ],
            ],
            Slice("region", "Süd"): ["orders": []],
        ])

    @Test("Come back as they were")
    func roundTrip() throws {
        #expect(try DayCellsCodec.decode(DayCellsCodec.encode(cells)) == cells)
        #expect(try DayCellsCodec.decode(DayCellsCodec.encode(DayCells())) == DayCells())
    }

    @Test("Are refused when cut short or of another version")
    func damaged() {
        let bytes = DayCellsCodec.encode(cells)
        for length in bytes.indices {
            #expect(throws: ByteReader.Malformed.self) {
                try DayCellsCodec.decode(Array(bytes[..<length]))
            }
        }
        #expect(throws: ByteReader.Malformed.self) {
            try DayCellsCodec.decode([9] + bytes.dropFirst())
        }
        #expect(throws: ByteReader.Malformed.self) { try DayCellsCodec.decode(bytes + [0]) }
    }
}
