import SalesCore
import Storage
import Testing

@testable import Runner

@Suite("Settling keys")
struct KeySettlementTests {
    @Test(
        "Lines that give way move between counts, and the sum stays",
        arguments: [
            (DuplicatePolicy.keepFirst, 4, "6 4 3"), (.keepLast, 0, "10 0 3"),
            (.reject, 4, "6 2 5"), (.reject, 2, "8 2 3"),
        ])
    func recounted(policy: DuplicatePolicy, leftOut: Int, expected: String) {
        var counts = LineCounts()
        counts.accepted = 8
        counts.duplicate = 2
        counts.rejected = 3
        let after = counts.recounted(lines: 10, leftOut: leftOut, before: 2, policy: policy)
        #expect("\(after.accepted) \(after.duplicate) \(after.rejected)" == expected)
        #expect(after.read == counts.read)
    }

    private struct ReadAgain: Error {}

    private func upload(
        _ name: String, _ lines: [KeyedLine], scratch: KeyScratch
    ) throws -> UploadedSource {
        let writer = KeyListWriter(scratch: scratch)
        try writer.add(lines)
        var counts = LineCounts()
        counts.accepted = lines.count
        return UploadedSource(
            partials: SourcePartials(
                name: name, sha256: name,
                partials: MetricPartials(activeDays: Set(lines.map { Day(number: $0.day) }))),
            summary: UploadSummary(
                file: name, sha256: name, bytes: 1, counts: counts, notices: []),
            keys: KeyChange(list: try writer.finish(), leftOut: .none))
    }

    private func settlement(
        mode: UploadMode, known: [UploadedSource] = [], leftOut: LeftOutLines = .none
    ) throws -> KeySettlement {
        let lists = Dictionary(
            uniqueKeysWithValues: known.compactMap { upload in
                upload.keys?.list.map { (upload.sha256, $0) }
            })
        return KeySettlement(
            spec: MetricSpec(
                currency: nil,
                source: SourceSpec(
                    time: "date",
                    columns: [
                        ColumnSpec(name: "date", type: .date),
                        ColumnSpec(name: "order", type: .text, isKey: true),
                    ], upload: mode),
                dimensions: [], slices: [[]], metrics: []),
            known: known.map(\.partials),
            stored: known.map {
                StoredSource(
                    name: $0.name, sha256: $0.sha256, summary: $0.summary, days: $0.days,
                    status: .active)
            },
            kept: lists.mapValues {
                KeptKeys(
                    lineCount: $0.lineCount, partCount: KeyList.partCount, leftOut: leftOut)
            },
            part: { sha256, part in try lists[sha256]?.part(part) ?? [] },
            read: { _, _ in throw ReadAgain() })
    }

    private func line(_ key: UInt64, _ number: UInt32) -> KeyedLine {
        KeyedLine(key: KeyDigest(high: key << 56, low: key), day: 20_000, line: number)
    }

    @Test("Where no key moves, nothing is read again")
    func nothingMoves() async throws {
        let scratch = KeyScratch(folder: "/nowhere")
        let old = try upload("old", [line(1, 2), line(2, 3)], scratch: scratch)
        let new = try upload("new", [line(3, 2)], scratch: scratch)
        let outcome = try await settlement(mode: .append, known: [old]).settle(
            ["new": new], order: ["old", "new"])
        #expect(outcome.uploads == [new])
        #expect(outcome.recounted.isEmpty && outcome.reread.isEmpty)
    }

    @Test("An upload that counts no more is counted as if it were alone, and not read")
    func superseded() async throws {
        let scratch = KeyScratch(folder: "/nowhere")
        let old = try upload("a", [line(1, 2), line(1, 3), line(2, 4)], scratch: scratch)
        let new = UploadedSource(
            partials: SourcePartials(
                name: "a", sha256: "b", partials: MetricPartials(activeDays: [])),
            summary: old.summary,
            keys: try upload("b", [line(2, 2)], scratch: scratch).keys)
        let outcome = try await settlement(mode: .replaceSource, known: [old]).settle(
            ["b": new], order: ["a", "b"])
        #expect(outcome.uploads.map(\.sha256) == ["b"])
        #expect(outcome.recounted.mapValues(\.duplicate) == ["a": 1])
        #expect(outcome.recounted.mapValues(\.accepted) == ["a": 2])
    }

    @Test("Where a key moves, its upload is read again")
    func moves() async throws {
        let scratch = KeyScratch(folder: "/nowhere")
        let old = try upload("old", [line(1, 2), line(2, 3)], scratch: scratch)
        let new = try upload("new", [line(2, 2)], scratch: scratch)
        let settlement = try settlement(mode: .append, known: [old])
        await #expect(throws: ReadAgain.self) {
            try await settlement.settle(["new": new], order: ["old", "new"])
        }
    }
}
