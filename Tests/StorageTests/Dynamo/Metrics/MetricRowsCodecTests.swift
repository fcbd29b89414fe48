import SalesCore
import Testing

@testable import Storage

@Suite("The rows of a period as bytes")
struct MetricRowsCodecTests {
    private let period = Period.quarter(2025, 4)

    private func rows() throws -> [MetricRow] {
        try Samples.table().rows.filter { $0.address.period == period }
    }

    @Test("Come back as they were, in the order of their keys")
    func roundTrip() throws {
        let rows = try rows()
        let bytes = MetricRowsCodec.encode(rows)
        #expect(bytes == MetricRowsCodec.encode(rows.reversed()))
        #expect(Set(try MetricRowsCodec.decode(bytes, period: period)) == Set(rows))
    }

    @Test("Values that are none keep their reason")
    func undefined() throws {
        let cells = [
            Cell(value: nil, undefined: WhyUndefined.allCases.first, rows: .max, status: .partial),
            Cell(value: ExactDecimal(Int128.max), rows: 0, status: .complete),
        ]
        for cell in cells {
            let row = MetricRow(
                address: CellAddress(metric: "m#", slice: Slice("r", "#;"), period: period),
                cell: cell, unit: .count)
            let bytes = MetricRowsCodec.encode([row])
            #expect(try MetricRowsCodec.decode(bytes, period: period) == [row])
        }
    }

    @Test("Damage is told wherever bytes end")
    func damage() throws {
        let bytes = MetricRowsCodec.encode(Array(try rows().prefix(2)))
        for length in 0..<bytes.count {
            #expect(throws: ByteReader.Malformed.self) {
                try MetricRowsCodec.decode(Array(bytes.prefix(length)), period: period)
            }
        }
        #expect(throws: ByteReader.Malformed.self) {
            try MetricRowsCodec.decode(bytes + [0], period: period)
        }
    }
}
