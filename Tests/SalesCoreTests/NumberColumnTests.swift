import SalesCore
import Testing

@Suite("Number columns of a batch")
struct NumberColumnTests {
    private func column() -> NumberColumn {
        let schema = RecordSchema(columns: [.init(name: "units", kind: .number)])
        return RecordBatch(schema: schema).numbers[0]
    }

    @Test("Stays narrow while every value fits 64 bits")
    func widens() {
        let column = column()
        column.begin()
        column.set(0, mantissa: 5)
        column.set(1, mantissa: -7)
        #expect(column.isNarrow && column.narrow[1] == -7)
        column.set(2, mantissa: Int128(Int64.max) + 1)
        #expect(!column.isNarrow)
        #expect((0...2).map { column.mantissa($0) } == [5, -7, Int128(Int64.max) + 1])
        column.begin()
        #expect(column.isNarrow)
    }

    @Test("Whoever asks for full width gets every row")
    func mantissas() {
        let column = column()
        column.begin()
        column.set(3, mantissa: 42)
        #expect(column.mantissas[3] == 42 && !column.isNarrow)
        column.set(4, mantissa: 1)
        #expect(column.mantissa(4) == 1)
    }

    @Test("Missing rows are told until the next batch")
    func missing() {
        let column = column()
        column.begin()
        column.setMissing(1)
        #expect(column.hasMissing && column.isMissing[1] && column.mantissa(1) == 0)
        column.move(1, to: 0)
        #expect(column.isMissing[0])
        column.set(0, mantissa: 3)
        #expect(!column.isMissing[0])
        column.begin()
        #expect(!column.hasMissing && !column.isMissing[1])
    }

    @Test("Raised rows go wide where 64 bits no longer suffice", arguments: [1, 3])
    func raises(rows: Int) {
        let column = column()
        column.begin()
        let values: [Int128] = [4, Int128(Int64.max) / 10, -9]
        for (row, value) in values.enumerated() { column.set(row, mantissa: value) }
        column.raise(by: 100, rows: rows)
        let expected = values.enumerated().map { $0 < rows ? $1 * 100 : $1 }
        #expect((0...2).map { column.mantissa($0) } == expected)
        #expect(column.isNarrow == (rows == 1))
    }
}
