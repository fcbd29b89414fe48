import Testing

@testable import Aggregate

@Suite("Runs read as one")
struct EntryRunsTests {
    private func run(_ keys: [Int128], scale: Int = 0) -> EntryRun {
        EntryRun(keys.map { HolisticEntry(key: HolisticEntry.key($0), value: 1) }, scale: scale)
    }

    @Test("In order, equal keys combined, at one scale")
    func merges() throws {
        let runs = EntryRuns(
            kind: .values, scale: 1,
            runs: [run([-3, 1, 2]), run([]), run([-31, 10, 15], scale: 1), run([1])])
        var read: [String] = []
        try runs.forEach { read.append("\(HolisticEntry.number($0.key)) \($0.value)") }
        #expect(read == ["-31 1", "-30 1", "10 3", "15 1", "20 1"])
    }

    @Test("No runs, no entries")
    func empty() throws {
        var count = 0
        try EntryRuns(kind: .distinct, scale: 0, runs: [run([])]).forEach { _ in count += 1 }
        #expect(count == 0)
    }
}
