import SalesCore
import Testing

@testable import Narrate

@Suite("Records")
struct RecordDetectorTests {
    private func find(_ values: [Int?]) -> [Candidate] {
        let scene = SalesScene.revenue(["North": values])
        return RecordDetector.find(in: scene.table, scene.last).of("revenue")
    }

    private let year = Array(repeating: 1000, count: 11) as [Int?]

    @Test("Highest and lowest of twelve months or more")
    func extremes() {
        #expect(find(year + [1200]).map(\.evidence) == [.record(isHighest: true)])
        #expect(find(year + [900]).map(\.evidence) == [.record(isHighest: false)])
    }

    @Test(
        "A short history, a tie, or a value in between is no record",
        arguments: [
            [1, 2, 3] as [Int?],
            Array(repeating: 1000, count: 10) + [1200],
            Array(repeating: 1000, count: 12),
            [900, 1100] + Array(repeating: 1000, count: 10),
            [nil] + Array(repeating: 1000, count: 10) + [1200],
        ])
    func trivial(_ values: [Int?]) {
        #expect(find(values).isEmpty)
    }

    @Test("A record written like the value it beats is none")
    func sameWriting() {
        #expect(find(Array(repeating: 1_000_000, count: 12) + [1_000_001]).isEmpty)
    }

    @Test("A member that only follows the total is not told again")
    func follows() {
        let scene = SalesScene.revenue(["North": year + [1200], "South": year + [1300]])
        let found = RecordDetector.find(in: scene.table, scene.last).of("revenue")
        #expect(found.map(\.slice) == [.total])
    }
}
