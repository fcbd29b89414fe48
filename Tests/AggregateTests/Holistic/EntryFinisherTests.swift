import SalesCore
import Testing

@testable import Aggregate

@Suite("Entries come to values")
struct EntryFinisherTests {
    private func finished(
        _ kind: HolisticMeasure.Kind, _ entries: [HolisticEntry], ranks: [ExactDecimal?] = [nil]
    ) throws -> [String] {
        let runs = EntryRuns(kind: kind, scale: 1, runs: [EntryRun(entries, scale: 1)])
        var texts: [String] = []
        try EntryFinisher(kind, ranks: ranks).finish(runs) { group, outcomes in
            let values = outcomes.map { outcome in
                switch outcome {
                case .value(let value): (try? value.rounded(toPlaces: 12))?.text() ?? ""
                case .overflow: "overflow"
                }
            }
            texts.append("\(group): " + values.joined(separator: " "))
        }
        return texts
    }

    private func entry(_ group: UInt32, _ key: Int128, _ value: Int128 = 1) -> HolisticEntry {
        HolisticEntry(key: HolisticEntry.key(key), value: value, group: group)
    }

    @Test("Distinct values are counted group by group")
    func distinct() throws {
        #expect(
            try finished(.distinct, [entry(0, 1), entry(0, 2), entry(4, 1)]) == ["0: 2", "4: 1"])
    }

    @Test("Each entity's value is added; one that does not fit is told")
    func last() throws {
        let entries = [
            entry(1, 1, 15), entry(1, 2, -5), entry(2, 1, HolisticEntry.unfit), entry(2, 2, 1),
            entry(3, 1, .max - 1), entry(3, 2, .max - 1),
        ]
        #expect(try finished(.last, entries) == ["1: 1", "2: overflow", "3: overflow"])
    }

    @Test("Several ranks of the same values")
    func quantiles() throws {
        let ranks = [try decimal("0.5"), try decimal("0.25")]
        #expect(
            try finished(.values, [entry(0, 10, 3), entry(0, 50), entry(7, 5)], ranks: ranks)
                == ["0: 1 1", "7: 0.5 0.5"])
    }
}
