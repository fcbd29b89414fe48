import SalesCore
import Testing

@Suite("Consumers of records")
struct RecordConsumerTests {
    private final class LineCounter: RecordConsumer {
        private var lines = 0
        func consume(_ batch: RecordBatch) { lines += batch.rowCount }
        func finish() -> Int { lines }
    }

    private func lines<Consumer: RecordConsumer>(
        _ consumer: Consumer, sizes: [Int]
    ) throws -> Consumer.Result {
        let batch = RecordBatch(schema: RecordSchema(columns: []))
        for size in sizes {
            batch.rowCount = size
            try consumer.consume(batch)
        }
        return try consumer.finish()
    }

    @Test("One batch, filled anew each time")
    func counts() throws { #expect(try lines(LineCounter(), sizes: [4096, 0, 3]) == 4099) }
}
