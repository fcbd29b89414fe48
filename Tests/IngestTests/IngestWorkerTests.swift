import SalesCore
import Testing

@testable import Ingest

@Suite("Workers")
struct IngestWorkerTests {
    private struct Broken: RecordConsumer {
        struct Failure: Error {}
        func consume(_ batch: RecordBatch) throws { throw Failure() }
        func finish() throws -> Int { 0 }
    }

    private func export(lines: Int) -> [UInt8] {
        var text = "date,region,revenue,units\n"
        for line in 0..<lines { text += "2025-01-01,N,\(line).5,1\n" }
        return Array(text.utf8)
    }

    private struct Full: Error {}

    private func brokenReader(
        of bytes: [UInt8], after reads: Int
    ) -> (UnsafeMutableRawBufferPointer) throws -> Int {
        let whole = reader(of: bytes, atMost: 1000)
        var left = reads
        return { buffer in
            left -= 1
            if left == 0 { throw Full() }
            return try whole(buffer)
        }
    }

    @Test("A consumer's failure ends the run")
    func brokenConsumer() async {
        var pipeline = RecordPipeline(spec: salesSpec(), file: "f", workers: 2)
        pipeline.blockSize = 1000
        await #expect(throws: Broken.Failure.self) {
            try await pipeline.run(
                read: reader(of: export(lines: 500)), reject: { _ in },
                makeConsumer: { _ in Broken() })
        }
    }

    @Test("So does a failing read, and a failing quarantine")
    func brokenEdges() async {
        var pipeline = RecordPipeline(spec: salesSpec(), file: "f", workers: 2)
        pipeline.blockSize = 1000
        let bytes = export(lines: 50_000)
        await #expect(throws: Full.self) {
            try await pipeline.run(
                read: brokenReader(of: bytes, after: 300), reject: { _ in },
                makeConsumer: { _ in RecordKeeper() })
        }
        await #expect(throws: Full.self) {
            try await pipeline.run(
                read: reader(of: bytes + Array("x\n".utf8)), reject: { _ in throw Full() },
                makeConsumer: { _ in RecordKeeper() })
        }
    }

    @Test("Each worker has a consumer of its own, and all lines reach one")
    func shares() async throws {
        var pipeline = RecordPipeline(spec: salesSpec(), file: "f", workers: 3)
        pipeline.blockSize = 1000
        let outcome = try await pipeline.run(
            read: reader(of: export(lines: 2000)), reject: { _ in },
            makeConsumer: { _ in RecordKeeper() })
        #expect(outcome.results.count == 3)
        #expect(outcome.results.map(\.count).reduce(0, +) == 2000)
    }

    @Test("A cancelled run stops")
    func cancelled() async {
        let bytes = export(lines: 1000)
        let task = Task {
            withUnsafeCurrentTask { $0?.cancel() }
            return try await ingest(bytes, salesSpec()).counts
        }
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
