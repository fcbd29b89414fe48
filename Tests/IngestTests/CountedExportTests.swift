import SalesCore
import Testing

@testable import Ingest

/// Every line of a file ends in one count, and it is the right one.
@Suite("Counts of generated files")
struct CountedExportTests {
    @Test(
        "are what was generated, and the rejects are the spoilt lines",
        arguments: 0..<6, CountedShape.allCases)
    func counts(batch: UInt64, shape: CountedShape) async throws {
        for number in 0..<25 {
            let seed = batch * 25 + UInt64(number)
            let export = CountedExport(seed: seed, shape: shape)
            var random = SeededRandom(seed: ~seed)
            let run = try await ingest(
                export.bytes, export.spec, workers: Int.random(in: 1...4, using: &random),
                blockSize: [16, 64, 100, 1000, 65_536].randomElement(using: &random) ?? 64,
                readSize: [1, 13, 500, .max].randomElement(using: &random) ?? .max)
            let rejects = run.rejects.map { CountedExport.Spoilt(line: $0.line, raw: $0.rawLine) }
            #expect(run.counts == export.counts, "seed \(seed): \(shown(export))")
            #expect(rejects == export.spoilt, "seed \(seed): \(shown(export))")
            #expect(run.records.count == export.records, "seed \(seed)")
            guard run.counts == export.counts, rejects == export.spoilt else { return }
        }
    }

    @Test("Each kind of line is generated", arguments: CountedShape.allCases)
    func kinds(shape: CountedShape) {
        var all = LineCounts()
        for seed in 0..<UInt64(50) { all.add(CountedExport(seed: seed, shape: shape).counts) }
        let skipped = all.skipped
        #expect(
            [
                all.accepted, all.rejected, skipped.preamble, skipped.header,
                skipped.repeatedHeader, skipped.footer, skipped.comment, skipped.blank,
            ].allSatisfy { $0 >= 20 }, "\(all)")
    }

    private func shown(_ export: CountedExport) -> String {
        String(decoding: export.bytes, as: UTF8.self)
            + (export.spec.source.dialect == DialectSpec() ? "(detected)" : "(declared)")
    }
}
