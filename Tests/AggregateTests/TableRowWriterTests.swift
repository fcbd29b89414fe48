import SalesCore
import Testing

@testable import Aggregate

@Suite("Rows written into memory")
struct TableRowWriterTests {
    private let periods = [
        TablePeriods.Row(
            period: .month(2025, 1), field: Array("month,2025-01".utf8), status: .complete,
            isFilled: false),
        TablePeriods.Row(
            period: .month(2025, 2), field: Array("month,2025-02".utf8), status: .partial,
            isFilled: false),
    ]

    private func metric(_ unit: MetricUnit) throws -> Metric {
        Metric(name: "m,1", definition: try aggregate("m", .count).definition, unit: unit)
    }

    @Test(
        "Numbers as ExactDecimal writes them",
        arguments: [
            0, 1, -1, 5, 10, 100, -120, 12345, 999_999_999_999, 1_000_000_000_000_000_000,
            .max, .min,
        ] as [Int64], [0, 1, 2, 3, 18, 36])
    func numbers(mantissa: Int64, scale: Int) throws {
        for unit in [MetricUnit.number, .money(.usd)] {
            let writer = TableRowWriter(periods)
            writer.begin(try metric(unit))
            writer.begin(slice: [])
            writer.add(0, PlainCells.Cell(mantissa: mantissa, rows: 20), scale: scale)
            let exact = ExactDecimal(mantissa: Int128(mantissa), scale: scale)
            let text = exact.text(minimumPlaces: unit.minimumPlaces)
            #expect(
                String(decoding: writer.rows, as: UTF8.self)
                    == "\"m,1\",,month,2025-01,\(text),\(unit.text),20,complete\n")
        }
    }

    @Test("Each with its slice, period and status; an undefined value is empty")
    func rows() throws {
        let writer = TableRowWriter(periods)
        writer.begin(try metric(.count))
        writer.begin(slice: Array("a=b,c".utf8))
        writer.add(1, PlainCells.Cell(mantissa: nil, rows: 3), scale: 0)
        writer.begin(slice: Array("a=d".utf8))
        writer.add(0, FinishedValue(ExactDecimal(mantissa: 25, scale: 1), rows: 7))
        #expect(
            String(decoding: writer.rows, as: UTF8.self) == """
                "m,1","a=b,c",month,2025-02,,count,3,partial
                "m,1",a=d,month,2025-01,2.5,count,7,complete

                """)
    }
}
