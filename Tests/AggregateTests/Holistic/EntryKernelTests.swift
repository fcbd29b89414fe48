import SalesCore
import Testing

@testable import Aggregate

@Suite("Rows become entries")
struct EntryKernelTests {
    private func keys(
        _ measure: HolisticMeasure, _ records: [Record], digesting: Bool = false
    ) throws -> [UInt128] {
        let batch = RecordBatch(orderSchema, records)
        if digesting {
            let digests = batch.texts[0].holdDigests()
            for (row, record) in records.enumerated() {
                digests[row] = KeyDigester.digest(of: (record.texts["region"] ?? "").utf8)
            }
        }
        let column = AlignedColumn()
        _ = column.load(batch.numbers[0], rows: records.count)
        let kernel = EntryKernel(measure)
        kernel.load(batch, column: column, Selection(rows: nil, count: records.count))
        return (0..<kernel.count).map { kernel.entries.base[$0].key }
    }

    @Test(
        "A text has one digest, from a pool or from the file; missing has none",
        arguments: [false, true])
    func texts(digesting: Bool) throws {
        let date = try day("2025-01-01")
        let records = ["a", "", "b", "a"].map { Record(date, ["region": $0]) }
        let found = try keys(
            HolisticMeasure(kind: .distinct, column: .text(0), filter: 0), records,
            digesting: digesting)
        let digest = KeyDigester.digest(of: "b".utf8)
        #expect(found.count == 3)
        #expect(found[0] == found[2])
        #expect(found[1] == UInt128(digest.high) << 64 | UInt128(digest.low))
    }

    @Test("The value of an entity is ordered by day, time and line")
    func orders() throws {
        var records = try ["2025-01-01", "2025-01-01"].map {
            Record(try day($0), ["product": "a"], ["revenue": try decimal("1")])
        }
        records[0].time = 43_200_000
        let batch = RecordBatch(orderSchema, records)
        batch.place = 70
        let column = AlignedColumn()
        _ = column.load(batch.numbers[0], rows: records.count)
        let kernel = EntryKernel(
            HolisticMeasure(kind: .last, column: .number(0), filter: 0, entities: [1]))
        kernel.load(batch, column: column, Selection(rows: nil, count: records.count))
        #expect(
            (0..<2).map { kernel.entries.base[$0].order } == [
                .init(day: records[0].day.number, time: 43_200_000, place: 70),
                .init(day: records[0].day.number, time: 0, place: 71),
            ])
    }

    @Test("Numbers are the same by value: 1.5 is 1.50")
    func numbers() throws {
        let date = try day("2025-01-01")
        let measure = HolisticMeasure(kind: .distinct, column: .number(0), filter: 0)
        let first = try keys(measure, [Record(date, [:], ["revenue": try decimal("1.5")])])
        let second = try keys(
            measure,
            [
                Record(date, [:], ["revenue": try decimal("1.50")]),
                Record(date, [:], ["revenue": try decimal("0.001")]),
            ])
        #expect(first[0] == second[0])
        #expect(second[0] != second[1])
    }

    @Test(
        "An approximate quantile reads four digits",
        arguments: [("123456", "123500"), ("-123449", "-123400"), ("9999.9", "10000"), ("7", "7")])
    func rounds(_ text: String, _ rounded: String) throws {
        let measure = HolisticMeasure(kind: .roundedValues, column: .number(0), filter: 0)
        let value = try decimal(text)
        let found = try keys(
            measure, [Record(try day("2025-01-01"), [:], ["revenue": value])])
        #expect(
            found.map(HolisticEntry.number)
                == [try decimal(rounded).mantissa(atScale: value.scale)])
    }
}
