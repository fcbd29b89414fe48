import SalesCore
import Testing

@testable import Ingest

/// Every line of a file ends in one count, and it is the right one.
@Suite("Counts of generated files")
struct CountedExportTests {
    @Test("are what was generated, and the rejects are the spoilt lines", arguments: 0..<20)
    func counts(batch: UInt64) async throws {
        for number in 0..<25 {
            let seed = batch * 25 + UInt64(number)
            let export = CountedExport(seed: seed)
            var random = SeededRandom(seed: ~seed)
            let run = try await ingest(
                export.bytes, CountedExport.spec, workers: Int.random(in: 1...4, using: &random),
                blockSize: [16, 64, 100, 1000, 65_536].randomElement(using: &random) ?? 64,
                readSize: [1, 13, 500, .max].randomElement(using: &random) ?? .max)
            let rejects = run.rejects.map { CountedExport.Spoilt(line: $0.line, raw: $0.rawLine) }
            #expect(run.counts == export.counts, "seed \(seed): \(shown(export))")
            #expect(rejects == export.spoilt, "seed \(seed): \(shown(export))")
            #expect(run.records.count == export.counts.accepted, "seed \(seed)")
            guard run.counts == export.counts, rejects == export.spoilt else { return }
        }
    }

    private func shown(_ export: CountedExport) -> String {
        String(decoding: export.bytes, as: UTF8.self)
    }
}
