import SalesCore
import Testing

@testable import Ingest

@Suite("A text column")
struct TextKernelTests {
    @Test("Names of any length are told apart", arguments: [1, 7, 8, 9, 15, 16, 17, 40])
    func lengths(_ length: Int) async throws {
        let stem = String(repeating: "x", count: length - 1)
        let names = ["a", "b", "c"].map { stem + $0 } + ["a", "b"].map { $0 + stem }
        let text = names.map { "2025-01-01,\($0),1,1\n" }.joined()
        let run = try await ingest("date,region,revenue,units\n" + text, salesSpec())
        #expect(Set(run.records.map { $0.fields[0] }) == Set(names))
    }

    @Test("More distinct names than any cache holds")
    func manyNames() async throws {
        var text = "date,region,revenue,units\n"
        for round in 0..<2 {
            for name in 0..<3000 { text += "2025-01-01,name \(name),\(round),1\n" }
        }
        let run = try await ingest(text, salesSpec())
        #expect(Set(run.records.map { $0.fields[0] }).count == 3000)
        #expect(run.records.count == 6000)
    }

    @Test("A column that nothing uses is checked but not kept")
    func unused() async throws {
        let base = salesSpec(columns: [
            ColumnSpec(name: "date", type: .date),
            ColumnSpec(name: "note", type: .text, isRequired: true),
        ])
        let spec = MetricSpec(
            currency: nil, source: base.source, dimensions: [], slices: [[]], metrics: [])
        let run = try await ingest("date,note\n2025-01-01,x\n2025-01-02,\n", spec)
        #expect(run.records.map(\.fields) == [[""]])
        #expect(run.rejects.map(\.column) == ["note"])
    }

    @Test("Doubled quotes are one quote")
    func quotes() async throws {
        let run = try await ingest(
            "date,region,revenue,units\n2025-01-01,\"12\"\" pipe\",1,1\n", salesSpec())
        #expect(run.records.map { $0.fields[0] } == ["12\" pipe"])
    }

    @Test("A column that is only counted has digests of what its texts mean, and no pool")
    func digests() async throws {
        let columns = [
            ColumnSpec(name: "date", type: .date),
            ColumnSpec(name: "order", type: .text, missing: ["n/a"], aliases: ["A": ["Alpha"]]),
        ]
        let spec = MetricSpec(
            currency: nil, source: SourceSpec(time: "date", columns: columns), dimensions: [],
            slices: [[]],
            metrics: [
                Metric(
                    name: "orders",
                    definition: .aggregate(AggregateDefinition(.countDistinct, of: "order")),
                    unit: .count)
            ])
        let cells = [
            "A", "Alpha", "\"A\"", "b", "", "n/a", "\"x\"\"y\"", "e\u{301}", "é", "bad-date",
        ]
        var text = "date,order\n"
        for cell in cells {
            text += "\(cell == "bad-date" ? "nonsense" : "2025-01-01"),\(cell)\n"
        }
        let found = try await digestRun(text, spec)
        let expected = ["A", "A", "A", "b", nil, nil, "x\"y", "é", "é"].map { text in
            text.map { KeyDigester.digest(of: $0.utf8) }
        }
        #expect(found.digests == expected)
        #expect(found.texts == [""])
    }

    private func digestRun(
        _ text: String, _ spec: MetricSpec
    ) async throws -> (digests: [KeyDigest?], texts: [String]) {
        var bytes = Array(text.utf8)[...]
        let pipeline = RecordPipeline(spec: spec, file: "a.csv", workers: 1)
        let outcome = try await pipeline.run(
            read: { buffer in
                let count = min(buffer.count, bytes.count)
                buffer.copyBytes(from: bytes.prefix(count))
                bytes = bytes.dropFirst(count)
                return count
            }, reject: { _ in }, makeConsumer: { _ in DigestCollector() })
        return outcome.results[0]
    }
}

/// Notes the digests of the first text column, and the texts that its pool holds.
private final class DigestCollector: RecordConsumer {
    private var found: (digests: [KeyDigest?], texts: [String]) = ([], [])

    func consume(_ batch: RecordBatch) {
        let column = batch.texts[0]
        for row in 0..<batch.rowCount {
            found.digests.append(column.codes[row] == 0 ? nil : column.digests?[row])
        }
        found.texts = column.pool.strings
    }

    func finish() -> (digests: [KeyDigest?], texts: [String]) { found }
}
