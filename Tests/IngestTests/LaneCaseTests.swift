import SalesCore
import Testing

@testable import Ingest

/// A few thousand of the cases that `make fuzz` runs by the million.
@Suite("Every reading of a file tells the same")
struct LaneCaseTests {
    @Test("whatever its dialect, its blocks and its faults", arguments: 0..<20)
    func agree(batch: UInt64) async throws {
        for number in 0..<75 {
            let lanes = LaneCase(seed: batch * 75 + UInt64(number))
            guard try await lanes.disagreement() != nil else { continue }
            let least = try await lanes.minimised()
            let why = try await least.disagreement() ?? ""
            Issue.record(
                "seed \(lanes.seed), least: \(String(reflecting: String(decoding: least.bytes, as: UTF8.self)))\n\(why)"
            )
            return
        }
    }
}
