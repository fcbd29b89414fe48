import SalesCore
import Testing

@Suite("Batches of records")
struct RecordBatchTests {
    private let schema = RecordSchema(columns: [
        .init(name: "region", kind: .text), .init(name: "revenue", kind: .number),
        .init(name: "stage", kind: .text), .init(name: "cost", kind: .number),
    ])

    @Test("A column's place is among those of its kind")
    func places() throws {
        for (name, kind, place) in [
            ("region", RecordSchema.Kind.text, 0), ("revenue", .number, 0), ("stage", .text, 1),
            ("cost", .number, 1),
        ] {
            let found = try #require(schema.index(of: name))
            #expect(found.kind == kind && found.index == place)
        }
        #expect(schema.index(of: "date") == nil)
        #expect(schema.textCount == 2 && schema.numberCount == 2)
    }

    @Test("A spec's records have every column but the time, computed ones too")
    func ofSpec() throws {
        let columns = [
            ColumnSpec(name: "date", type: .date), ColumnSpec(name: "shipped", type: .date),
            ColumnSpec(name: "units", type: .integer),
            ColumnSpec(
                name: "total", type: .decimal, formula: try Expression(parsing: "units * 2")),
            ColumnSpec(name: "share", type: .percent), ColumnSpec(name: "net", type: .money),
        ]
        let schema = RecordSchema(SourceSpec(time: "date", columns: columns))
        #expect(schema.columns.map(\.name) == ["shipped", "units", "total", "share", "net"])
        #expect(schema.columns.map(\.kind) == [.text, .number, .number, .number, .number])
    }

    @Test("In the tidy layout the metric and value columns become the measures")
    func tidy() {
        let columns = [
            ColumnSpec(name: "metric", type: .text), ColumnSpec(name: "month", type: .date),
            ColumnSpec(name: "value", type: .decimal), ColumnSpec(name: "region", type: .text),
            ColumnSpec(name: "revenue", type: .money),
        ]
        let schema = RecordSchema(
            SourceSpec(
                layout: .tidy(metric: "metric", value: "value"), time: "month", columns: columns))
        #expect(schema.columns.map(\.name) == ["region", "revenue"])
    }

    @Test("A new batch has room for its capacity, all of it clean")
    func memory() {
        let batch = RecordBatch(schema: schema)
        #expect(batch.rowCount == 0)
        #expect(batch.numbers.count == 2 && batch.texts.count == 2)
        let last = RecordBatch.capacity - 1
        #expect(batch.days[last] == 0 && batch.texts[1].codes[last] == 0)
        #expect(batch.numbers[1].mantissas[last] == 0 && !batch.numbers[1].isMissing[last])
    }
}
