import Narrate
import SalesCore
import TestSupport
import Testing

/// Random tables and sentence templates of their own: what is true passes, and every mutation of
/// it (value, direction, period, entity, baseline, scale, unit) is caught.
@Suite("Random tables")
struct RandomTablesTests {
    @Test("True sentences pass", arguments: 0..<40)
    func passes(_ seed: Int) {
        let world = RandomWorld(seed: UInt64(seed))
        let checker = FactChecker(table: world.table)
        for sentence in world.sentences() {
            let report = checker.check(sentence.text, period: world.period)
            #expect(
                report.verdict == .supported,
                "\(sentence.text)\n\(report.claims.filter { $0.verdict != .supported })")
        }
    }

    @Test("Mutated sentences are caught", arguments: 0..<40)
    func catches(_ seed: Int) {
        let world = RandomWorld(seed: UInt64(seed))
        let checker = FactChecker(table: world.table)
        for sentence in world.sentences() {
            for (mutation, text) in sentence.mutations {
                let report = checker.check(text, period: world.period)
                #expect(
                    report.verdict == .contradicted || report.verdict == .notCheckable,
                    "\(mutation): \(text)\n\(report.claims)")
            }
        }
    }
}

/// A small generator (SplitMix64), so that a failing seed can be run again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
