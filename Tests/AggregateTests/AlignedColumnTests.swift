import SalesCore
import Testing

@testable import Aggregate

@Suite("Bringing batches to one scale")
struct AlignedColumnTests {
    private func batch(_ texts: [String?]) throws -> RecordBatch {
        RecordBatch(
            orderSchema,
            try texts.map { text in
                Record(
                    try day("2025-01-01"), [:], try text.map { ["revenue": try decimal($0)] } ?? [:]
                )
            })
    }

    @Test("The running scale rises and never falls")
    func scales() throws {
        let column = AlignedColumn()
        let first = try batch(["1.5", "2"])
        #expect(column.load(first.numbers[0], rows: 2) == 1)
        #expect([column.values[0], column.values[1]] == [15, 20])
        let second = try batch(["7.125", nil])
        #expect(column.load(second.numbers[0], rows: 2) == 2)
        #expect(column.values[0] == 7125)
        #expect(column.isMissing?[1] == true)
        let third = try batch(["3", "4"])
        #expect(column.load(third.numbers[0], rows: 2) == 0)
        #expect([column.values[0], column.values[1]] == [3000, 4000])
        #expect(column.isMissing == nil)
        #expect(column.scale == 3)
    }

    @Test("Values that do not fit the running scale are named")
    func unfit() throws {
        let column = AlignedColumn()
        _ = column.load(try batch(["0.001"]).numbers[0], rows: 1)
        let huge = try batch([nil, "99999999999999999999999999999999999999", "1"])
        _ = column.load(huge.numbers[0], rows: 3)
        #expect(column.unfit == [1])
        #expect(column.values[1] == 0 && column.values[2] == 1000)
        _ = column.load(try batch(["1"]).numbers[0], rows: 1)
        #expect(column.unfit.isEmpty)
    }
}
