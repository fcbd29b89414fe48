import Foundation
import SalesCore

/// Reads generated and mutated exports in every way there is and holds the readings together.
///
///     FuzzLanes [CASES [SEED]]
let numbers = CommandLine.arguments.dropFirst().compactMap { UInt64($0) }
let cases = numbers.first ?? 1_000_000
let seed = numbers.dropFirst().first ?? UInt64(Date().timeIntervalSince1970) &* 1_000_003
let start = Date()
print("\(cases) cases from seed \(seed): FuzzLanes \(cases) \(seed) does the same")

/// The first case of a share that fails, made as short as may be.
@Sendable func firstFailure(_ share: UInt64, of shares: UInt64) async throws -> LaneCase? {
    for number in stride(from: share, to: cases, by: Int(shares)) {
        let lanes = LaneCase(seed: seed &+ number)
        if try await lanes.disagreement() != nil { return try await lanes.minimised() }
        if share == 0, number % 100_000 == 0, number > 0 {
            print("\(number) cases, \(Int(Date().timeIntervalSince(start))) s")
        }
    }
    return nil
}

let shares = UInt64(ProcessInfo.processInfo.activeProcessorCount)
let failure = try await withThrowingTaskGroup(of: LaneCase?.self) { group in
    for share in 0..<shares { group.addTask { try await firstFailure(share, of: shares) } }
    for try await failure in group where failure != nil {
        group.cancelAll()
        return failure
    }
    return nil
}
if let failure {
    print("seed \(failure.seed) fails; the least file that does:")
    print(String(reflecting: String(decoding: failure.bytes, as: UTF8.self)))
    print("dialect: \(failure.spec.source.dialect)")
    print(try await failure.disagreement() ?? "")
    exit(1)
}
print("\(cases) cases, no disagreement, \(Int(Date().timeIntervalSince(start))) s")
