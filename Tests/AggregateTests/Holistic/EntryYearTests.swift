import SalesCore
import Testing

@testable import Aggregate

@Suite("Entries of two years come to windows")
struct EntryYearTests {
    private func entry(
        _ group: UInt32, _ key: Int128, _ value: Int128 = 1, day: Int32 = 0
    ) -> HolisticEntry {
        HolisticEntry(
            key: HolisticEntry.key(key), value: value,
            order: HolisticEntry.Order(day: day, place: 0), group: group)
    }

    /// By group, the windows that have entries: `y` is the year so far, `t` twelve months.
    private func finished(
        _ kind: HolisticMeasure.Kind, _ months: [Int: [HolisticEntry]],
        ranks: [ExactDecimal?] = [nil]
    ) throws -> [UInt32: [String: String]] {
        let runs = (0..<24).map { place in
            months[place].map {
                EntryRuns(kind: kind, scale: 1, runs: [EntryRun($0, scale: 1)])
            }
        }
        var groups: [UInt32: [String: String]] = [:]
        try EntryYear(kind, ranks: ranks, months: runs).finish { group, windows in
            #expect(groups[group] == nil)
            groups[group] = [:]
            for (place, outcomes) in windows.enumerated() {
                guard let outcomes else { continue }
                let texts = outcomes.map { outcome in
                    switch outcome {
                    case .value(let value): (try? value.rounded(toPlaces: 12))?.text() ?? ""
                    case .overflow: "overflow"
                    }
                }
                groups[group]?["\(place < 12 ? "y" : "t")\(place % 12)"] =
                    texts.joined(separator: " ")
            }
        }
        return groups
    }

    @Test("A value counts once in a window, however many of its months have it")
    func distinct() throws {
        let groups = try finished(
            .distinct,
            [
                1: [entry(0, 1), entry(0, 2)], 12: [entry(0, 1)], 14: [entry(0, 1), entry(0, 3)],
                23: [entry(5, 1)],
            ])
        let first = try #require(groups[0])
        #expect(first["y0"] == "1" && first["y1"] == "1" && first["y2"] == "2")
        #expect(first["t0"] == "2" && first["t1"] == "1" && first["t2"] == "2")
        #expect(first["t11"] == "2" && first["y11"] == "2")
        #expect(groups[5] == ["y11": "1", "t11": "1"])
    }

    @Test("The year before alone has twelve months, and no year so far")
    func before() throws {
        let groups = try finished(.distinct, [3: [entry(0, 1)]])
        #expect(groups[0] == ["t0": "1", "t1": "1", "t2": "1"])
    }

    @Test("Of an entity the last of twelve months, whose days are a year apart")
    func apart() throws {
        for start in stride(from: Int32(20_000), to: 22_100, by: 50) {
            let months = [
                1: [entry(0, 1, 100, day: start)], 12: [entry(0, 1, 10, day: start + 330)],
            ]
            #expect(try finished(.last, months)[0]?["t0"] == "1")
            #expect(try finished(.first, months)[0]?["t0"] == "10")
        }
    }

    @Test("Of an entity the last of the window, and those of all are added")
    func last() throws {
        let months = [
            11: [entry(0, 1, 100, day: 1)],
            12: [entry(0, 1, 10, day: 2), entry(0, 2, 1, day: 3)], 13: [entry(0, 1, 40, day: 9)],
        ]
        let last = try #require(try finished(.last, months)[0])
        #expect(last["y0"] == "1.1" && last["y1"] == "4.1" && last["t0"] == "1.1")
        let first = try #require(try finished(.first, months)[0])
        #expect(first["y1"] == "1.1" && first["t1"] == "10.1" && first["t11"] == "1.1")
    }

    @Test("Several ranks of all values of the window")
    func quantiles() throws {
        let groups = try finished(
            .values,
            [
                10: [entry(0, 900)], 12: [entry(0, 10, 2), entry(0, 30)],
                13: [entry(0, 10), entry(0, 50, 3)], 20: [entry(1, 70)],
            ], ranks: [try decimal("0.5"), try decimal("1")])
        let first = try #require(groups[0])
        // 1 1 3, then 1 1 1 3 5 5 5, and 90 before them.
        #expect(first["y0"] == "1 3" && first["y1"] == "3 5" && first["y11"] == "3 5")
        #expect(first["t0"] == "2 90" && first["t10"] == "3 5")
        #expect(groups[1]?["y8"] == "7 7" && groups[1]?["y7"] == nil)
    }

    @Test("A register has the highest rank of the window")
    func registers() throws {
        let groups = try finished(
            .registers, [12: [entry(0, 1, 2)], 13: [entry(0, 1, 7), entry(0, 4, 3)]])
        let windows = try #require(groups[0])
        #expect(windows["y0"] == "\(HyperLogLog.estimate([2: 1]))")
        #expect(windows["y1"] == "\(HyperLogLog.estimate([7: 1, 3: 1]))")
    }

    @Test("Months that were read at several scales are brought to one")
    func scales() throws {
        let runs = (0..<24).map { place -> EntryRuns? in
            guard place > 11 else { return nil }
            let scale = place % 3
            return EntryRuns(
                kind: .last, scale: scale,
                runs: [EntryRun([entry(0, Int128(place), 5)], scale: scale)])
        }
        try EntryYear(.last, ranks: [nil], months: runs).finish { _, windows in
            guard case .value(let sum)? = windows[2]?[0] else {
                Issue.record("no value")
                return
            }
            #expect((try? sum.rounded(toPlaces: 12))?.text() == "5.55")
        }
    }
}
