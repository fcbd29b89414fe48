import Aggregate
import Ingest
import SalesCore
import Storage
import Testing

@testable import Runner

/// An upload as the oracle of these tests sees it.
private struct Heap {
    var standing: Standing
    var lines: [KeyedLine]
    /// A power of two.
    var partCount: Int

    func stands(_ line: KeyedLine) -> Bool {
        switch standing {
        case .all: true
        case .none: false
        case .without(let months):
            !months.contains(FiscalCalendar().month(of: Day(number: line.day)))
        }
    }

    func contender(_ name: String) -> KeyJudge.Contender {
        let bits = UInt64(partCount.trailingZeroBitCount)
        let parts = (0..<partCount).map { part in
            // Parts of stored keys are joined from smaller ones: in order by the finer bits.
            lines.filter { bits == 0 || Int($0.key.high >> (64 - bits)) == part }
                .enumerated()
                .sorted { ($0.1.key.high >> 56, $0.0) < ($1.1.key.high >> 56, $1.0) }
                .map(\.1)
        }
        return KeyJudge.Contender(name: name, standing: standing, partCount: partCount) {
            parts[$0]
        }
    }
}

@Suite("Which line of a key counts")
struct KeyJudgeTests {
    private static func heaps(seed: UInt64) -> [Heap] {
        var random = SeededKeys(state: seed)
        return (0..<Int.random(in: 1...5, using: &random)).map { _ in
            let lines = (0..<Int.random(in: 0...60, using: &random)).map { number in
                let key = UInt64.random(in: 0...40, using: &random)
                return KeyedLine(
                    key: KeyDigest(high: key &* 0x9E37_79B9_7F4A_7C15, low: key),
                    day: Int32(20_000 + Int.random(in: 0...90, using: &random)),
                    line: UInt32(number * 2 + 2))
            }
            let months = (0...3).map { _ in
                FiscalCalendar().month(
                    of: Day(number: Int32(20_000 + Int.random(in: 0...90, using: &random))))
            }
            let standing: Standing =
                switch Int.random(in: 0...4, using: &random) {
                case 0: .none
                case 1: .without(Set(months.prefix(2)))
                default: .all
                }
            return Heap(
                standing: standing, lines: lines,
                partCount: 1 << Int.random(in: 0...8, using: &random))
        }
    }

    /// Which lines lose, by a dictionary and nothing clever.
    private func losers(_ heaps: [Heap], _ policy: DuplicatePolicy) -> [Set<UInt32>] {
        var losers = heaps.map { _ in Set<UInt32>() }
        func judge(_ places: [(heap: Int, line: KeyedLine)]) {
            for group in Dictionary(grouping: places, by: \.line.key).values {
                let winner = policy == .keepLast ? group.count - 1 : 0
                for (index, place) in group.enumerated() where index != winner {
                    losers[place.heap].insert(place.line.line)
                }
            }
        }
        judge(
            heaps.indices.flatMap { heap in
                heaps[heap].lines.filter(heaps[heap].stands).map { (heap, $0) }
            })
        for heap in heaps.indices {
            judge(heaps[heap].lines.filter { !heaps[heap].stands($0) }.map { (heap, $0) })
        }
        return losers
    }

    @Test("As a dictionary says, for any uploads", arguments: DuplicatePolicy.allCases, 1...60)
    func oracle(policy: DuplicatePolicy, seed: Int) async throws {
        let heaps = Self.heaps(seed: UInt64(seed))
        let contenders = heaps.enumerated().map { $1.contender("f\($0).csv") }
        let verdicts = try await KeyJudge(policy: policy, calendar: FiscalCalendar()).verdicts(
            on: contenders, listing: Set(heaps.indices))
        for (heap, expected) in losers(heaps, policy).enumerated() {
            let losing = try #require(verdicts[heap].losing)
            #expect(Set((0...200).filter(losing.contains)) == expected)
            let marked = expected.reduce(into: LeftOutLines.none) { $0.insert($1) }
            #expect(verdicts[heap].leftOut == marked)
        }
    }

    @Test("A reject is told which line stands, and of which file")
    func winners() async throws {
        let key = KeyDigest(high: 1, low: 2)
        let lines = [2, 5].map { KeyedLine(key: key, day: 20_000, line: $0) }
        let heaps = [
            Heap(standing: .all, lines: lines, partCount: 1),
            Heap(standing: .all, lines: [lines[0]], partCount: 256),
        ]
        let verdicts = try await KeyJudge(policy: .reject, calendar: FiscalCalendar()).verdicts(
            on: heaps.enumerated().map { $1.contender("f\($0).csv") }, listing: [0, 1])
        #expect(verdicts[0].losing?.winners == [5: .init(file: nil, line: 2)])
        #expect(verdicts[1].losing?.winners == [2: .init(file: "f0.csv", line: 2)])
    }

    @Test("Lines are listed only for uploads of which they are asked")
    func listing() async throws {
        let verdicts = try await KeyJudge(policy: .keepLast, calendar: FiscalCalendar()).verdicts(
            on: Self.heaps(seed: 3).enumerated().map { $1.contender("f\($0)") }, listing: [0])
        #expect(verdicts[0].losing != nil)
        #expect(verdicts.dropFirst().allSatisfy { $0.losing == nil })
    }
}

/// SplitMix64.
struct SeededKeys: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed &>> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed &>> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed &>> 31
    }
}
